/// Why no statement could be made of the transactions received.
public enum StatementError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A transaction says neither credit nor debit, so its sign is unknown.
    case unknownDirection(transactionID: String, text: String)
    /// Two different transactions carry the same id.
    case conflictingTransactions(transactionID: String)
    /// A transaction is in another currency than its account.
    case foreignCurrency(transactionID: String, Currency)
    /// An amount is below zero although the sign is told by credit and debit.
    case negativeAmount(transactionID: String)
    /// A sum is outside 64-bit minor units.
    case arithmetic(MoneyError)

    /// What is wrong, where, and what to do.
    public var description: String {
        switch self {
        case .unknownDirection(let id, let text):
            "Transaction \(id) is neither credit nor debit but '\(text)': its sign is unknown. Ask the "
                + "provider what it means; no file was written for this account."
        case .conflictingTransactions(let id):
            "Two different transactions carry the id \(id). Fetch again; if it stays, tell the provider."
        case .foreignCurrency(let id, let currency):
            "Transaction \(id) is in \(currency), another currency than its account's."
        case .negativeAmount(let id):
            "Transaction \(id) has a negative amount beside its credit or debit; its sign is unclear."
        case .arithmetic(let error):
            error.description
        }
    }
}
