public import ExactJSON

/// An enrichment that is under way.
public struct EnrichmentJob: Hashable, Sendable {
    /// The job's id, for ``MonoConnect/enrichmentRecord(_:)``.
    public let id: String
    /// How far it is; ends as `finished`.
    public let status: JobStatus

    init(_ fields: Fields) throws(MonoError) {
        id = try fields.requiredText("jobId", "job_id", "id")
        status = JobStatus(fields.text("jobStatus", "job_status", "status") ?? "processing")
    }
}

/// What an enrichment works out.
public enum EnrichmentKind: String, Sendable, CaseIterable {
    /// A category for each transaction.
    case categories = "transaction-categorisation"
    /// Channel, payee, reference and the like.
    case metadata = "transaction-metadata"
}

extension MonoConnect {
    /// Starts the enrichment of an account's transactions; read them again after the event
    /// (`POST /v2/accounts/{id}/transactions/categorise` or `/metadata`).
    ///
    /// - Throws: ``MonoError``.
    public func startEnrichment(of id: String, _ kind: EnrichmentKind) async throws -> EnrichmentJob {
        let path: Call.PathPart = kind == .categories ? "categorise" : "metadata"
        return try await enrich(
            Call(
                operation: "enrichment", method: "POST",
                path: ["v2", "accounts", .id(id), "transactions", path]))
    }

    /// Starts insights into an account's statement; they come by event
    /// (`GET /v2/accounts/{id}/statement/insights`).
    ///
    /// - Throws: ``MonoError``.
    public func startStatementInsights(of id: String) async throws -> EnrichmentJob {
        try await enrich(
            Call(
                operation: "statement insights", path: ["v2", "accounts", .id(id), "statement", "insights"],
                startsWork: true))
    }

    /// Starts the enrichment of rows of your own: CSV with the columns `type` and `narration`
    /// (`POST /v2/enrichments/…`, multipart).
    ///
    /// - Throws: ``MonoError``.
    public func startEnrichment(ofCSV csv: [UInt8], _ kind: EnrichmentKind) async throws -> EnrichmentJob {
        var call = Call(
            operation: "enrichment", method: "POST", path: ["v2", "enrichments", .fixed(kind.rawValue)])
        call.upload = Upload(fileName: "transactions.csv", contentType: "text/csv", bytes: csv)
        return try await enrich(call)
    }

    /// What an enrichment of your own rows found; kept for one hour (`GET /v2/enrichments/record/{jobId}`).
    ///
    /// Its shape is not documented, so it comes as JSON; nil while there is none.
    ///
    /// - Throws: ``MonoError``.
    public func enrichmentRecord(_ jobID: String) async throws -> JSONValue? {
        try await send(
            Call(operation: "enrichment record", path: ["v2", "enrichments", "record", .id(jobID)])
        ).data
    }

    private func enrich(_ call: Call) async throws -> EnrichmentJob {
        try EnrichmentJob(await send(call).requiredFields("job"))
    }
}
