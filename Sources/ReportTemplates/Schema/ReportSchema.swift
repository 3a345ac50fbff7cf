public import TemplateEngine

/// What templates can name in reports.
public enum ReportSchema {
    /// One account over a period.
    public static let statement: RecordType = ReportBindings.standard.report.type
    /// Many accounts over a period.
    public static let portfolio: RecordType = RecordBinding<PortfolioRow>.portfolio.type

    /// What a run sets for one template; here without fields, since each template declares its own.
    public static let options = RecordType(
        name: "options",
        meaning: "What a run sets for a template (--set NAME=VALUE); each template declares its own: "
            + "'folio templates describe TEMPLATE' lists them.", fields: [])

    /// The outermost kind of record of a report.
    public static func type(for kind: ReportKind) -> RecordType {
        switch kind {
        case .statement: statement
        case .portfolio: portfolio
        }
    }

    /// All kinds of records that can be reached from the outermost one, each once, in reading order.
    public static func records(of kind: ReportKind) -> [RecordType] {
        var found: [RecordType] = []
        collect(type(for: kind), into: &found)
        return found
    }

    private static func collect(_ type: RecordType, into found: inout [RecordType]) {
        guard !found.contains(where: { $0.name == type.name }) else { return }
        found.append(type)
        for field in type.fields {
            if let inner = record(in: field.type) { collect(inner, into: &found) }
        }
    }

    private static func record(in type: TemplateType) -> RecordType? {
        switch type {
        case .record(let record): record
        case .list(let element): record(in: element)
        case .optional(let wrapped): record(in: wrapped)
        default: nil
        }
    }
}
