import FileLint

/// A rule for programs.
struct LintRuleView: Encodable {
    let rule: String
    let severity: String
    let title: String
    let remedy: String
    let sourceKind: String
    let source: String

    init(_ rule: Rule) {
        self.rule = rule.name
        severity = rule.severity.rawValue
        title = rule.title
        remedy = rule.remedy
        sourceKind = rule.source.kind.rawValue
        source = rule.source.text
    }
}
