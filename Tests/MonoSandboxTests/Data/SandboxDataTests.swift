import Foundation
import MonoSandbox
import Testing

@Suite("Data of one's own over HTTP")
struct SandboxDataTests {
    private static let file = """
        {"last_day": "2026-11-15",
         "institutions": [{"name": "Own Bank", "country": "ng", "bank_code": "001"}],
         "accounts": [
          {"id": "own-1", "institution": "Own Bank", "name": "A \\"B\\" & C", "account_number": "0000000001",
           "currency": "TND", "balance": -1500, "transactions": [
            {"id": "x/1", "date": "2024-02-29", "narration": "", "amount": 0, "type": "credit", "balance": null},
            {"id": "2", "date": "2025-12-31T23:59:59Z", "narration": "\\u20a6 =1", "amount": 9007199254740993,
             "type": "credit", "balance": 9007199254740993, "category": "own_category"},
            {"id": "3", "date": "2025-12-31T00:00:00.001Z", "narration": "same", "amount": 9007199254742493,
             "type": "debit", "balance": -1500}]},
          {"id": "own-2", "institution": "Own Bank", "name": "Empty", "account_number": "2", "currency": "NGN"}]}
        """

    private static func run(_ body: (TestServer) async throws -> Void) async throws {
        var configuration = SandboxConfiguration()
        configuration.data = try SandboxData(json: Data(file.utf8))
        try await TestServer.run(configuration, body)
    }

    @Test("Rows are served newest first, exactly as stated")
    func rows() async throws {
        try await Self.run { sandbox in
            let rows = try await sandbox.get("/v2/accounts/own-1/transactions").data.list
            #expect(rows.map { $0["id"].string } == ["3", "2", "x/1"])
            // Digits that a number in floating point would lose.
            #expect(
                try await sandbox.get("/v2/accounts/own-1/transactions").text.contains("9007199254740993"))
            #expect(rows[1]["narration"].string == "₦ =1")
            #expect(rows[1]["category"].string == "own_category")
            #expect(
                rows.map { $0["date"].string } == [
                    "2025-12-31T00:00:00.001Z", "2025-12-31T23:59:59.000Z", "2024-02-29T00:00:00.000Z",
                ])
            #expect(rows[2]["balance"] == .null)
        }
    }

    @Test(
        "Days filter, and pages cut",
        arguments: [
            ("start=29-02-2024&end=29-02-2024", ["x/1"]), ("start=31-12-2025", ["3", "2"]),
            ("start=01-01-2026", []), ("end=01-01-2024", []), ("limit=1&page=2", ["2"]),
            ("type=credit", ["2", "x/1"]),
        ])
    func filters(query: String, ids: [String]) async throws {
        try await Self.run { sandbox in
            let rows = try await sandbox.get("/v2/accounts/own-1/transactions?\(query)").data.list
            #expect(rows.map { $0["id"].string } == ids)
        }
    }

    @Test("An account has what is stated, and is partial or unavailable without the rest")
    func accounts() async throws {
        try await Self.run { sandbox in
            let first = try await sandbox.get("/v2/accounts/own-1").data
            #expect(first["account"]["balance"].integer == -1500)
            #expect(first["account"]["currency"].string == "TND")
            #expect(first["account"]["name"].string == "A \"B\" & C")
            #expect(first["meta"]["data_status"].string == "AVAILABLE")
            let second = try await sandbox.get("/v2/accounts/own-2").data
            #expect(second["account"]["balance"] == .null)
            #expect(second["meta"]["data_status"].string == "UNAVAILABLE")
            #expect(try await sandbox.get("/v2/accounts").data.list.count == 2)
            #expect(
                try await sandbox.get("/v3/institutions").data.list.map { $0["name"].string } == ["Own Bank"])
        }
    }

    @Test("Months are added up")
    func totals() async throws {
        try await Self.run { sandbox in
            let months = try await sandbox.get("/v2/accounts/own-1/credits").data["history"].list
            #expect(months.map { $0["period"].string } == ["12-2025", "02-2024"])
        }
    }
}
