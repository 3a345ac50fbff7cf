/// A report for programs.
///
/// Members are only ever added; `version` is 1.
public struct LintJSON: Sendable, Encodable {
    /// A file.
    struct File: Sendable, Encodable {
        let file: String
        let format: String
        let description: String
        let errors: Int
        let warnings: Int
        let notes: Int
        let findings: [Group]
    }

    /// All places of a rule.
    struct Group: Sendable, Encodable {
        let rule: String
        let severity: String
        let title: String
        let count: Int
        let places: [PlaceView]
        let effects: [EffectView]
        let source: SourceView
        let remedy: String
    }

    /// A place.
    struct PlaceView: Sendable, Encodable {
        let line: Int?
        let column: Int?
        let sheet: String?
        let cell: String?
        let message: String
        let text: String?
    }

    /// What importers do.
    struct EffectView: Sendable, Encodable {
        let does: String
        let importers: [String]
        let note: String?
    }

    /// Where a rule comes from.
    struct SourceView: Sendable, Encodable {
        let kind: String
        let text: String
    }

    let version = 1
    let files: [File]

    /// Gathers the reports of a run.
    public init(_ reports: [LintReport]) {
        files = reports.map { report in
            File(
                file: report.file, format: report.format.rawValue, description: report.description,
                errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note),
                findings: report.groups.map(Self.view))
        }
    }

    private enum CodingKeys: String, CodingKey {
        case version
        case files
    }

    private static func view(_ group: FindingGroup) -> Group {
        Group(
            rule: group.rule.name, severity: group.rule.severity.rawValue, title: group.rule.title,
            count: group.count,
            places: group.findings.map {
                PlaceView(
                    line: $0.place.line, column: $0.place.column, sheet: $0.place.sheet, cell: $0.place.cell,
                    message: $0.message, text: $0.excerpt?.text)
            },
            effects: group.effects.map {
                EffectView(
                    does: $0.consequence.rawValue, importers: $0.importers.map(\.rawValue),
                    note: $0.note.isEmpty ? nil : $0.note)
            }, source: SourceView(kind: group.source.kind.rawValue, text: group.source.text),
            remedy: group.rule.remedy)
    }
}
