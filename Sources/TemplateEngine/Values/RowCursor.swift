/// A walk over the rows of a binding, whatever their type.
///
/// It knows rows by their addresses only: generic code would have to look up the type of the rows at each
/// step. The renderer therefore reads fields from it directly.
final class RowCursor: TemplateCursor {
    let readers: [FieldReader]
    /// Answers the address of the row at a place, which holds until the next call; nil behind the last.
    ///
    /// Asked for each place from 0 on.
    private let row: (Int) throws -> UnsafeRawPointer?
    /// The row at an address in a form that stays.
    private let keep: (UnsafeRawPointer) -> TemplateValue
    /// The address of the present row; nil where there is none.
    private(set) var present: UnsafeRawPointer?
    private var position = 0

    init(
        readers: [FieldReader], row: @escaping (Int) throws -> UnsafeRawPointer?,
        keep: @escaping (UnsafeRawPointer) -> TemplateValue
    ) {
        self.readers = readers
        self.row = row
        self.keep = keep
    }

    func advance() throws -> Bool {
        present = nil
        let next = try row(position)
        position += 1
        present = next
        return next != nil
    }

    func value(at slot: Int) -> TemplateValue {
        guard let present else { return .missing }
        return readers[slot].read(present)
    }

    func current() -> TemplateValue { present.map(keep) ?? .missing }
}

/// Reads a field of the row at an address.
///
/// Whoever calls it has the row in memory until it returns.
@usableFromInline
struct FieldReader: Sendable {
    @usableFromInline let read: @Sendable (UnsafeRawPointer) -> TemplateValue

    /// Reads a row where it stands.
    @inlinable
    init<Row>(_ read: @escaping @Sendable (borrowing Row) -> TemplateValue) {
        self.read = { borrow($0.assumingMemoryBound(to: Row.self), read) }
    }
}
