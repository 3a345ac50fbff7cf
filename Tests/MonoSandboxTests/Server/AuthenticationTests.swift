import MonoSandbox
import Testing

@Suite("Keys, paths and envelopes of the sandbox")
struct AuthenticationTests {
    @Test(
        "Without a known key every data endpoint answers 401 in the documented form",
        arguments: [nil, "", "test_sk_other", "live_sk_folio", "Bearer test_sk_folio_sandbox_4e1b9c"],
        ["/v2/accounts", "/v2/accounts/none", "/v3/institutions", "/v2/customers", "/_sandbox/quirks"])
    func unknownKey(key: String?, path: String) async throws {
        try await TestServer.run { sandbox in
            expectRefusal(try await sandbox.send("GET", path, key: key), 401)
        }
    }

    @Test("Every configured key is accepted, the default one only where it is among them")
    func configuredKeys() async throws {
        try await TestServer.run(.with { $0.secretKeys = ["test_sk_one", "test_sk_two"] }) { sandbox in
            for (key, status) in [("test_sk_one", 200), ("test_sk_two", 200), ("test_sk_three", 401)] {
                let reply = try await sandbox.send("GET", "/v2/accounts", key: key)
                #expect(reply.status == status)
            }
            #expect(try await sandbox.get("/v2/accounts").status == 401)
        }
    }

    @Test("A configured key of another kind than test_sk_ is refused at the start")
    func liveKey() async throws {
        await #expect(throws: SandboxServer.StartError.self) {
            try await TestServer.run(.with { $0.secretKeys = ["live_sk_secret"] }) { _ in }
        }
    }

    @Test(
        "Unknown paths and methods that a path does not have answer 404",
        arguments: [
            ("GET", "/"), ("GET", "/v2/nothing"), ("GET", "/v2/accounts/a/b/c/d"), ("POST", "/v2/accounts"),
            ("DELETE", "/v2/accounts"), ("GET", "/v2/accounts/initiate/x"), ("PUT", "/v3/institutions"),
        ])
    func unknownPath(method: String, path: String) async throws {
        try await TestServer.run { sandbox in
            expectRefusal(try await sandbox.send(method, path), 404)
        }
    }

    static let accountPaths = [
        "GET ", "GET /balance", "GET /transactions", "GET /statement", "GET /identity", "GET /income",
        "GET /income-records", "GET /assets", "GET /earnings", "GET /credits", "GET /debits",
        "POST /unlink", "GET /jobs/none", "GET /statement/jobs/none", "POST /sync",
        "POST /transactions/categorise", "POST /transactions/metadata", "GET /statement/insights",
        "POST /creditworthiness",
    ]

    @Test("An unknown account is named as such by every endpoint", arguments: accountPaths)
    func unknownAccount(operation: String) async throws {
        let parts = operation.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        try await TestServer.run { sandbox in
            let path = "/v2/accounts/66f0c2a4d18e9b7a3c5d1e20\(parts[1])"
            expectRefusal(try await sandbox.send(parts[0], path), 404, "This account does not exist.")
        }
    }

    @Test("Answers carry the envelope, the clock's time and their type")
    func envelope() async throws {
        try await TestServer.run(.with(clock: TestClock())) { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(.richSavings) + "/balance")
            #expect(reply.status == 200)
            #expect(reply.header("content-type") == "application/json; charset=utf-8")
            expect(reply.json, is: .envelope(.anything))
            #expect(reply.json["timestamp"] == .string("2026-02-03T08:15:42.118Z"))
            let refusal = try await sandbox.get("/v2/accounts/none")
            #expect(refusal.json["timestamp"] == .string("2026-02-03T08:15:42.118Z"))
        }
    }
}
