import ArgumentParser
import Narrations

/// `folio narrations explain`: which rule reads a text, and what it finds.
struct NarrationsExplainCommand: ParsableCommand {
    /// The answer for programs.
    private struct View: Encodable {
        let isKnown: Bool
        let rule: NarrationRuleView?
        let isFee: Bool
        let values: [Value]
    }

    /// A value for programs; `start` and `end` count bytes of UTF-8.
    private struct Value: Encodable {
        let name: String
        let text: String
        let start: Int
        let end: Int
    }

    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell which rule reads a narration, and which part of it gives which value.",
        discussion: "Without --credit or --debit, and without --country, no rule is left out.")

    @Argument(help: "The narration, in quotes.")
    var text: String

    @Flag(help: "Money came in.")
    var credit = false

    @Flag(help: "Money went out.")
    var debit = false

    @OptionGroup var country: NarrationCountryOptions
    @OptionGroup var rules: NarrationRuleOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if credit, debit { throw ValidationError("Use either --credit or --debit.") }
    }

    func run() throws {
        let all = try rules.rules(try configuration.file()) ?? .builtin
        let analysis = all.analysis(
            of: text, country: country.value, direction: credit ? .credit : debit ? .debit : nil)
        if answer.json {
            return try JSONOutput.print(
                View(
                    isKnown: analysis != nil, rule: analysis.map { NarrationRuleView($0.rule) },
                    isFee: analysis?.fee != nil, values: values(of: analysis)))
        }
        guard let analysis else {
            return try Console.print("No rule reads it: unknown stays unknown.")
        }
        try facts(of: analysis).print()
    }

    private func values(of analysis: NarrationAnalysis?) -> [Value] {
        (analysis?.values ?? []).map {
            Value(name: $0.name.rawValue, text: $0.text, start: $0.range.lowerBound, end: $0.range.upperBound)
        }
    }

    private func facts(of analysis: NarrationAnalysis) -> Facts {
        let rule = analysis.rule
        var facts = Facts([
            ("rule", "\(rule.name) (\(rule.file):\(rule.line))"), ("about", rule.about),
            ("country", rule.country?.description), ("when", rule.direction?.rawValue),
            ("type", rule.type?.rawValue), ("channel", rule.channel?.rawValue), ("fee", rule.fee?.rawValue),
            ("kind", rule.kind?.rawValue),
        ])
        for value in analysis.values {
            facts.add(
                value.name.rawValue,
                "\(value.text)  (bytes \(value.range.lowerBound)-\(value.range.upperBound))")
        }
        return facts
    }
}
