public import StatementModel

/// An account was linked.
public struct AccountConnected: Hashable, Sendable {
    /// The account's id.
    public let accountID: String
    /// Mono's id of the customer.
    public let customerID: String?
    /// How far the pull has come.
    public let dataStatus: DataStatus?
    /// Your own reference.
    public let reference: String?

    init(_ data: Fields) throws(MonoError) {
        accountID = try data.accountID()
        customerID = data.filledText("customer")
        let meta = data.object("meta")
        dataStatus = meta?.filledText("data_status").map(DataStatus.init)
        reference = meta?.filledText("ref")
    }
}

/// An account's data have changed.
public struct AccountUpdated: Hashable, Sendable {
    /// The account's id.
    public let accountID: String
    /// The account as the event has it; nil when the event names only its id.
    public let account: Account?
    /// How far the pull has come.
    public let dataStatus: DataStatus?
    /// How the sync ended; only after one.
    public let syncStatus: SyncStatus?
    /// The refresh job; only after one.
    public let jobID: String?
    /// Whether new data came; Mono leaves the flag out when not.
    public let hasNewData: Bool
    /// Whether the account has the number that the link asked for; only where a check was asked for.
    public let accountMatches: Bool?
    /// Your own reference.
    public let reference: String?

    init(_ data: Fields) throws(MonoError) {
        accountID = try data.accountID()
        let meta = data.object("meta")
        let details = data.object("account")
        account = details?.filledText("currency") == nil ? nil : try details?.account(meta: meta)
        dataStatus = meta?.filledText("data_status").map(DataStatus.init)
        syncStatus = meta?.filledText("sync_status").map(SyncStatus.init)
        jobID = meta?.filledText("job_id")
        hasNewData = meta?.flag("has_new_data") ?? false
        accountMatches = details?.flag("account_match") ?? data.object("account_match")?.flag("matched")
        reference = meta?.filledText("ref")
    }
}

/// How a sync ended; an open set.
public struct SyncStatus: OpenSet {
    /// The text as the provider sent it; letter case is not significant.
    public let text: String

    /// Takes any text; an unknown one is kept.
    public init(_ text: String) {
        self.text = text
    }

    /// New data were pulled, or there was nothing new.
    public static let successful = SyncStatus("SUCCESSFUL")
    /// The pull failed; old data may still be served.
    public static let failed = SyncStatus("FAILED")
    /// The customer must sign in at the bank again.
    public static let reauthorisationRequired = SyncStatus("REAUTHORISATION_REQUIRED")
}
