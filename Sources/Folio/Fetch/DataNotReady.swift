public import StatementModel

/// Why an account has no statement although nothing went wrong: an empty answer is not an empty month.
public enum DataNotReady: Error, Hashable, Sendable, CustomStringConvertible {
    /// The provider is still pulling the data.
    case processing
    /// The bank gave neither balance nor transactions, or the customer has none.
    case unavailable
    /// The provider failed to pull the data.
    case failed
    /// The bank gave a balance but no transactions.
    case balanceOnly

    /// Nil when transactions can be asked for.
    init?(of account: Account) {
        switch account.dataStatus {
        case DataStatus.processing?: self = .processing
        case DataStatus.unavailable?: self = .unavailable
        case DataStatus.failed?: self = .failed
        case DataStatus.partial?:
            // Without the list of what was retrieved, the transactions themselves must tell.
            guard let retrieved = account.retrievedData, !retrieved.contains(.transactions) else { return nil }
            self = .balanceOnly
        default: return nil
        }
    }

    /// A short word for tables.
    public var word: String {
        switch self {
        case .processing: "still processing"
        case .unavailable: "no data"
        case .failed: "pull failed"
        case .balanceOnly: "balance only"
        }
    }

    /// What it means and what to do.
    public var description: String {
        switch self {
        case .processing:
            "The bank's data are still being retrieved. Try again in a few minutes."
        case .unavailable:
            "The bank gave no data for this account. Try a refresh later, or link the account again."
        case .failed:
            "The provider could not retrieve this account's data. Try a refresh, or ask the provider."
        case .balanceOnly:
            "The bank gives a balance but no transactions for this account, so there is no statement."
        }
    }
}
