import StatementModel
import TemplateEngine

/// A record that reads each field once: templates name the outermost fields in every row of a list.
final class CachingRecord<Row: Sendable>: TemplateRecord {
    private let record: TemplateValue
    private var values: [TemplateValue?]

    init(_ row: Row, _ binding: RecordBinding<Row>) {
        record = binding.value(row)
        values = Array(repeating: nil, count: binding.type.fields.count)
    }

    var currency: Currency? {
        if case .record(let record) = record { record.currency } else { nil }
    }

    func value(at slot: Int) -> TemplateValue {
        if let known = values[slot] { return known }
        guard case .record(let record) = record else { return .missing }
        let value = record.value(at: slot)
        values[slot] = value
        return value
    }
}

extension TemplateValue {
    /// A record that reads each field once.
    static func cachedRecord<Row: Sendable>(_ row: Row, _ binding: RecordBinding<Row>) -> TemplateValue {
        .record(CachingRecord(row, binding))
    }
}
