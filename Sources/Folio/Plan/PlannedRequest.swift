/// A request that a run would make.
public struct PlannedRequest: Hashable, Sendable {
    /// How often it is made.
    public enum Quantity: Hashable, Sendable {
        /// Once.
        case once
        /// Once a page; how many pages there are is not known before.
        case oncePerPage
    }

    /// `GET`, `POST`, ….
    public let method: String
    /// The path with the account's id: `/v2/accounts/66f…/transactions`.
    public let path: String
    /// The query without paging: `start=21-09-2026&end=10-11-2026`; empty for none.
    public let query: String
    /// What it is for, in a few words.
    public let purpose: String
    /// How often it is made.
    public let quantity: Quantity
    /// When it is made; nil for always.
    public let condition: String?
    /// Whether it costs money on live accounts.
    public let costsMoney: Bool

    /// Creates a request.
    public init(
        method: String = "GET", path: String, query: String = "", purpose: String, quantity: Quantity = .once,
        condition: String? = nil, costsMoney: Bool = false
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.purpose = purpose
        self.quantity = quantity
        self.condition = condition
        self.costsMoney = costsMoney
    }
}

extension PlannedRequest: CustomStringConvertible {
    /// The request in a line: `GET /v2/accounts/66f…/income-records (1 or more): analyses of income`.
    public var description: String {
        var text = "\(method) \(path)"
        if !query.isEmpty { text += "?\(query)" }
        if quantity == .oncePerPage { text += " (1 or more)" }
        text += ": \(purpose)"
        if let condition { text += ", \(condition)" }
        return costsMoney ? text + " [costs money]" : text
    }
}
