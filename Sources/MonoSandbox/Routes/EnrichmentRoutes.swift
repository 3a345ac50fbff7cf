/// Enrichment, statement insights and creditworthiness (Mono Connect, Data enrichment, Credit worthiness).
enum EnrichmentRoutes {
    static let all: [Route] = [
        Route("POST", "/v2/accounts/*/transactions/categorise", "categorise") { request, exchange in
            try await enrich(request, exchange, "transaction_categorisation") { $0.isCategorised = true }
        },
        Route("POST", "/v2/accounts/*/transactions/metadata", "metadata") { request, exchange in
            try await enrich(request, exchange, "transaction_metadata") { $0.isEnriched = true }
        },
        // The guide says GET, an integrator uses POST.
        Route("GET", "/v2/accounts/*/statement/insights", "insights", insights),
        Route("POST", "/v2/accounts/*/statement/insights", "insights", insights),
        Route("POST", "/v2/enrichments/transaction-categorisation", "enrichment-upload") {
            request, exchange in
            try await upload(request, exchange, "transaction_categorisation")
        },
        Route("POST", "/v2/enrichments/transaction-metadata", "enrichment-upload") { request, exchange in
            try await upload(request, exchange, "transaction_metadata")
        },
        Route("GET", "/v2/enrichments/record/*", "enrichment-record", record),
        Route("POST", "/v2/accounts/*/creditworthiness", "creditworthiness", creditworthiness),
    ]

    private static func enrich(
        _ request: Request, _ exchange: Exchange, _ event: String,
        _ change: @escaping @Sendable (inout LinkedAccount) -> Void
    ) async throws -> Answer {
        let id = try await exchange.state.account(request.parameters[0]).account.id
        exchange.webhooks.send(after: exchange.configuration.jobDelay) {
            guard var linked = try? await exchange.state.account(id) else { return nil }
            change(&linked)
            await exchange.state.update(linked)
            return .enrichment(name: event, account: id, file: nil)
        }
        return await started(exchange)
    }

    private static func insights(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let id = try await exchange.state.account(request.parameters[0]).account.id
        exchange.webhooks.send(after: exchange.configuration.jobDelay) {
            .enrichment(name: "statement_insights", account: id, file: nil)
        }
        return await started(exchange)
    }

    /// The initiators say `processing` and name the job in camel case.
    private static func started(_ exchange: Exchange, jobID: String? = nil) async -> Answer {
        let newID = await exchange.state.newID()
        return exchange.envelope.success(
            .members(["jobId": .string(jobID ?? newID), "jobStatus": .string("processing")]),
            message: "Transaction metadata is being processed", status: "processing")
    }

    private static func upload(_ request: Request, _ exchange: Exchange, _ event: String) async throws
        -> Answer
    {
        guard let upload = MultipartUpload(request) else {
            throw Refusal.invalid("file", "file is required: CSV with the columns type and narration")
        }
        guard let rows = upload.rows else {
            throw Refusal.invalid("file", "the CSV must have the columns type and narration")
        }
        let jobID = await exchange.state.newID()
        await exchange.state.keepEnrichment(jobID, rows)
        exchange.webhooks.send(after: exchange.configuration.jobDelay) {
            .enrichment(name: event, account: nil, file: upload.fileName)
        }
        return await started(exchange, jobID: jobID)
    }

    private static func record(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let rows = await exchange.state.enrichmentRecords[request.parameters[0]] else {
            throw Refusal(status: 404, message: "This record does not exist.")
        }
        return exchange.envelope.success(.array(rows), message: "Data retrieved successfully")
    }

    private static func creditworthiness(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        guard let body = request.json else { throw Refusal(status: 400, message: "Validation error") }
        for field in ["bvn", "principal", "interest_rate", "term", "run_credit_check"]
        where body[field] == nil {
            throw Refusal.invalid(field, "\(field) is required")
        }
        guard let principal = body["principal"]?.wholeNumber, principal > 0 else {
            throw Refusal.invalid("principal", "principal must be a positive whole number")
        }
        guard let term = body["term"]?.wholeNumber, term > 0 else {
            throw Refusal.invalid("term", "term must be a positive whole number")
        }
        let report = Creditworthiness.report(
            principal: principal, term: term, checksCredit: body["run_credit_check"]?.flag ?? false, linked,
            exchange)
        let id = linked.account.id
        exchange.webhooks.send(after: exchange.configuration.jobDelay) {
            .creditworthiness(account: id, report)
        }
        return exchange.envelope.success(.null)
    }
}

extension SandboxState {
    func keepEnrichment(_ jobID: String, _ rows: [JSON]) {
        enrichmentRecords[jobID] = rows
    }
}
