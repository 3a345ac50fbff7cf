/// Gathers findings, a group a rule.
struct FindingCollector {
    private let text: SourceText
    private var indexes: [String: Int] = [:]
    private var groups: [FindingGroup] = []

    init(_ text: SourceText) { self.text = text }

    /// Notes that bytes of the file break a rule.
    mutating func add(
        _ rule: Rule, at range: Range<Int>, _ message: @autoclosure () -> String, target: TargetFact? = nil
    ) {
        guard count(rule, target) else { return }
        let start = text.position(of: range.lowerBound)
        keep(rule, .text(line: start.line, column: start.column), message(), text.excerpt(of: range))
    }

    /// Notes that the file as a whole breaks a rule.
    mutating func add(_ rule: Rule, _ message: @autoclosure () -> String, target: TargetFact? = nil) {
        guard count(rule, target) else { return }
        keep(rule, .file, message(), nil)
    }

    /// Notes that a sheet or a cell breaks a rule.
    mutating func add(
        _ rule: Rule, in place: Place, showing content: String? = nil, _ message: @autoclosure () -> String
    ) {
        guard count(rule, nil) else { return }
        keep(rule, place, message(), content.map { Excerpt(wholeOf: $0) })
    }

    /// Whether a rule was broken already.
    func has(_ rule: Rule) -> Bool { indexes[rule.name] != nil }

    /// The groups in the order of a report.
    var sorted: [FindingGroup] {
        func key(_ group: FindingGroup) -> (Int, Int) {
            (group.findings.first?.place.line ?? 0, group.findings.first?.place.column ?? 0)
        }
        return groups.enumerated().sorted { left, right in
            if left.element.rule.severity != right.element.rule.severity {
                return left.element.rule.severity > right.element.rule.severity
            }
            let keys = (key(left.element), key(right.element))
            return keys.0 == keys.1 ? left.offset < right.offset : keys.0 < keys.1
        }.map(\.element)
    }

    /// Counts a finding; whether its place is to be kept.
    private mutating func count(_ rule: Rule, _ target: TargetFact?) -> Bool {
        if let index = indexes[rule.name] {
            groups[index].count += 1
            return groups[index].findings.count < LintReport.keptPlaces
        }
        indexes[rule.name] = groups.count
        groups.append(
            FindingGroup(
                rule: rule, effects: target.map { [$0.effect] } ?? rule.effects,
                source: target?.source ?? rule.source, count: 1, findings: []))
        return true
    }

    private mutating func keep(_ rule: Rule, _ place: Place, _ message: String, _ excerpt: Excerpt?) {
        guard let index = indexes[rule.name] else { return }
        groups[index].findings.append(
            Finding(rule: rule, place: place, message: message, excerpt: excerpt))
    }
}
