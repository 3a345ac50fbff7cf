/// How far the provider's pull of an account's data has come (Mono Connect, "data_status").
public struct DataStatus: OpenSet {
    /// The text as the provider sent it; letter case is not significant.
    public let text: String

    /// Takes any text; an unknown one is kept.
    public init(_ text: String) {
        self.text = text
    }

    /// The pull is running: empty answers mean "not yet", not "nothing".
    public static let processing = DataStatus("PROCESSING")
    /// Balance and transactions were retrieved.
    public static let available = DataStatus("AVAILABLE")
    /// One of balance and transactions was retrieved, not both.
    public static let partial = DataStatus("PARTIAL")
    /// Neither was retrieved: the bank's fault, or the customer has no data.
    public static let unavailable = DataStatus("UNAVAILABLE")
    /// Neither was retrieved: the provider's fault.
    public static let failed = DataStatus("FAILED")
}

/// A part of an account's data that the provider has retrieved (Mono Connect, "retrieved_data").
public struct RetrievedData: OpenSet {
    /// The text as the provider sent it; letter case is not significant.
    public let text: String

    /// Takes any text; an unknown one is kept.
    public init(_ text: String) {
        self.text = text
    }

    /// The holder's identity.
    public static let identity = RetrievedData("identity")
    /// The account balance.
    public static let balance = RetrievedData("balance")
    /// The transactions.
    public static let transactions = RetrievedData("transactions")
}
