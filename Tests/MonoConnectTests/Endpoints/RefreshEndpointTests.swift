import MonoSandbox
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Refreshing over HTTP", .timeLimit(.minutes(1)))
struct RefreshEndpointTests {
    @Test(
        "waits until the pull is done", arguments: RefreshScope.allCases,
        [SandboxRefreshOutcome.newData, .nothingNew])
    func good(scope: RefreshScope, outcome: SandboxRefreshOutcome) async throws {
        try await withSandbox { session in
            await session.server.setRefreshOutcome(outcome)
            let result = try #require(try await session.client.refresh(session.rich, scope, polling: .quick))
            #expect(result.hasNewData == (outcome == .newData))
            let job = try await session.client.job(result.jobID, of: session.rich)
            #expect(job.status == .finished)
            #expect(job.accountID == session.rich)
            #expect(job.name == "jobs.accounts.sync_\(scope == .balance ? "balance" : "statement")")
            // Within five minutes the same pull stands for all.
            let again = try await session.client.refresh(session.rich, scope, polling: .quick)
            #expect(again?.jobID == result.jobID)
        }
    }

    @Test(
        "says how the pull failed", arguments: RefreshScope.allCases,
        [(.failed, .jobFailed), (.reauthorisationRequired, .reauthorisationRequired)]
            as [(SandboxRefreshOutcome, MonoError.Code)])
    func failed(scope: RefreshScope, outcome: (kind: SandboxRefreshOutcome, code: MonoError.Code))
        async throws
    {
        try await withSandbox { session in
            await session.server.setRefreshOutcome(outcome.kind)
            await expect(outcome.code) {
                _ = try await session.client.refresh(session.rich, scope, polling: .quick)
            }
        }
    }

    @Test("gives up on a pull that does not end")
    func endless() async throws {
        var configuration = SandboxConfiguration.quick
        configuration.jobDelay = .seconds(600)
        try await withSandbox(configuration) { session in
            let polling = PollingPolicy(
                firstPause: .milliseconds(1), longestPause: .milliseconds(5), deadline: .milliseconds(50))
            await expect(.jobTimedOut) {
                _ = try await session.client.refresh(session.rich, polling: polling)
            }
        }
    }

    @Test("asks less and less often, until the deadline")
    func pauses() async throws {
        let timing = FakeTiming()
        let transport = ScriptedTransport([
            .data("[]", headers: ["x-job-id": "j", "x-job-status": "processing"]),
            .data(#"{"id":"j","status":"processing"}"#),
        ])
        let client = try TestClient.scripted(transport, timing: timing)
        await expect(.jobTimedOut) {
            _ = try await client.refresh(
                "a",
                polling: PollingPolicy(
                    firstPause: .seconds(2), longestPause: .seconds(4), deadline: .seconds(15)))
        }
        #expect(
            timing.sleeps.filter { $0 > .milliseconds(1) } == [
                .seconds(2), .seconds(3), .seconds(4), .seconds(4),
            ])
    }

    @Test("answers nil when no pull was started, and at once when it is done already")
    func atOnce() async throws {
        #expect(try await TestClient.scripted(.data("[]")).refresh("a") == nil)
        let done = ScriptedTransport([.data("null", headers: ["x-job-id": "j", "x-job-status": "FINISHED"])])
        #expect(try await TestClient.scripted(done).refresh("a")?.hasNewData == false)
        #expect(done.requests.count == 1)
        #expect(done.requests.first?.header("x-realtime") == "true")
    }

    @Test("knows no job of another account")
    func otherJob() async throws {
        try await withSandbox { session in
            await expect(.notFound) { _ = try await session.client.job("none", of: session.rich) }
        }
    }

    @Test(
        "reads every answer of the manual sync",
        arguments: [
            (.newData, "SYNC_SUCCESSFUL", true), (.nothingNew, "SYNC_SUCCESSFUL", false),
            (.failed, "INCOMPLETE_STATEMENT_ERROR", false),
            (.reauthorisationRequired, "REAUTHORISATION_REQUIRED", false),
        ] as [(SandboxRefreshOutcome, String, Bool)])
    func manualSync(outcome: SandboxRefreshOutcome, code: String, hasNewData: Bool) async throws {
        try await withSandbox { session in
            await session.server.setRefreshOutcome(outcome)
            let result = try await session.client.legacySync(session.rich)
            #expect(result.code == SyncCode(code))
            #expect(result.code.isSuccess == (code == "SYNC_SUCCESSFUL"))
            #expect(result.hasNewData == hasNewData)
            if outcome == .failed {
                #expect(
                    try await session.client.legacySync(session.rich, allowIncomplete: true).code.isSuccess)
            }
        }
    }

    @Test(
        "takes both spellings of a successful manual sync",
        arguments: ["SYNC_SUCCESSFUL", "SYNCED_SUCCESSFUL", "sync_successful"])
    func spellings(code: String) async throws {
        let client = try TestClient.scripted(
            .json(#"{"status":"successful","code":"\#(code)","hasNewData":true}"#))
        #expect(try await client.legacySync("a").code.isSuccess)
    }
}
