import Foundation
import MonoSandbox
import Testing

@Suite("Determinism, many requests at once, and large worlds over HTTP")
struct DeterminismTests {
    /// Bodies and statuses of a series of requests, with the sandbox's own address taken out.
    private func transcript(seed: UInt64) async throws -> [String] {
        let configuration = SandboxConfiguration.with {
            $0.seed = seed
            $0.clock = TestClock().sandboxClock
        }
        return try await TestServer.run(configuration) { sandbox in
            var lines: [String] = []
            func note(_ reply: Reply) {
                let text = reply.text.replacing(sandbox.url.absoluteString, with: "URL")
                lines.append("\(reply.status) \(reply.header("x-job-id") ?? "") \(text)")
            }
            let scenarios: [SandboxScenario] = [
                .richSavings, .kenya, .hostileTexts, .unavailable, .investment, .newAccount,
            ]
            for scenario in scenarios {
                let path = try await sandbox.path(scenario)
                for part in ["", "/transactions?limit=50", "/identity", "/assets", "/earnings", "/statement"]
                {
                    note(try await sandbox.get(path + part))
                }
            }
            let path = try await sandbox.path(.richSavings)
            note(try await sandbox.get("\(path)/balance", headers: ["x-realtime": "true"]))
            note(try await sandbox.get("\(path)/statement?period=last3months&output=pdf"))
            note(try await sandbox.get("/v2/customers"))
            note(try await sandbox.initiate().reply)
            let id = try await sandbox.exchange(try await sandbox.link(at: "Harmattan Bank"))
            note(try await sandbox.get("/v2/accounts/\(id)"))
            note(try await sandbox.get("/v2/accounts/none"))
            return lines
        }
    }

    @Test("The same seed gives the same bytes, another seed others")
    func sameBytes() async throws {
        let first = try await transcript(seed: 7)
        let second = try await transcript(seed: 7)
        #expect(first == second)
        let other = try await transcript(seed: 8)
        #expect(other.count == first.count)
        // Institutions, refusals and empty lists do not hang on the seed.
        let equal = zip(first, other).count { $0 == $1 }
        #expect(equal < first.count / 2)
    }

    @Test("A hundred requests at once are all answered as if alone")
    func parallel() async throws {
        try await TestServer.run(.with(clock: TestClock())) { sandbox in
            var paths: [String] = []
            for scenario in SandboxScenario.allCases.dropLast() {
                let path = try await sandbox.path(scenario)
                for part in [
                    "", "/transactions?limit=100", "/balance", "/statement", "/earnings", "/identity",
                ] {
                    paths.append(path + part)
                }
            }
            paths += ["/v2/accounts", "/v2/accounts/none", "/v3/institutions", "/v2/customers"]
            #expect(paths.count == 100)
            let found = try await withThrowingTaskGroup(of: (Int, Data).self) { group in
                for (index, path) in paths.enumerated() {
                    group.addTask { (index, try await sandbox.get(path).body) }
                }
                return try await group.reduce(into: [Int: Data]()) { $0[$1.0] = $1.1 }
            }
            for (index, path) in paths.enumerated() {
                let alone = try await sandbox.get(path).body
                #expect(found[index] == alone, "\(path)")
            }
        }
    }

    @Test("Links at once have ids and codes of their own")
    func parallelLinks() async throws {
        try await TestServer.run { sandbox in
            let ids = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await sandbox.exchange(try await sandbox.link(at: "Harmattan Bank"))
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(ids.count == 20)
            #expect(Set(await sandbox.server.accountIDs).isSuperset(of: ids))
        }
    }

    @Test("A world of a thousand accounts with five thousand rows a month serves any page")
    func largeWorld() async throws {
        let configuration = SandboxConfiguration.with {
            $0.accountCount = 1000
            $0.transactionsPerMonth = 5000
        }
        try await TestServer.run(configuration) { sandbox in
            let list = try await sandbox.get("/v2/accounts?limit=5&page=200")
            #expect(list.json["meta"]["total"] == .integer(1000))
            #expect(list.data.list.count == 5)
            let id = try #require(list.data[4]["id"].string)
            let path = "/v2/accounts/\(id)/transactions"
            let first = try await sandbox.get("\(path)?limit=100")
            expect(first.json, is: .envelope(.list(.transaction), meta: .paging))
            let total = try #require(first.json["meta"]["total"].integer)
            #expect(total > 60_000)
            #expect(first.data[0]["balance"] == list.data[4]["balance"])
            let last = try await sandbox.get("\(path)?limit=100&page=\((total + 99) / 100)")
            #expect(last.data.list.count == (total - 1) % 100 + 1)
            #expect(last.json["meta"]["next"] == .null)
            let month = try await sandbox.get("\(path)?limit=1&start=01-06-2026&end=30-06-2026")
            #expect(month.json["meta"]["total"] == .integer(5000))
        }
    }
}
