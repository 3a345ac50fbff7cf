import MonoSandbox
import Testing

@Suite("Creditworthiness over HTTP")
struct CreditworthinessTests {
    private func body(principal: String = "1200000", term: String = "12") -> String {
        """
        {"bvn": "22299904417", "principal": \(principal), "interest_rate": 5.5, "term": \(term),
         "run_credit_check": true,
         "existing_loans": [{"tenor": 6, "repayment_schedule": [{"01-2026": "paid"}]}]}
        """
    }

    @Test(
        "The report comes by event: a small loan can be afforded, a huge one cannot",
        arguments: [("1200000", true, 100_000), ("120000000000000", false, 10_000_000_000_000)])
    func report(principal: String, canAfford: Bool, payment: Int) async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            let path = try await sandbox.path(.richSavings)
            let reply = try await sandbox.post("\(path)/creditworthiness", body(principal: principal))
            expect(reply.json, is: .envelope(.null))
            let event = try await receiver.events("mono.events.account_credit_worthiness")[0]
            let debt = Shape.object([
                "credit_check": .exactly(.boolean(true)), "total_debt": .integer,
                "debt_by_institution": .list(.object(["institution": .text, "amount_owed": .integer])),
            ])
            let data = Shape.object([
                "account": .exactly(.string(String(path.dropFirst(13)))), "app": .text, "business": .text,
                "months_assessed": .object(["start": .day, "end": .day]),
                "summary": .object([
                    "can_afford": .exactly(.boolean(canAfford)),
                    "monthly_payment": .exactly(.integer(payment)),
                ]), "debt": debt,
            ])
            expect(event.json, is: .object(["event": .text, "data": data]))
        }
    }

    @Test("Too little data gives a message instead", arguments: [SandboxScenario.newAccount, .balanceOnly])
    func tooLittle(scenario: SandboxScenario) async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            _ = try await sandbox.post("\(try await sandbox.path(scenario))/creditworthiness", body())
            let event = try await receiver.events("mono.events.account_credit_worthiness")[0]
            #expect(event.data.names == ["account", "message", "app", "business"])
        }
    }

    @Test("What is missing or senseless is refused by name")
    func refusals() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings) + "/creditworthiness"
            for field in ["bvn", "principal", "interest_rate", "term", "run_credit_check"] {
                let without = body().replacing("\"\(field)\"", with: "\"other\"")
                expectRefusal(
                    try await sandbox.post(path, without), 400, "Validation error", field: field)
            }
            for value in ["0", "-5", "\"12\"", "1.5", "null"] {
                expectRefusal(
                    try await sandbox.post(path, body(term: value)), 400, "Validation error", field: "term")
                expectRefusal(
                    try await sandbox.post(path, body(principal: value)), 400, "Validation error",
                    field: "principal")
            }
        }
    }
}
