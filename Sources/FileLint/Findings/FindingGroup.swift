/// All places where a file breaks one rule.
public struct FindingGroup: Sendable {
    /// The rule.
    public let rule: Rule
    /// What importers do; for a target of the user's choice what that target does.
    public let effects: [Effect]
    /// Where the rule comes from; for a target the source of its demand.
    public let source: RuleSource
    /// How many places there are.
    public internal(set) var count: Int
    /// The first places, in the order in which they were found; at most ``LintReport/keptPlaces``.
    public internal(set) var findings: [Finding]
}
