/// A report for people, in the manner of a compiler.
public struct LintText: Sendable {
    /// How many places of a rule are shown; the others are counted.
    public static let shownPlaces = 3

    /// Whether each place has its text, what importers do, and how to mend it; else a line a rule.
    public let isFull: Bool

    /// Chooses between a full and a short text.
    public init(isFull: Bool) { self.isFull = isFull }

    /// The lines of a report, without a line end behind the last.
    public func text(of report: LintReport) -> String {
        var lines: [String] = []
        let file = report.file.isEmpty ? "-" : VisibleText.shown(report.file)
        for group in report.groups where isFull || group.rule.severity > .note { append(group, file, &lines) }
        lines.append("\(file): \(summary(of: report))")
        return lines.joined(separator: "\n")
    }

    private func append(_ group: FindingGroup, _ file: String, _ lines: inout [String]) {
        for (index, finding) in group.findings.prefix(isFull ? Self.shownPlaces : 1).enumerated() {
            let place = finding.place.description
            let head = place.isEmpty ? file : "\(file):\(place)"
            lines.append("\(head): \(group.rule.severity.rawValue): \(finding.message) [\(group.rule.name)]")
            guard isFull else { continue }
            if let excerpt = finding.excerpt { append(excerpt, finding.place, &lines) }
            if index == 0 { explain(group, &lines) }
        }
        let shown = min(group.findings.count, isFull ? Self.shownPlaces : 1)
        guard group.count > shown else { return }
        lines.append("    … and \(counted(group.count - shown, "more place")) [\(group.rule.name)]")
    }

    private func append(_ excerpt: Excerpt, _ place: Place, _ lines: inout [String]) {
        let number = place.line.map { String($0) } ?? place.cell ?? ""
        let margin = String(repeating: " ", count: max(1, 6 - number.count)) + number
        lines.append("\(margin) | \(excerpt.text)")
        let mark = String(repeating: "^", count: min(excerpt.width, 120))
        lines.append(
            String(repeating: " ", count: margin.count) + " | "
                + String(repeating: " ", count: excerpt.indent) + mark)
    }

    private func explain(_ group: FindingGroup, _ lines: inout [String]) {
        let margin = "       = "
        for effect in group.effects {
            let names = Importer.list(effect.importers)
            let note = effect.note.isEmpty ? "" : " (\(effect.note))"
            lines.append("\(margin)\(effect.consequence.verb): \(names)\(note)")
        }
        lines.append("\(margin)mend: \(group.rule.remedy)")
        lines.append("\(margin)\(group.source.kind.rawValue): \(group.source.text)")
    }

    private func summary(of report: LintReport) -> String {
        func found(_ severity: Severity, _ word: String) -> String? {
            let count = report.count(severity)
            return count == 0 ? nil : counted(count, word)
        }
        let counts = [found(.error, "error"), found(.warning, "warning"), found(.note, "note")]
            .compactMap { $0 }
        let what =
            report.description.isEmpty ? report.format.title : "\(report.format.title), \(report.description)"
        let result = counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
        return "\(report.description.hasPrefix(report.format.title) ? report.description : what): \(result)"
    }
}
