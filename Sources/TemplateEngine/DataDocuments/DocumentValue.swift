import StatementModel

/// A value of a document that was found to be of its form.
enum DocumentValue: Sendable {
    case missing
    case boolean(Bool)
    case integer(Int64)
    case decimal(ExactDecimal)
    case money(Money)
    case date(CalendarDate)
    case text(String)
    case list([DocumentValue])
    /// The values of the fields, in the order of the record's form.
    case record([DocumentValue])

    /// The value as templates take it; lists and records are not copied.
    var templateValue: TemplateValue {
        switch self {
        case .missing: .missing
        case .boolean(let flag): .boolean(flag)
        case .integer(let number): .integer(number)
        case .decimal(let number): .decimal(number)
        case .money(let money): .money(money)
        case .date(let date): .date(date)
        case .text(let text): .text(text)
        case .list(let values): .list(DocumentList(values))
        case .record(let values): .record(DocumentRecord(values))
        }
    }
}

/// An object of a document as a record.
final class DocumentRecord: TemplateRecord {
    private let values: [DocumentValue]
    let currency: Currency?

    /// - Parameter currency: of all amounts, for sums of no amounts; nil where they have several or none.
    init(_ values: [DocumentValue], currency: Currency? = nil) {
        self.values = values
        self.currency = currency
    }

    func value(at slot: Int) -> TemplateValue { values[slot].templateValue }
}

/// A list of a document.
private final class DocumentList: TemplateList {
    private let values: [DocumentValue]

    init(_ values: [DocumentValue]) {
        self.values = values
    }

    func count() -> Int { values.count }

    func makeCursor() -> any TemplateCursor { Cursor(values) }

    private final class Cursor: TemplateCursor {
        private let values: [DocumentValue]
        private var position = -1

        init(_ values: [DocumentValue]) {
            self.values = values
        }

        func advance() -> Bool {
            position += 1
            return position < values.count
        }

        func value(at slot: Int) -> TemplateValue {
            guard case .record(let fields) = values[position] else { return .missing }
            return fields[slot].templateValue
        }

        func current() -> TemplateValue { values[position].templateValue }
    }
}
