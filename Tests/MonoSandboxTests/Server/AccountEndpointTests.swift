import MonoSandbox
import Testing

@Suite("Account information, balance and unlink over HTTP")
struct AccountEndpointTests {
    private static let details = Shape.envelope(
        .object([
            "account": .object([
                "id": .text, "name": .text, "account_number": .text, "currency": .text,
                "balance": .nullable(.integer), "type": .text, "bvn": .nullable(.text),
                "institution": .object([
                    "name": .text, "bank_code": .text,
                    "type": .oneOf(["PERSONAL_BANKING", "BUSINESS_BANKING"]),
                ]),
            ]),
            "customer": .object(["id": .text]),
            "meta": .object([
                "data_status": .oneOf(["PROCESSING", "AVAILABLE", "PARTIAL", "UNAVAILABLE", "FAILED"]),
                "auth_method": .oneOf(["internet_banking", "mobile_banking"]),
                "retrieved_data": .list(.oneOf(["identity", "balance", "transactions"])),
            ]),
        ]))

    @Test("Account information is as documented", arguments: SandboxScenario.allCases)
    func information(scenario: SandboxScenario) async throws {
        try await TestServer.run(.with { $0.accountCount = 17 }) { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(scenario))
            #expect(reply.status == 200)
            expect(reply.json, is: Self.details)
        }
    }

    @Test("The first account is the reference's own example")
    func savings() async throws {
        try await TestServer.run { sandbox in
            let account = try await sandbox.get(try await sandbox.path(.richSavings)).data["account"]
            #expect(account["name"] == .string("ADAEZE CHIDINMA BELLO"))
            #expect(account["account_number"] == .string("0214457789"))
            #expect(account["bvn"] == .string("4417"))
            #expect(account["institution"]["bank_code"] == .string("999"))
        }
    }

    @Test(
        "Data status, retrieved data and balance of the scenarios",
        arguments: [
            (SandboxScenario.richSavings, "AVAILABLE", ["identity", "balance", "transactions"]),
            (.balanceOnly, "PARTIAL", ["identity", "balance"]),
            (.investment, "PARTIAL", ["identity", "balance"]),
            (.unavailable, "UNAVAILABLE", ["identity"]), (.processingForever, "PROCESSING", []),
            (.failed, "FAILED", []), (.newAccount, "AVAILABLE", ["identity", "balance", "transactions"]),
        ])
    func dataStatus(scenario: SandboxScenario, status: String, retrieved: [String]) async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(scenario)
            let data = try await sandbox.get(path).data
            #expect(data["meta"]["data_status"] == .string(status))
            #expect(data["meta"]["retrieved_data"] == .list(retrieved.map(Value.string)))
            let balance = try await sandbox.get(path + "/balance").data["balance"]
            #expect(balance == data["account"]["balance"])
            #expect((balance.integer != nil) == retrieved.contains("balance"))
            let identity = try await sandbox.get(path + "/identity").data
            #expect((identity != .null) == retrieved.contains("identity"))
            let rows = try await sandbox.get(path + "/transactions")
            #expect((rows.json["meta"]["total"].integer == 0) == !retrieved.contains("transactions"))
        }
    }

    @Test("Balance is as documented, and negative for the overdraft")
    func balance() async throws {
        try await TestServer.run { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(.overdraft) + "/balance")
            expect(
                reply.json,
                is: .envelope(
                    .object([
                        "id": .text, "name": .text, "account_number": .text, "balance": .integer,
                        "currency": .exactly(.string("NGN")),
                    ])))
            let balance = try #require(reply.data["balance"].integer)
            #expect(balance < 0)
        }
    }

    @Test("An unlinked account is gone: no data in the answer, 404 ever after, not listed")
    func unlink() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.kenya)
            let reply = try await sandbox.send("POST", path + "/unlink")
            #expect(reply.status == 200)
            #expect(reply.json.names == ["status", "message", "timestamp"])
            for later in ["", "/balance", "/transactions", "/statement"] {
                expectRefusal(try await sandbox.get(path + later), 404, "This account does not exist.")
            }
            expectRefusal(try await sandbox.send("POST", path + "/unlink"), 404)
            #expect(try await sandbox.get("/v2/accounts").json["meta"]["total"] == .integer(15))
            #expect(await sandbox.server.accountIDs.count == 15)
        }
    }
}
