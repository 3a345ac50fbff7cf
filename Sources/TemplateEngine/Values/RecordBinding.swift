public import StatementModel

/// Ties a Swift type to a kind of record: names, types and meanings of the fields, and how each is read.
///
/// One table says all of it, so that the schema and the data cannot disagree.
public struct RecordBinding<Row: Sendable>: Sendable {
    /// The kind of record.
    public let type: RecordType
    let readers: [FieldReader]
    let currency: (@Sendable (borrowing Row) -> Currency?)?

    /// Creates a binding.
    ///
    /// - Parameters:
    ///   - name: what one record is called in error texts.
    ///   - meaning: what it is, in a sentence.
    ///   - ownsCurrency: whether each record has a currency of its own (``RecordType/ownsCurrency``).
    ///   - currency: reads the currency of a record's amounts, for sums of no amounts.
    ///   - fields: the fields in order.
    public init(
        _ name: String, meaning: String = "", ownsCurrency: Bool = false,
        currency: (@Sendable (borrowing Row) -> Currency?)? = nil, fields: [BoundField<Row>]
    ) {
        self.currency = currency
        type = RecordType(
            name: name, meaning: meaning, ownsCurrency: ownsCurrency, fields: fields.map(\.field))
        readers = fields.map(\.read)
    }

    /// One record as a value.
    public func value(_ row: Row) -> TemplateValue { .record(BoundRecord(row: row, binding: self)) }

    /// One record, to render a template with.
    public func record(_ row: Row) -> any TemplateRecord { BoundRecord(row: row, binding: self) }

    /// Records in memory as a list.
    public func list(_ rows: [Row]) -> TemplateValue { .list(BoundList(rows: rows, binding: self)) }

    /// Records that are made or read anew for each walk, so that they need no memory.
    ///
    /// - Parameters:
    ///   - count: how many records there are.
    ///   - walk: starts a walk: a function that answers the next record, or nil after the last.
    public func list(count: Int, walk: @escaping () throws -> () throws -> Row?) -> TemplateValue {
        .list(WalkedList(count: count, walk: walk, binding: self))
    }
}

/// One field of a binding.
public struct BoundField<Row: Sendable>: Sendable {
    @usableFromInline let field: FieldType
    @usableFromInline let read: FieldReader

    /// Creates a field.
    ///
    /// - Parameters:
    ///   - name: the name in templates.
    ///   - type: the type; `read` must answer values of it, ``TemplateValue/missing`` only if it is optional.
    ///   - unit: the unit or form, where the type does not say it.
    ///   - meaning: what it is, in a sentence.
    ///   - read: reads the field of a row.
    @inlinable
    public init(
        _ name: String, _ type: TemplateType, unit: String = "", _ meaning: String = "",
        read: @escaping @Sendable (borrowing Row) -> TemplateValue
    ) {
        field = FieldType(name, type, unit: unit, meaning: meaning)
        self.read = FieldReader(read)
    }
}

/// One row as a record.
final class BoundRecord<Row: Sendable>: TemplateRecord {
    private let row: Row
    private let binding: RecordBinding<Row>

    init(row: Row, binding: RecordBinding<Row>) {
        self.row = row
        self.binding = binding
    }

    func value(at slot: Int) -> TemplateValue {
        withUnsafePointer(to: row) { binding.readers[slot].read($0) }
    }

    var currency: Currency? { binding.currency?(row) }
}
