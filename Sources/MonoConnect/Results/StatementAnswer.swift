public import StatementModel

/// A statement of the last months as JSON (`GET /v2/accounts/{id}/statement`).
public struct StatementAnswer: Hashable, Sendable {
    /// The transactions in the provider's order.
    public let transactions: [Transaction]
    /// How many days were asked for, where the provider says so.
    public let requestedDays: Int?
    /// How many days the bank has, where the provider says so; fewer when the history is short.
    public let availableDays: Int?
}

/// A statement as PDF that is being made.
public struct StatementDocumentJob: Hashable, Sendable {
    /// The job's id.
    public let id: String
    /// `BUILDING`, then `BUILT`.
    public let status: JobStatus
    /// Where the document will be; named before it is there.
    public let path: String?

    init(_ fields: Fields) throws(MonoError) {
        id = try fields.requiredText("id", "_id")
        status = JobStatus(fields.text("status") ?? "")
        path = fields.filledText("path")
    }
}
