import Foundation
import MonoSandbox
import StatementModel
import Testing

@testable import MonoConnect

@Suite("The transport", .timeLimit(.minutes(1)))
struct TransportTests {
    /// The default transport against a sandbox with one fault in everything.
    private func meeting(
        _ fault: SandboxFault, count: Int? = nil,
        _ configuration: MonoConnectConfiguration = .quick(attempts: 1),
        _ body: (SandboxSession) async throws -> Void
    ) async throws {
        try await withSandbox(client: configuration) { session in
            await session.server.setFaults([SandboxFaultRule(fault, count: count)])
            try await body(session)
        }
    }

    @Test("gives up on an answer that does not begin", .timeLimit(.minutes(1)))
    func hang() async throws {
        try await meeting(.slowStart(.seconds(40)), .quick(attempts: 1, timeout: .milliseconds(200))) {
            session in
            let error = await expect(.timedOut) { _ = try await session.client.balance(of: session.rich) }
            #expect(error?.operation == "balance")
        }
    }

    @Test("gives up on an answer that trickles, although bytes keep coming")
    func trickle() async throws {
        try await meeting(.slowBody(.milliseconds(50)), .quick(attempts: 1, timeout: .milliseconds(400))) {
            session in
            await expect(.timedOut) { _ = try await session.client.balance(of: session.rich) }
        }
    }

    @Test("reads an answer that is slow but in time")
    func slow() async throws {
        try await meeting(.slowBody(.milliseconds(1))) { session in
            let reading = try await session.client.balance(of: session.rich)
            #expect(reading.balance != nil)
        }
    }

    @Test("never takes half an answer for a whole one, and asks again")
    func cutOff() async throws {
        try await meeting(.cutOffBody) { session in
            await expect(.connection) { _ = try await session.client.balance(of: session.rich) }
        }
        try await meeting(.cutOffBody, count: 2, .quick) { session in
            let reading = try await session.client.balance(of: session.rich)
            #expect(reading.balance != nil)
            #expect(await session.operations == ["balance", "balance", "balance"])
        }
    }

    @Test("stops at the size limit", arguments: [999_999, 1_000_001, 300_000_000])
    func tooLarge(bytes: Int) async throws {
        try await meeting(.hugeBody(bytes), .quick(attempts: 1, maximumBytes: 1_000_000)) { session in
            await expect(bytes > 1_000_000 ? .responseTooLarge : .notJSON) {
                _ = try await session.client.balance(of: session.rich)
            }
        }
    }

    @Test(
        "follows no redirect, not even on the same server",
        arguments: ["https://example.com/", "/v2/accounts", "//127.0.0.1:1/"])
    func redirect(location: String) async throws {
        try await meeting(.redirect(to: location)) { session in
            let error = await expect(.redirected) { _ = try await session.client.balance(of: session.rich) }
            #expect(error?.status == 302)
            #expect(await session.operations == ["balance"])
        }
    }

    @Test("does not carry the key to where a redirect points")
    func redirectToOther() async throws {
        try await withSandbox { other in
            try await meeting(.redirect(to: other.url.absoluteString + "/v2/accounts")) { session in
                await expect(.redirected) { _ = try await session.client.balance(of: session.rich) }
            }
            #expect(await other.server.requests.isEmpty)
        }
    }

    @Test("tells a server that is not there from one that is slow")
    func refused() async throws {
        let server = SandboxServer()
        let url = try await server.start()
        await server.stop()
        let client = try TestClient.real(url, .quick(attempts: 2))
        await expect(.connection) { _ = try await client.balance(of: "a") }
    }

    @Test("sends method, headers, query and body as they are, and no cookie")
    func request() async throws {
        let server = try RawServer(answer: RawServer.answer(#"{"id":"a"}"#))
        defer { server.stop() }
        let client = try TestClient.real(server.url)
        _ = try await client.createCustomer(
            .individual(firstName: "Ada \"É\"", lastName: "B", email: "a@b.c"))
        let post = try #require(server.requests.last)
        #expect(post.hasPrefix("POST /v2/customers HTTP/1.1\r\n"))
        #expect(post.lowercased().contains("\r\nmono-sec-key: \(TestClient.key)\r\n"))
        #expect(post.lowercased().contains("\r\ncontent-type: application/json\r\n"))
        #expect(post.lowercased().contains("\r\naccept: application/json\r\n"))
        #expect(
            post.hasSuffix(
                "\r\n\r\n"
                    + #"{"email":"a@b.c","first_name":"Ada \"É\"","last_name":"B","type":"individual"}"#))
        _ = try? await client.institutions(bankCode: "0 &=ä")
        let get = try #require(server.requests.last)
        #expect(
            get.hasPrefix("GET /v3/institutions?scope=financial_data&bank_code=0%20%26%3D%C3%A4 HTTP/1.1\r\n")
        )
        #expect(get.hasSuffix("\r\n\r\n"))
        #expect(!get.lowercased().contains("\r\ncookie:"))
    }

    @Test(
        "takes no broken answer for a good one",
        arguments: [
            "", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":{}}",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nD\r\n{\"data\":{}}  \r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"data\":{}}", "garbage\r\n\r\n",
        ])
    func broken(answer: String) async throws {
        let server = try RawServer(answer: answer)
        defer { server.stop() }
        let client = try TestClient.real(server.url, .quick(attempts: 2, timeout: .seconds(5)))
        await expect(.connection) { _ = try await client.job("j", of: "a") }
        #expect(server.requests.count == 2)
    }

    @Test("ends promptly when its task is cancelled while the answer is awaited")
    func cancelled() async throws {
        try await meeting(.slowStart(.seconds(40))) { session in
            let task = Task { try await session.client.balance(of: session.rich) }
            while await session.operations.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("ends when its task was cancelled before it began")
    func cancelledBefore() async throws {
        try await withSandbox { session in
            let transport = URLSessionTransport()
            let request = HTTPRequest(
                method: "GET", url: session.url, headers: [], body: nil, timeout: .seconds(30),
                maximumResponseBytes: 1000, operation: "test", pathTemplate: "/", isRepeatable: true)
            // Many, because the session's report and the start of the wait race.
            for _ in 0..<1000 {
                let task = Task {
                    withUnsafeCurrentTask { $0?.cancel() }
                    return try await transport.send(request)
                }
                await #expect(throws: CancellationError.self) { try await task.value }
            }
        }
    }

    @Test("serves many tasks at once")
    func concurrency() async throws {
        try await withSandbox { session in
            let client = session.client
            let ids = session.accounts
            let found = try await withThrowingTaskGroup(of: String.self) { group in
                for id in ids + ids + ids { group.addTask { try await client.account(id).account.id } }
                return try await group.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(found.count == ids.count)
            #expect(found.values.allSatisfy { $0 == 3 })
        }
    }
}
