import Foundation
import MonoSandbox
import Testing

@Suite("Where and how often faults happen")
struct FaultRuleTests {
    private func statuses(_ sandbox: TestServer, _ paths: [String]) async throws -> [Int] {
        var statuses: [Int] = []
        for path in paths { statuses.append(try await sandbox.get(path).status) }
        return statuses
    }

    @Test("A counted rule is used up, the next one follows, then all is well")
    func counts() async throws {
        try await TestServer.run { sandbox in
            await sandbox.server.setFaults([
                SandboxFaultRule(.status(503), count: 2), SandboxFaultRule(.status(429), count: 1),
                SandboxFaultRule(.status(500), count: 0),
            ])
            let paths = Array(repeating: "/v2/accounts", count: 5)
            let found = try await statuses(sandbox, paths)
            #expect(found == [503, 503, 429, 200, 200])
        }
    }

    @Test("A rule for an operation leaves others alone, one without a count stays until it is ended")
    func operations() async throws {
        try await TestServer.run { sandbox in
            let account = try await sandbox.path(.richSavings)
            await sandbox.server.setFaults([SandboxFaultRule(.status(500), operation: "balance")])
            let paths = [account, "\(account)/balance", "\(account)/transactions", "\(account)/balance"]
            #expect(try await statuses(sandbox, paths) == [200, 500, 200, 500])
            await sandbox.server.setFaults([])
            #expect(try await statuses(sandbox, paths) == [200, 200, 200, 200])
        }
    }

    @Test("A request that is turned away does nothing: its code can be exchanged afterwards")
    func turnedAway() async throws {
        let faults: [SandboxFault] = [
            .status(500), .tooManyRequests(retryAfter: 1), .htmlPage(status: 502), .garbage,
            .redirect(to: "https://a.example/"), .reportedFailure, .hugeBody(10),
        ]
        try await TestServer.run { sandbox in
            let body = "{\"code\":\"\(try await sandbox.link(at: "Marula Savings"))\"}"
            await sandbox.server.setFaults(
                faults.map { SandboxFaultRule($0, operation: "auth", count: 1) })
            for _ in faults {
                #expect(try await sandbox.post("/v2/accounts/auth", body).data["id"] == .missing)
            }
            #expect(try await sandbox.post("/v2/accounts/auth", body).data["id"] != .missing)
        }
    }

    @Test("A request whose answer breaks off was done: its code is used up")
    func done() async throws {
        try await TestServer.run { sandbox in
            let body = "{\"code\":\"\(try await sandbox.link(at: "Marula Savings"))\"}"
            await sandbox.server.setFaults([SandboxFaultRule(.cutOffBody, operation: "auth", count: 1)])
            await #expect(throws: URLError.self) {
                _ = try await sandbox.post("/v2/accounts/auth", body)
            }
            expectRefusal(try await sandbox.post("/v2/accounts/auth", body), 400)
        }
    }

    @Test("A slow answer keeps its own header fields")
    func headers() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings) + "/balance"
            await sandbox.server.setFaults([SandboxFaultRule(.slowBody(.microseconds(10)), count: 1)])
            let reply = try await sandbox.get(path, headers: ["x-realtime": "true"])
            #expect(reply.header("x-job-id") != nil)
        }
    }
}
