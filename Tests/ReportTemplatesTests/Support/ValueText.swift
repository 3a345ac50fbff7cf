import StatementModel
import TemplateEngine

/// Values in one line, for golden files.
enum ValueText {
    static func text(_ value: TemplateValue) -> String {
        switch value {
        case .missing: "(nothing)"
        case .boolean(let flag): "\(flag)"
        case .integer(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .money(let money): "\(money.plain) \(money.currency)"
        case .date(let date): "\(date)"
        case .text(let text): text.debugDescription
        case .list: "(list)"
        case .record: "(record)"
        }
    }

    /// A record with all that is in it, a line a value.
    static func dump(_ reading: Reading, indent: String = "") throws -> String {
        var lines = ""
        for field in reading.type.fields {
            guard let value = reading[field.name] else { continue }
            switch value {
            case .record(let record):
                guard let kind = Reading.kind(of: field.type) else { continue }
                lines += "\(indent)\(field.name):\n"
                lines += try dump(Reading(record: record, type: kind), indent: indent + "  ")
            case .list:
                let rows = try reading.rows(field.name)
                lines += "\(indent)\(field.name): \(rows.count)\n"
                for row in rows { lines += "\(indent)-\n" + (try dump(row, indent: indent + "  ")) }
            default:
                lines += "\(indent)\(field.name): \(text(value))\n"
            }
        }
        return lines
    }
}
