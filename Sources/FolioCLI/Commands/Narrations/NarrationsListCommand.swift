import ArgumentParser
import Narrations

/// `folio narrations list`: the rules.
struct NarrationsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rules by name, in the order in which they are written.")

    @OptionGroup var country: NarrationCountryOptions
    @OptionGroup var rules: NarrationRuleOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        let all = (try rules.rules(try configuration.file()) ?? .builtin).rules
        let shown = all.filter { $0.country == nil || country.value == nil || $0.country == country.value }
        if answer.json { return try JSONOutput.print(shown.map(NarrationRuleView.init)) }
        var table = TextTable([
            .init("rule", maximumWidth: 28), .init("country"), .init("when"), .init("type"), .init("channel"),
            .init("fee"), .init("kind"), .init("about", maximumWidth: 60),
        ])
        for rule in shown {
            table.add([
                rule.name, rule.country?.description ?? "", rule.direction?.rawValue ?? "",
                rule.type?.rawValue ?? "", rule.channel?.rawValue ?? "", rule.fee?.rawValue ?? "",
                rule.kind?.rawValue ?? "", rule.about,
            ])
        }
        try table.print()
    }
}
