public import StatementModel

/// Why an account has no statement although nothing failed: the provider has no transactions of it (yet).
///
/// An empty answer for such an account means "not known", and is never written as a month without movements.
public enum DataNotReady: Error, Hashable, Sendable, CustomStringConvertible {
    /// The provider's pull is still running.
    case processing
    /// The provider has parts of the account, but no transactions.
    case withoutTransactions
    /// The bank gave no data.
    case unavailable
    /// The provider could not retrieve the data.
    case retrievalFailed
    /// A state that the provider's documentation does not name; its text as sent.
    case unknownState(String)

    /// Tells from an account's details whether transactions can be asked for; nil when they can
    /// (Mono Connect, "data_status" and "retrieved_data").
    public init?(of account: Account) {
        if let retrieved = account.retrievedData, retrieved.contains(.transactions) { return nil }
        switch account.dataStatus {
        case nil, .some(.available):
            // What was retrieved counts where the provider says so; older answers do not.
            guard account.retrievedData != nil, account.dataStatus != nil else { return nil }
            self = .withoutTransactions
        case .some(.processing): self = .processing
        case .some(.partial): self = .withoutTransactions
        case .some(.unavailable): self = .unavailable
        case .some(.failed): self = .retrievalFailed
        case .some(let other): self = .unknownState(other.text)
        }
    }

    /// The state in a word or two, for a table.
    public var word: String {
        switch self {
        case .processing: "still processing"
        case .withoutTransactions: "without transactions"
        case .unavailable: "without data"
        case .retrievalFailed: "retrieval failed"
        case .unknownState: "in an unknown state"
        }
    }

    /// What is the matter and what to do.
    public var description: String {
        switch self {
        case .processing:
            "The provider is still retrieving the data: try again in some minutes."
        case .withoutTransactions:
            "The provider has no transactions of this account: refresh it, or ask the customer to link it again."
        case .unavailable:
            "The bank gave no data: refresh the account, or ask the customer to link it again."
        case .retrievalFailed:
            "The provider could not retrieve the data: refresh the account."
        case .unknownState(let text):
            "The provider reports the unknown state '\(text.prefix(40))': nothing was taken for an empty month."
        }
    }
}
