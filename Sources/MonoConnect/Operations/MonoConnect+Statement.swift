public import StatementModel

extension MonoConnect {
    /// The statement of the last months as JSON, unpaged (`GET /v2/accounts/{id}/statement`).
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - months: 1 to 12.
    ///   - currency: the account's currency, which the transactions do not name.
    /// - Throws: ``MonoError``; `invalidRequest` for other numbers of months.
    public func statement(of id: String, lastMonths months: Int, currency: Currency) async throws
        -> StatementAnswer
    {
        let envelope = try await send(try statementCall(of: id, months, output: "json", startsWork: false))
        let meta = envelope.meta.map { Fields($0, operation: "statement", subject: "paging") }
        let transactions = try envelope.items("transaction").map { (fields) throws(MonoError) in
            try fields.transaction(currency)
        }
        if let count = meta?.count("count"), transactions.count < count {
            throw MonoError(
                .incompletePages, operation: "statement",
                remedy:
                    "Only \(transactions.count) of \(count) items came. \(Remedy.text(for: .incompletePages))"
            )
        }
        return StatementAnswer(
            transactions: transactions,
            requestedDays: meta?.count("requested_length"), availableDays: meta?.count("available_length"))
    }

    /// Starts the making of a PDF statement (`GET /v2/accounts/{id}/statement?output=pdf`).
    ///
    /// - Throws: ``MonoError``; `invalidRequest` unless `months` is 1 to 12.
    public func startStatementDocument(
        of id: String, lastMonths months: Int
    ) async throws -> StatementDocumentJob {
        let envelope = try await send(try statementCall(of: id, months, output: "pdf", startsWork: true))
        return try StatementDocumentJob(envelope.requiredFields("job"))
    }

    /// How far a PDF statement is (`GET /v2/accounts/{id}/statement/jobs/{jobId}`).
    ///
    /// - Throws: ``MonoError``.
    public func statementDocument(_ jobID: String, of id: String) async throws -> StatementDocumentJob {
        let envelope = try await send(
            Call(
                operation: "statement document",
                path: ["v2", "accounts", .id(id), "statement", "jobs", .id(jobID)]))
        return try StatementDocumentJob(envelope.requiredFields("job"))
    }

    private func statementCall(
        of id: String, _ months: Int, output: String, startsWork: Bool
    ) throws(MonoError) -> Call {
        guard (1...12).contains(months) else {
            throw MonoError(
                .invalidRequest, operation: "statement",
                remedy: "Ask for 1 to 12 months; Mono knows no other spans.")
        }
        return Call(
            operation: "statement", path: ["v2", "accounts", .id(id), "statement"],
            query: [("period", "last\(months)months"), ("output", output)], startsWork: startsWork)
    }
}
