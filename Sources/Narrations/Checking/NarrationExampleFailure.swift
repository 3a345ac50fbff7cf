/// An example that a set of rules does not read as its file says.
public struct NarrationExampleFailure: Hashable, Sendable, CustomStringConvertible {
    /// The file of the rule.
    public let file: String
    /// The line of the example, from 1.
    public let line: Int
    /// The rule that the example belongs to.
    public let rule: String
    /// What happens instead, in a sentence without a full stop.
    public let message: String

    /// The place and the message.
    public var description: String { "\(file):\(line): error: \(message)" }
}

extension NarrationRules {
    /// Reads the examples and counterexamples of some rules with this set; costs a reading each.
    ///
    /// Each example is read as a line of the rule's country and direction; one of a rule for all countries as a
    /// line of a country that has no rules of its own.
    public func failures(in rules: [NarrationRule]) -> [NarrationExampleFailure] {
        rules.flatMap { rule in
            rule.examples.compactMap { failure(of: $0, for: rule) }
                + rule.counterexamples.compactMap { counterfailure(of: $0, for: rule) }
        }
    }

    private func failure(of example: NarrationExample, for rule: NarrationRule) -> NarrationExampleFailure? {
        guard
            let analysis = analysis(
                of: example.text, country: rule.country ?? Self.noCountry, direction: rule.direction)
        else {
            return failed(example, rule, "the rule '\(rule.name)' does not read its example")
        }
        guard analysis.rule == rule else {
            return failed(
                example, rule,
                "the example of '\(rule.name)' is read by '\(analysis.rule.name)', which is more specific")
        }
        let read = Dictionary(uniqueKeysWithValues: analysis.values.map { ($0.name, $0.text) })
        for name in PartName.allCases where read[name] != example.values[name] {
            return failed(
                example, rule,
                "'\(name.rawValue)' should be \(quoted(example.values[name])) and is \(quoted(read[name]))")
        }
        return nil
    }

    private func counterfailure(
        of example: NarrationExample, for rule: NarrationRule
    ) -> NarrationExampleFailure? {
        let analysis = analysis(
            of: example.text, country: rule.country ?? Self.noCountry, direction: rule.direction)
        guard analysis?.rule == rule else { return nil }
        return failed(example, rule, "the rule '\(rule.name)' reads what it must leave alone")
    }

    /// A code that the standard leaves to its users.
    private static let noCountry = NarrationCountry("ZZ")

    private func failed(
        _ example: NarrationExample, _ rule: NarrationRule, _ message: String
    ) -> NarrationExampleFailure {
        NarrationExampleFailure(file: rule.file, line: example.line, rule: rule.name, message: message)
    }

    private func quoted(_ text: String?) -> String { text.map { "'\($0)'" } ?? "nothing" }
}
