import StatementModel
import TemplateEngine

/// Compares what a record answers with what its kind promises.
struct TypeCheck {
    /// The currency of amounts that all share one; nil inside records that have one of their own.
    private var currency: Currency?
    private(set) var complaints: [String] = []

    init(currency: Currency?) {
        self.currency = currency
    }

    mutating func check(_ record: any TemplateRecord, _ type: RecordType, isOutermost: Bool = true) throws {
        let outer = currency
        defer { currency = outer }
        if type.ownsCurrency, !isOutermost { currency = nil }
        for (slot, field) in type.fields.enumerated() {
            try check(record.value(at: slot), field.type, "\(type.name).\(field.name)")
        }
    }

    private mutating func check(_ value: TemplateValue, _ type: TemplateType, _ place: String) throws {
        switch (type, value) {
        case (.optional, .missing): break
        case (.optional(let wrapped), _): try check(value, wrapped, place)
        case (.text, .text), (.integer, .integer), (.decimal, .decimal), (.date, .date), (.boolean, .boolean):
            break
        case (.money, .money(let money)):
            if let currency, money.currency != currency {
                complaints.append("\(place) is in \(money.currency)")
            }
        case (.record(let kind), .record(let record)): try check(record, kind, isOutermost: false)
        case (.list(.record(let kind)), .list(let list)): try check(list, kind, place)
        default: complaints.append("\(place) is \(ValueText.text(value)), not \(type)")
        }
    }

    /// A cursor answers the same from its place as the record of that place does.
    private mutating func check(_ list: any TemplateList, _ kind: RecordType, _ place: String) throws {
        var count = 0
        let cursor = try list.makeCursor()
        while try cursor.advance() {
            count += 1
            guard case .record(let row) = cursor.current() else {
                complaints.append("\(place) holds what is no record")
                continue
            }
            try check(row, kind, isOutermost: false)
            for slot in kind.fields.indices {
                let direct = ValueText.text(cursor.value(at: slot))
                if direct != ValueText.text(row.value(at: slot)) { complaints.append("\(place): \(direct)") }
            }
        }
        if try list.count() != count { complaints.append("\(place) has \(count) rows") }
    }
}
