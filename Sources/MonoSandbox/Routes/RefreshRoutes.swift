/// Jobs of refreshes and the legacy manual sync (Mono Connect, Real-time data, Manual data sync).
enum RefreshRoutes {
    static let all: [Route] =
        [Route("GET", "/v2/accounts/*/jobs/*", "job", job)]
        + ["/accounts/*/sync", "/v1/accounts/*/sync", "/v2/accounts/*/sync"].flatMap { path in
            [Route("POST", path, "sync", sync), Route("GET", path, "sync", sync)]
        }

    private static func job(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let job = try await exchange.state.job(request.parameters[1], of: linked.account.id)
        return exchange.envelope.success(
            .members([
                "id": .string(job.id), "status": .string(job.status(at: exchange.now)),
                "name": .string(job.name),
                "account": .string(job.accountID), "business": .string(SandboxIDs.business),
                "app": .string(SandboxIDs.app),
            ]), message: "Job execution completed")
    }

    /// The legacy sync answers at once and without an envelope.
    ///
    /// Own choice: its failures have HTTP 400.
    private static func sync(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        switch await exchange.state.refreshOutcome {
        case .reauthorisationRequired:
            await exchange.webhooks.send(.reauthorisationRequired(linked.account.id))
            return failure("REAUTHORISATION_REQUIRED")
        case .failed:
            let allows = request.query["allow_incomplete_statement"] == "true"
            return allows
                ? await success(linked, hasNewData: true, exchange) : failure("INCOMPLETE_STATEMENT_ERROR")
        case .newData: return await success(linked, hasNewData: true, exchange)
        case .nothingNew: return await success(linked, hasNewData: false, exchange)
        }
    }

    private static func success(
        _ linked: LinkedAccount, hasNewData: Bool, _ exchange: Exchange
    ) async -> Answer {
        await exchange.webhooks.send(
            .accountUpdated(
                linked, balance: AccountRoutes.balance(of: linked, exchange),
                sync: .init(status: "SUCCESSFUL", jobID: nil, hasNewData: hasNewData), matches: nil))
        return Answer(
            body: .json(
                .members([
                    "status": .string("successful"), "hasNewData": .boolean(hasNewData),
                    "code": .string("SYNC_SUCCESSFUL"), "message": .null,
                ])))
    }

    private static func failure(_ code: String) -> Answer {
        Answer(
            status: 400,
            body: .json(.members(["status": .string("failed"), "code": .string(code), "message": .null])))
    }
}
