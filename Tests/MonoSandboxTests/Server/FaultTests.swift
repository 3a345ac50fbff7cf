import Foundation
import MonoSandbox
import Testing

@Suite("Faults of the sandbox over HTTP")
struct FaultTests {
    private let path = "/v2/accounts?limit=2"

    /// Runs a sandbox that meets one fault at the first request.
    private func meeting(
        _ fault: SandboxFault, _ body: (TestServer) async throws -> Void
    ) async throws {
        try await TestServer.run { sandbox in
            await sandbox.server.setFaults([SandboxFaultRule(fault, operation: "accounts", count: 1)])
            try await body(sandbox)
            let after = try await sandbox.get(path)
            #expect(after.status == 200)
            #expect(after.data.list.count == 2)
        }
    }

    @Test(
        "Every status comes with the documented body of an error",
        arguments: [400, 401, 402, 403, 404, 409, 429, 500, 502, 503, 504])
    func status(status: Int) async throws {
        try await meeting(.status(status)) { sandbox in
            expectRefusal(try await sandbox.get(path), status)
        }
    }

    @Test("Too many requests, with and without a time to wait", arguments: [nil, 0, 7])
    func tooManyRequests(seconds: Int?) async throws {
        try await meeting(.tooManyRequests(retryAfter: seconds)) { sandbox in
            let reply = try await sandbox.get(path)
            expectRefusal(reply, 429, "Too many requests")
            #expect(reply.header("retry-after") == seconds.map { "\($0)" })
        }
    }

    @Test("A gateway's page of HTML", arguments: [200, 502])
    func htmlPage(status: Int) async throws {
        try await meeting(.htmlPage(status: status)) { sandbox in
            let reply = try await sandbox.get(path)
            #expect(reply.status == status)
            #expect(reply.header("content-type") == "text/html; charset=utf-8")
            #expect(reply.json == .missing)
        }
    }

    @Test(
        "Slow answers are the good ones",
        arguments: [SandboxFault.slowStart(.milliseconds(30)), .slowBody(.microseconds(50))])
    func slow(fault: SandboxFault) async throws {
        try await meeting(fault) { sandbox in
            let reply = try await sandbox.get(path)
            expect(reply.json, is: .envelope(.list(.anything), meta: .paging))
            #expect(reply.data.list.count == 2)
        }
    }

    @Test("An answer that hangs outlasts the client's patience")
    func hang() async throws {
        try await meeting(.slowStart(.seconds(600))) { sandbox in
            await #expect(throws: URLError.self) {
                _ = try await sandbox.send("GET", path, timeout: 1)
            }
        }
    }

    @Test("A body that breaks off is an error of the connection")
    func cutOff() async throws {
        try await meeting(.cutOffBody) { sandbox in
            await #expect(throws: URLError.self) { _ = try await sandbox.get(path) }
        }
    }

    @Test("A body that is no JSON comes with 200")
    func garbage() async throws {
        try await meeting(.garbage) { sandbox in
            let reply = try await sandbox.get(path)
            #expect(reply.status == 200)
            #expect(reply.header("content-type") == "application/json")
            #expect(reply.json == .missing)
        }
    }

    @Test("A body of any size", arguments: [0, 3_000_000])
    func hugeBody(size: Int) async throws {
        try await meeting(.hugeBody(size)) { sandbox in
            let reply = try await sandbox.get(path)
            #expect(reply.status == 200)
            #expect(reply.body.count == size)
        }
    }

    @Test("A redirect to another host")
    func redirect() async throws {
        try await meeting(.redirect(to: "https://evil.example/steal")) { sandbox in
            let reply = try await sandbox.get(path)
            #expect(reply.status == 302)
            #expect(reply.header("location") == "https://evil.example/steal")
        }
    }

    @Test("A failure that is reported with 200")
    func reportedFailure() async throws {
        try await meeting(.reportedFailure) { sandbox in
            expectRefusal(try await sandbox.get(path), 200)
        }
    }
}
