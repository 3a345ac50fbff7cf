import StatementModel
import TemplateEngine

/// A field of a transaction: what it is and how it is read.
///
/// Not a `BoundField`, whose reader takes a row of any type: here the reader gets the lines and a place, and a
/// field costs one direct call. Transactions are the rows that files have millions of.
struct TransactionField: Sendable {
    typealias Read = @Sendable (StatementLines, Int) -> TemplateValue

    let type: FieldType
    let read: Read

    init(
        _ name: String, _ type: TemplateType, unit: String = "", _ meaning: String, read: @escaping Read
    ) {
        self.type = FieldType(name, type, unit: unit, meaning: meaning)
        self.read = read
    }
}
