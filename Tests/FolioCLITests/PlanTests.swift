import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("folio plan")
struct PlanTests {
    @Test("names all of a statement's requests, none for the identity, and makes none")
    func statement() async throws {
        try await withSandbox { sandbox, url in
            let run = try await Tool(url: url)
                .run("plan", Known.ordinary, "--month", "2026-10", "--template", "statement.csv")
            #expect(run.status == 0, "\(run.remarks)")
            let path = "/v2/accounts/\(Known.ordinary)"
            let lines = run.output.split(separator: "\n").map {
                $0.split(separator: " ").joined(separator: " ")
            }
            #expect(
                lines == [
                    Known.ordinary,
                    "GET \(path) once account details",
                    "GET \(path)/transactions?start=21-09-2026&end=10-11-2026 once a page transactions of "
                        + "2026-09-21 to 2026-11-10",
                    "GET \(path)/transactions?start=11-11-2026&end=07-11-2036 once a page transactions of "
                        + "2026-11-11 to 2036-11-07, only when the transactions before state no balance",
                    "At least 2 requests for 1 account, none that costs money.",
                ])
            #expect(run.remarks.isEmpty)
            #expect(await sandbox.requests.isEmpty)
        }
    }

    @Test("shows which request costs money, and none where paid work is forbidden")
    func paidWork() async throws {
        let tool = try Tool()
        let arguments = ["plan", Known.ordinary, "--month", "2026-10", "--template", "income.html"]
        let paid = try await tool.run(arguments)
        #expect(paid.status == 0, "\(paid.remarks)")
        #expect(
            paid.output.contains(
                "start an analysis of income, only when there is no analysis yet (costs money)\n"))
        #expect(paid.output.contains("At least 2 requests for 1 account, up to 1 more that costs money."))
        let free = try await tool.run(arguments + ["--no-paid-work"])
        #expect(!free.output.contains("/income "))
        #expect(free.output.contains("At least 2 requests for 1 account, none that costs money."))
    }

    @Test(
        "tells a program what the export then asks for",
        arguments: [
            ["statement.html"], ["kyc.csv"], ["income.csv"], ["investments.html"], ["ofx-102.ofx"],
            ["month-end-portfolio.csv"], ["kyc.html", "statement.csv", "month-end-portfolio.html"],
        ])
    func matchesExport(templates: [String]) async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            let arguments =
                [Known.ordinary, Known.withoutBalances, "--month", "2026-10"]
                + templates.flatMap { ["--template", $0] }
            let plan = try #require(
                try await tool.run(["plan", "--json"] + arguments).json() as? [String: Any])
            #expect(await sandbox.requests.isEmpty)
            let export = try await tool.run(["export", "-o", "r"] + arguments)
            #expect(export.status == 0, "\(export.remarks)")
            let made = await sandbox.requests.map { "\($0.method) \($0.path)" }
            let accounts = try #require(plan["accounts"] as? [[String: Any]])
            #expect(accounts.compactMap { $0["id"] as? String } == [Known.ordinary, Known.withoutBalances])
            let planned = try accounts.flatMap { try #require($0["requests"] as? [[String: Any]]) }
            let names = { (requests: [[String: Any]]) in
                Set(requests.map { "\($0["method"] ?? "") \($0["path"] ?? "")" })
            }
            #expect(Set(made).isSubset(of: names(planned)))
            #expect(names(planned.filter { $0["condition"] == nil }).isSubset(of: made))
            #expect(made.count >= plan["leastRequestCount"] as? Int ?? .max)
            let paid = planned.count { $0["costsMoney"] as? Bool == true }
            #expect(paid == (templates == ["income.csv"] ? 2 : 0))
            #expect(plan["mostPaidRequestCount"] as? Int == paid)
        }
    }

    @Test("lists several accounts in their order, each once, and all of them where that is asked for")
    func accounts() async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            let two = try await tool.run(
                "plan", Known.broken, Known.ordinary, Known.broken, "--month", "2026-10", "-t", "kyc.csv")
            let heads = two.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
            #expect(
                heads == [
                    "\(Known.broken)", "\(Known.ordinary)",
                    "4 requests for 2 accounts, none that costs money.",
                ])
            #expect(await sandbox.requests.isEmpty)
            let all = try await tool.run("plan", "--all", "--month", "2026-10", "-t", "kyc.csv")
            #expect(all.output.contains("32 requests for 16 accounts, none that costs money."))
            #expect(await sandbox.requests.allSatisfy { $0.operation == "accounts" })
        }
    }

    @Test("needs no key where the accounts are named, and ends with 4 where their list is asked for")
    func withoutKey() async throws {
        let tool = try Tool()
        let named = try await tool.run("plan", "a", "--month", "2026-10")
        #expect(named.status == 0, "\(named.remarks)")
        let all = try await tool.run("plan", "--all", "--month", "2026-10")
        #expect(all.status == 4)
        #expect(all.remarks.contains("MONO_SECRET_KEY"))
        #expect(all.output.isEmpty)
    }

    @Test("ends with 5 for a template that does not compile, and plans nothing")
    func wrongTemplate() async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("wrong.csv"), "{{ nothing }}\n")
        for arguments in [["a"], ["--all"]] {
            let run = try await tool.run(["plan", "--month", "2026-10", "-t", "wrong.csv"] + arguments)
            #expect(run.status == 5)
            #expect(run.remarks.contains("wrong.csv:1:4: error: there is no 'nothing' here"))
            #expect(run.output.isEmpty)
        }
    }
}
