import MonoSandbox
import Testing

@Suite("Filters of transactions over HTTP")
struct TransactionFilterTests {
    private func rows(_ sandbox: TestServer, _ query: String) async throws -> [Value] {
        let path = try await sandbox.path(.richSavings)
        return try await sandbox.get("\(path)/transactions?paginate=false&\(query)").data.list
    }

    @Test(
        "Start and end are inclusive days, each may stand alone",
        arguments: [
            ("start=05-10-2026&end=05-10-2026", "2026-10-05", "2026-10-05"),
            ("start=01-03-2026&end=30-04-2026", "2026-03-01", "2026-04-30"),
            ("start=20-10-2026", "2026-10-20", "9999"), ("end=20-01-2026", "0000", "2026-01-20"),
            ("start=02-04-2026&end=01-04-2026", "9999", "0000"),
        ])
    func days(query: String, first: String, last: String) async throws {
        try await TestServer.run { sandbox in
            let all = try await rows(sandbox, "")
            let expected = all.filter { row in
                let day = row["date"].string?.prefix(10) ?? ""
                return day >= first && day <= last
            }
            #expect(try await rows(sandbox, query) == expected)
            #expect(expected.isEmpty == (first == "9999"))
        }
    }

    @Test("Types", arguments: ["credit", "debit", "CREDIT"])
    func types(type: String) async throws {
        try await TestServer.run { sandbox in
            let found = try await rows(sandbox, "type=\(type)")
            let all = try await rows(sandbox, "")
            #expect(found == all.filter { $0["type"].string == type.lowercased() })
            #expect(!found.isEmpty)
        }
    }

    @Test(
        "Narrations by any part, letter case aside, blanks in either spelling",
        arguments: [
            ("nip%20trf", "nip trf"), ("NIP+TRF", "nip trf"), ("salary", "salary"), ("%E2%82%A6", "₦"),
        ])
    func narrations(query: String, part: String) async throws {
        try await TestServer.run { sandbox in
            let found = try await rows(sandbox, "narration=\(query)")
            let all = try await rows(sandbox, "")
            let expected = all.filter { $0["narration"].string?.lowercased().contains(part) == true }
            #expect(found == expected)
            #expect(expected.isEmpty == (part == "₦"))
        }
    }

    @Test(
        "Bad parameters are refused by name",
        arguments: [
            ("start=2026-01-30", "start"), ("start=1-2-2026", "start"), ("start=30/01/2026", "start"),
            ("start=31-02-2026", "start"), ("end=yesterday", "end"), ("end=", "end"),
            ("type=both", "type"), ("page=0", "page"), ("limit=-3", "limit"), ("limit=ten", "limit"),
        ])
    func badParameters(query: String, field: String) async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings)
            expectRefusal(
                try await sandbox.get("\(path)/transactions?\(query)"), 400, "Validation error", field: field)
        }
    }

    @Test("Parameters that nobody knows are ignored")
    func unknownParameters() async throws {
        try await TestServer.run { sandbox in
            let all = try await rows(sandbox, "")
            #expect(try await rows(sandbox, "colour=blue&period=x") == all)
        }
    }
}
