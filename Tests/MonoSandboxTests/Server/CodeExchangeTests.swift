import MonoSandbox
import Testing

@Suite("Exchanging codes over HTTP")
struct CodeExchangeTests {
    @Test("A code is exchanged once; the answer is an envelope with the id")
    func once() async throws {
        try await TestServer.run { sandbox in
            let body = "{\"code\":\"\(try await sandbox.link(at: "Marula Savings"))\"}"
            let reply = try await sandbox.post("/v2/accounts/auth", body)
            expect(reply.json, is: .envelope(.object(["id": .text])))
            expectRefusal(
                try await sandbox.post("/v2/accounts/auth", body), 400, "Invalid authorization code")
        }
    }

    @Test("A code lives ten minutes", arguments: [(599, 200), (601, 400)])
    func lifetime(seconds: Int, status: Int) async throws {
        let clock = TestClock()
        try await TestServer.run(.with(clock: clock)) { sandbox in
            let code = try await sandbox.link(at: "Marula Savings")
            clock.advance(by: .seconds(seconds))
            #expect(try await sandbox.post("/v2/accounts/auth", "{\"code\":\"\(code)\"}").status == status)
        }
    }

    @Test("Unknown codes and missing ones are refused")
    func unknown() async throws {
        try await TestServer.run { sandbox in
            for path in ["/v2/accounts/auth", "/account/auth"] {
                expectRefusal(
                    try await sandbox.post(path, "{\"code\":\"code_none\"}"), 400,
                    "Invalid authorization code")
                expectRefusal(
                    try await sandbox.post(path, "{}"), 400, "Validation error", field: "code")
                expectRefusal(
                    try await sandbox.post(path, "{\"code\":7}"), 400, "Validation error", field: "code")
            }
        }
    }

    @Test("The legacy path and the quirk answer the bare id")
    func bare() async throws {
        try await TestServer.run { sandbox in
            let first = try await sandbox.link(at: "Marula Savings")
            let legacy = try await sandbox.post("/account/auth", "{\"code\":\"\(first)\"}")
            expect(legacy.json, is: .object(["id": .text]))
            await sandbox.server.setQuirks([.bareExchange])
            let second = try await sandbox.link(at: "Marula Savings")
            let quirk = try await sandbox.post("/v2/accounts/auth", "{\"code\":\"\(second)\"}")
            expect(quirk.json, is: .object(["id": .text]))
            #expect(quirk.json != legacy.json)
        }
    }

    @Test("A legacy token to sign in again leads back to the same account")
    func legacyToken() async throws {
        try await TestServer.run { sandbox in
            let id = await sandbox.server.accountIDs[3]
            let reply = try await sandbox.post("/accounts/\(id)/reauthorise")
            expect(reply.json, is: .object(["token": .text]))
            #expect(try await sandbox.exchange(try #require(reply.json["token"].string)) == id)
            expectRefusal(
                try await sandbox.post("/accounts/none/reauthorise"), 404, "This account does not exist.")
        }
    }
}
