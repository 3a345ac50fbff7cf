/// Something that importers stumble over, with what they do and how to mend it.
public struct Rule: Sendable, Hashable {
    /// A stable name: format, thing, fault, such as `ofx.date.noon-moves`; never given another meaning.
    public let name: String
    /// How bad it is.
    public let severity: Severity
    /// What is wrong, in one sentence that holds for every file.
    public let title: String
    /// What importers do.
    public let effects: [Effect]
    /// Where the rule comes from.
    public let source: RuleSource
    /// What to do about it.
    public let remedy: String

    init(
        _ name: String, _ severity: Severity, _ title: String, _ effects: [Effect], _ source: RuleSource,
        mend remedy: String
    ) {
        self.name = name
        self.severity = severity
        self.title = title
        self.effects = effects
        self.source = source
        self.remedy = remedy
    }

    /// Two rules are one if they have one name.
    public static func == (left: Rule, right: Rule) -> Bool { left.name == right.name }

    /// Puts in the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
