import StatementModel
import TemplateEngine

extension Array {
    /// The fields that say what came in and went out, alike in every kind of record that has them.
    static func flow<Row: Sendable>(
        of flow: @escaping @Sendable (borrowing Row) -> Flow
    ) -> [BoundField<Row>] where Element == BoundField<Row> {
        [
            BoundField("credits", .money, "The sum of all credits, zero or positive.") {
                .money(flow($0).credits)
            },
            BoundField("debits", .money, "The sum of all debits, zero or positive.") {
                .money(flow($0).debits)
            },
            BoundField("net", .money, "Credits less debits.") { .money(flow($0).net) },
            BoundField("credit_count", .integer, "How many credits there are.") {
                .integer(Int64(flow($0).creditCount))
            },
            BoundField("debit_count", .integer, "How many debits there are.") {
                .integer(Int64(flow($0).debitCount))
            },
            BoundField("count", .integer, "How many transactions there are.") {
                .integer(Int64(flow($0).count))
            },
        ]
    }
}
