/// One line of a statement: a transaction in its proven place, with its sign settled.
public struct StatementEntry: Hashable, Sendable {
    /// The line's number in the statement, from 1.
    public let number: Int
    /// The transaction as received.
    public let transaction: Transaction
    /// The amount with its sign: credit positive, debit negative.
    public let amount: Money

    /// The amount of a credit, positive; nil for a debit.
    public var credit: Money? { isDebit ? nil : transaction.amount }
    /// The amount of a debit, positive; nil for a credit.
    public var debit: Money? { isDebit ? transaction.amount : nil }
    /// Whether money went out.
    public var isDebit: Bool { transaction.direction == .debit }
}
