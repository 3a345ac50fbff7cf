import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("Commands that answer data")
struct DataCommandTests {
    @Test(
        "answer for people and, with --json, for programs",
        arguments: [
            ["accounts"], ["accounts", Known.ordinary], ["balance", Known.ordinary],
            ["transactions", Known.ordinary, "--month", "2026-10"],
            ["transactions", Known.ordinary, "--last-months", "2"], ["identity", Known.ordinary],
            ["income", Known.ordinary, "--start"], ["assets", Known.investment],
            ["earnings", Known.investment],
            ["inflow", Known.ordinary], ["outflow", Known.ordinary], ["institutions", "--country", "ng"],
            ["customers"], ["refresh", Known.ordinary], ["refresh", Known.ordinary, "--scope", "balance"],
            ["refresh", Known.ordinary, "--legacy"], ["enrich", "categories", "--account", Known.ordinary],
            ["enrich", "--insights", Known.ordinary],
            [
                "link", "--name", "Ada Obi", "--email", "ada@example.com", "--redirect-url",
                "https://example.com/",
            ],
            ["link", "--reauthorise", Known.ordinary, "--redirect-url", "https://example.com/"],
            ["customers", "create", "--first-name", "A", "--last-name", "B", "--email", "a@example.com"],
            ["statement-pdf", Known.ordinary, "-o", "statement.pdf"], ["unlink", Known.ordinary, "--yes"],
        ])
    func answers(arguments: [String]) async throws {
        try await withSandbox { _, url in
            let people = try await Tool(url: url).run(arguments)
            #expect(people.status == 0, "\(people.remarks)")
            #expect(!people.output.isEmpty)
        }
        try await withSandbox { _, url in
            let programs = try await Tool(url: url).run(arguments + ["--json"])
            #expect(programs.status == 0, "\(programs.remarks)")
            #expect(throws: Never.self) { try programs.json() }
        }
    }

    @Test("has no PDF made that it could not save afterwards", arguments: ["absent/s.pdf", "file/s.pdf"])
    func unusablePath(path: String) async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            try Data().write(to: URL(fileURLWithPath: tool.directory.file("file")))
            let run = try await tool.run("statement-pdf", Known.ordinary, "-o", path)
            #expect(run.status == 1)
            #expect(run.remarks.contains("'\(path)'"))
            #expect(await sandbox.requests.isEmpty)
            #expect(try tool.directory.names().allSatisfy { !$0.hasSuffix(".part") })
        }
    }

    @Test("show no control character and no direction mark of a bank on a terminal")
    func hostile() async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            for id in await sandbox.accountIDs {
                let run = try await tool.run("transactions", id, "--month", "2026-10")
                let forbidden = run.output.unicodeScalars.filter { scalar in
                    scalar != "\n" && scalar != "\u{200D}"
                        && [.control, .format].contains(scalar.properties.generalCategory)
                }
                #expect(forbidden.isEmpty, "\(id)")
            }
        }
    }

    @Test("filter transactions by days, type, narration and number")
    func filters() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            func rows(_ options: String...) async throws -> [[String: Any]] {
                let run = try await tool.run(["transactions", Known.ordinary, "--json"] + options)
                return try #require(try run.json() as? [[String: Any]])
            }
            let days = try await rows("--from", "2026-10-05", "--to", "2026-10-06")
            #expect(!days.isEmpty)
            #expect(days.allSatisfy { ["2026-10-05", "2026-10-06"].contains($0["date"] as? String) })
            let credits = try await rows("--month", "2026-10", "--type", "credit")
            #expect(!credits.isEmpty)
            #expect(credits.allSatisfy { $0["type"] as? String == "credit" })
            #expect(try await rows("--month", "2026-10", "--limit", "3").count == 3)
            let salaries = try await rows("--month", "2026-10", "--narration", "salary")
            #expect(!salaries.isEmpty)
            #expect(
                salaries.allSatisfy { ($0["narration"] as? String)?.lowercased().contains("salary") ?? false }
            )
        }
    }

    @Test("say which of several accounts is not there, and answer nothing by halves")
    func missingAccount() async throws {
        try await withSandbox { _, url in
            let run = try await Tool(url: url).run("accounts", Known.ordinary, "nosuchaccount")
            #expect(run.status == 1)
            #expect(
                run.remarks.contains("nosuchaccount: Mono Connect, account details: not found (HTTP 404)"))
            #expect(run.output.isEmpty)
        }
    }

    @Test("create, show, change and delete a customer")
    func customers() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let created = try await tool.run(
                "customers", "create", "--business-name", "Obi & Sons", "--email", "obi@example.com", "--json"
            )
            let id = try #require((try created.json() as? [String: Any])?["id"] as? String)
            #expect(try await tool.run("customers", "show", id).output.contains("Obi & Sons"))
            #expect(try await tool.run("customers", "update", id, "--phone", "08030000000").status == 0)
            #expect(try await tool.run("customers", "payments", id).status == 0)
            #expect(try await tool.run("customers", "delete", id, "--yes").status == 0)
            #expect(try await tool.run("customers", "show", id).status == 1)
        }
    }

    @Test("put no key, verification number or code into a log line or an error")
    func secrets() async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            let number = "22233344455"
            var remarks = try await tool.run("exchange", "code_verysecret", "--verbose").remarks
            remarks += try await tool.run("exchange", "-", "--verbose", input: "code_verysecret\n").remarks
            remarks += try await tool.run("identity", Known.ordinary, "--verbose").remarks
            let loan = [
                "creditworthiness", Known.ordinary, "--principal", "1000", "--interest-rate", "4", "--term",
                "6",
            ]
            remarks += try await tool.run(loan + ["--verbose"], input: number + "\n").remarks
            await sandbox.setFaults([SandboxFaultRule(.status(500))])
            remarks += try await tool.run(loan + ["--verbose"], input: number + "\n").remarks
            let identity = try await { () async throws -> [String: Any] in
                await sandbox.setFaults([])
                let run = try await tool.run("identity", Known.ordinary, "--json")
                return try #require(try run.json() as? [String: Any])
            }()
            let bvn = try #require(identity["bankVerificationNumber"] as? String)
            #expect(remarks.contains("request done"))
            for secret in [SandboxConfiguration.defaultSecretKey, "verysecret", number, bvn] {
                #expect(!remarks.contains(secret))
            }
        }
    }
}
