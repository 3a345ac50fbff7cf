import Testing

@testable import MonoSandbox

extension Shape {
    /// A transaction before enrichment.
    static let transaction = Shape.object([
        "id": .text, "narration": .text, "amount": .integer, "type": .oneOf(["credit", "debit"]),
        "balance": .nullable(.integer), "date": .moment, "category": .nullable(.text),
    ])
}

@Suite("Transactions and monthly totals over HTTP")
struct TransactionShapeTests {
    @Test("Transactions are as documented", arguments: SandboxScenario.allCases)
    func shape(scenario: SandboxScenario) async throws {
        try await TestServer.run(.with { $0.accountCount = 17 }) { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(scenario) + "/transactions?limit=100")
            #expect(reply.status == 200)
            expect(reply.json, is: .envelope(.list(.transaction), meta: .paging))
            #expect(reply.data.list.allSatisfy { ($0["amount"].integer ?? -1) >= 0 })
            let dates = reply.data.list.compactMap { $0["date"].string?.prefix(10) }
            #expect(dates == dates.sorted(by: >))
        }
    }

    @Test("The scenarios show in the rows")
    func scenarios() async throws {
        try await TestServer.run { sandbox in
            func rows(_ scenario: SandboxScenario) async throws -> [Value] {
                let path = try await sandbox.path(scenario)
                return try await sandbox.get(path + "/transactions?limit=100").data.list
            }
            #expect(try await rows(.withoutRunningBalances).allSatisfy { $0["balance"] == .null })
            let midnight = try await rows(.midnightOnly)
            #expect(midnight.allSatisfy { $0["date"].string?.hasSuffix("T00:00:00.000Z") == true })
            #expect(midnight.allSatisfy { $0["category"] == .null })
            let hostile = Set(try await rows(.hostileTexts).compactMap { $0["narration"].string })
            #expect(hostile.isSuperset(of: HostileTexts.all))
            #expect(try await rows(.overdraft).contains { ($0["balance"].integer ?? 0) < 0 })
        }
    }

    @Test("Credits and debits per month add up to the transactions", arguments: ["credit", "debit"])
    func totals(direction: String) async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.ghana)
            let reply = try await sandbox.get("\(path)/\(direction)s")
            let month = Shape.object([
                "period": .text, "amount": .integer, "transactions_count": .integer,
            ])
            expect(
                reply.json,
                is: .envelope(
                    .object([
                        "total": .integer, "transactions_count": .integer, "history": .list(month),
                    ])))
            let rows = try await sandbox.get("\(path)/transactions?paginate=false&type=\(direction)").data
                .list
            #expect(reply.data["transactions_count"] == .integer(rows.count))
            #expect(reply.data["total"] == .integer(rows.reduce(0) { $0 + ($1["amount"].integer ?? 0) }))
            let history = reply.data["history"].list
            #expect(history.first?["period"] == .string("11-2026"))
            let sum = history.reduce(0) { $0 + ($1["amount"].integer ?? 0) }
            #expect(reply.data["total"] == .integer(sum))
        }
    }

    @Test("The unversioned totals of before July 2025 come without an envelope")
    func legacyTotals() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.ghana)
            let bare = try await sandbox.get(String(path.dropFirst(3)) + "/debits").json
            #expect(bare.names == ["total", "transactions_count", "history"])
            #expect(bare == (try await sandbox.get(path + "/debits").data))
        }
    }
}
