import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("Pages of transactions over HTTP")
struct TransactionPagingTests {
    /// All pages of a list, asked for by number.
    private func pages(
        _ sandbox: TestServer, _ path: String, size: Int, filter: String = ""
    ) async throws -> [Value] {
        var items: [Value] = []
        var number = 1
        while true {
            let reply = try await sandbox.get("\(path)?limit=\(size)&page=\(number)\(filter)")
            items += reply.data.list
            #expect(reply.data.list.count <= size)
            guard reply.json["meta"]["next"] != .null else { return items }
            #expect(reply.data.list.count == size)
            number += 1
        }
    }

    @Test("All pages together are the whole list, for any page size", arguments: 0..<6)
    func pagesAreTheList(run: Int) async throws {
        var generator = SeededGenerator(seed: 400 + UInt64(run))
        let scenario = try #require(
            [SandboxScenario.richSavings, .overdraft, .midnightOnly].randomElement(using: &generator))
        let size = Int.random(in: 1...100, using: &generator)
        let filter = ["", "&type=credit", "&start=10-03-2026&end=20-09-2026"][run % 3]
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(scenario) + "/transactions"
            let whole = try await sandbox.get("\(path)?paginate=false\(filter)")
            #expect(whole.json["meta"] == .missing)
            let all = whole.data.list
            let paged = try await pages(sandbox, path, size: max(size, all.count / 25), filter: filter)
            #expect(paged == all)
            #expect(Set(paged.compactMap { $0["id"].string }).count == all.count)
            let first = try await sandbox.get("\(path)?limit=1\(filter)")
            #expect(first.json["meta"]["total"] == .integer(all.count))
        }
    }

    @Test("Following the next addresses walks through the filtered list")
    func followingNext() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings) + "/transactions"
            let query = "narration=NIP%20TRF&type=debit&limit=9"
            let all = try await sandbox.get("\(path)?paginate=false&\(query)").data.list
            #expect(all.count > 20)
            var items: [Value] = []
            var next: String? = "\(path)?\(query)"
            while let address = next {
                let reply = try await sandbox.get(address)
                items += reply.data.list
                next = reply.json["meta"]["next"].string?.replacing(sandbox.url.absoluteString, with: "")
            }
            #expect(items == all)
        }
    }

    @Test(
        "Addresses of the neighbours are valid whatever the filter holds",
        arguments: ["%26a%3Db", "%23x", "%2B"])
    func escapedNeighbours(narration: String) async throws {
        try await TestServer.run(.with { $0.accountCount = 8 }) { sandbox in
            let path = try await sandbox.path(.hostileTexts) + "/transactions"
            let reply = try await sandbox.get("\(path)?limit=1&page=2&narration=\(narration)")
            let previous = try #require(reply.json["meta"]["previous"].string)
            #expect(previous.hasSuffix("?limit=1&narration=\(narration)&page=1"))
        }
    }

    @Test("The documents' broken next address lacks the accounts segment and the filters")
    func mangledNext() async throws {
        try await TestServer.run(.with { $0.quirks = [.mangledNext] }) { sandbox in
            let path = try await sandbox.path(.richSavings)
            let id = path.dropFirst(13)
            let reply = try await sandbox.get("\(path)/transactions?type=debit")
            #expect(
                reply.json["meta"]["next"]
                    == .string("https://api.withmono.com/v2/\(id)/transactions?page=2"))
        }
    }
}
