import StatementModel

/// What to pull from the bank.
public enum RefreshScope: String, Sendable, CaseIterable {
    /// The balance alone.
    case balance
    /// The transactions.
    case transactions
}

/// A job of Mono's (`GET /v2/accounts/{id}/jobs/{jobId}`).
public struct AccountJob: Hashable, Sendable {
    /// The job's id.
    public let id: String
    /// How far it is.
    public let status: JobStatus
    /// What the job does, for example `jobs.accounts.sync_statement`.
    public let name: String?
    /// The account's id.
    public let accountID: String?

    init(_ fields: Fields, fallbackID: String) {
        id = fields.filledText("id", "_id", "job_id", "jobId") ?? fallbackID
        status = JobStatus(fields.text("status") ?? "")
        name = fields.filledText("name")
        accountID = fields.text("account") ?? fields.object("account")?.text("_id", "id")
    }
}

/// What a refresh brought.
public struct RefreshResult: Hashable, Sendable {
    /// The job's id.
    public let jobID: String
    /// Whether new data came, as far as the first answer told; the event tells for sure.
    public let hasNewData: Bool
}

extension MonoConnect {
    /// Pulls fresh data from the bank and waits until that is done.
    ///
    /// At most one pull per account in five minutes; within them Mono answers with the last one, which is
    /// returned in the same way. Costs money on live accounts. Afterwards read as usual, without `realtime`.
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - scope: what to pull.
    ///   - polling: how long to wait.
    /// - Returns: nil when Mono started no job.
    /// - Throws: ``MonoError``: `reauthorisationRequired` when the customer must sign in again, `jobFailed`,
    ///   `jobTimedOut`.
    public func refresh(
        _ id: String, _ scope: RefreshScope = .transactions, polling: PollingPolicy = PollingPolicy()
    ) async throws -> RefreshResult? {
        let path: Call.PathPart = scope == .balance ? "balance" : "transactions"
        var call = Call(operation: "refresh", path: ["v2", "accounts", .id(id), path]).realtime(true)
        if scope == .transactions { call.query = [("limit", "1"), ("page", "1")] }
        guard let job = RealtimeJob(try await send(call).response) else { return nil }
        if job.needsReauthorisation { throw MonoError(.reauthorisationRequired, operation: call.operation) }
        let result = RefreshResult(jobID: job.id, hasNewData: job.hasNewData)
        if job.status.isFinished { return result }
        // A failed header is looked into: the job itself says whether the customer must sign in.
        return try await poll(polling, operation: call.operation) {
            try Self.outcome(of: await self.job(job.id, of: id), result)
        }
    }

    private static func outcome(of job: AccountJob, _ result: RefreshResult) throws(MonoError)
        -> RefreshResult?
    {
        if job.status == JobStatus("REAUTHORISATION_REQUIRED") {
            throw MonoError(.reauthorisationRequired, operation: "refresh")
        }
        if job.status.isFailed {
            throw MonoError(
                .jobFailed, operation: "refresh",
                remedy:
                    "The bank may be down, or the customer must sign in again: folio link --reauthorise ACCOUNT."
            )
        }
        return job.status.isFinished ? result : nil
    }

    /// How far a job is (`GET /v2/accounts/{id}/jobs/{jobId}`).
    ///
    /// - Throws: ``MonoError``.
    public func job(_ jobID: String, of id: String) async throws -> AccountJob {
        let envelope = try await send(
            Call(operation: "job", path: ["v2", "accounts", .id(id), "jobs", .id(jobID)]))
        return try AccountJob(envelope.requiredFields("job"), fallbackID: jobID)
    }
}
