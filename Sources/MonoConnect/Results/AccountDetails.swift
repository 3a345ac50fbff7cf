public import StatementModel

/// An account with what Mono says about its data (`GET /v2/accounts/{id}`).
public struct AccountDetails: Hashable, Sendable {
    /// The account, with ``StatementModel/Account/dataStatus`` and ``StatementModel/Account/retrievedData``.
    ///
    /// While the status is `PROCESSING`, the data endpoints answer success with empty payloads: look here
    /// before an empty list is taken for an account without movements.
    public let account: Account
    /// How the customer signs in, for example `internet_banking`.
    public let authenticationMethod: String?
    /// Your own reference from the link, `meta.ref`.
    public let reference: String?
    /// Mono's reference of the last pull, to quote to their support.
    public let dataRequestID: String?
    /// The refresh that a real-time request started.
    public let job: RealtimeJob?

    /// Whether transactions can be asked for: an empty list then means that there are none.
    public var hasTransactions: Bool {
        if let retrieved = account.retrievedData { return retrieved.contains(.transactions) }
        return account.dataStatus == .available
    }
}

/// An account's balance (`GET /v2/accounts/{id}/balance`).
public struct BalanceReading: Hashable, Sendable {
    /// The account's id.
    public let accountID: String
    /// The holder's name.
    public let name: String?
    /// The account number, leading zeros kept.
    public let number: String?
    /// The last known balance; nil when there is none yet, or when the bank needs longer than Mono waits.
    public let balance: Money?
    /// The refresh that a real-time request started.
    public let job: RealtimeJob?
}
