import StatementModel
import TemplateEngine

/// A record with its kind, read by names as a template would.
struct Reading {
    let record: any TemplateRecord
    let type: RecordType

    /// The value of a path such as `account.institution.name`; nil when there is no such field.
    subscript(path: String) -> TemplateValue? {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard let slot = type.slot(of: parts[0]) else { return nil }
        let value = record.value(at: slot)
        guard parts.count > 1 else { return value }
        guard case .record(let inner) = value, let kind = Self.kind(of: type.fields[slot].type) else {
            return nil
        }
        return Reading(record: inner, type: kind)[parts[1]]
    }

    /// The value of a path in one line.
    func text(_ path: String) -> String { self[path].map(ValueText.text) ?? "(no such field)" }

    /// The records of a list.
    func rows(_ path: String) throws -> [Reading] {
        guard case .list(let list) = self[path], let slot = type.slot(of: path),
            let kind = Self.kind(of: type.fields[slot].type)
        else { return [] }
        var rows: [Reading] = []
        let cursor = try list.makeCursor()
        while try cursor.advance() {
            guard case .record(let row) = cursor.current() else { continue }
            rows.append(Reading(record: row, type: kind))
        }
        return rows
    }

    /// The kind of record that a type is or is a list of.
    static func kind(of type: TemplateType) -> RecordType? {
        switch type {
        case .record(let kind): kind
        case .list(let element): kind(of: element)
        case .optional(let wrapped): kind(of: wrapped)
        default: nil
        }
    }
}
