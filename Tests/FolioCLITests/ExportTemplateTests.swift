import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("folio export --template")
struct ExportTemplateTests {
    private static let rows =
        "Date,Amount\n{% for t in transactions %}\n{{ t.date }},{{ t.amount }}\n{% endfor %}\n"

    private func names(_ tool: Tool, _ directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: tool.directory.file(directory)).sorted()
    }

    private func text(_ tool: Tool, _ path: String) throws -> String {
        try String(contentsOfFile: tool.directory.file(path), encoding: .utf8)
    }

    @Test(
        "writes built-in templates beside formats, under their own names, for their owner alone",
        arguments: [["-t", "kyc.html", "-t", "html/statement.html"], ["-t", "kyc.html,statement.html"]])
    func builtIn(templates: [String]) async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run(
                ["export", Known.ordinary, "--month", "2026-10", "-f", "csv", "-o", "r"] + templates)
            #expect(run.status == 0, "\(run.remarks)")
            #expect(run.output.contains("1 account written to r/ (3 files)."))
            let names = try names(tool, "r")
            #expect(
                names == [
                    "harmattan-bank-0214457789-2026-10-statement.html",
                    "harmattan-bank-0214457789-2026-10.csv", "harmattan-bank-0214457789-kyc.html",
                ])
            for name in names {
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: tool.directory.file("r/\(name)"))
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
            }
        }
    }

    @Test("finds a template of one's own directory before the built-in one, and a file by its path")
    func own() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            try makeFile(tool.directory.file("mine/kyc.html"), "<p>{{ account.id }}\n")
            try makeFile(tool.directory.file("mine/_part.txt"), "part\n")
            try makeFile(tool.directory.file("mine/letter,long.txt"), "{% include \"_part.txt\" %}\n")
            let run = try await tool.run(
                "export", Known.ordinary, "--month", "2026-10", "--templates", "mine", "-t", "kyc", "-t",
                "mine/letter,long.txt", "-o", "r")
            // The built-in one is called kyc too, but the first place that has the name wins.
            #expect(run.status == 0, "\(run.remarks)")
            #expect(
                try names(tool, "r") == [
                    "harmattan-bank-0214457789-2026-10-kyc.html",
                    "harmattan-bank-0214457789-2026-10-letter,long.txt",
                ])
            #expect(
                try text(tool, "r/harmattan-bank-0214457789-2026-10-kyc.html") == "<p>\(Known.ordinary)\n")
            #expect(try text(tool, "r/harmattan-bank-0214457789-2026-10-letter,long.txt") == "part\n")
        }
    }

    @Test("writes a template that is named twice once")
    func twice() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run(
                "export", Known.ordinary, "--month", "2026-10", "-t", "kyc.csv", "-t", "csv/kyc.csv", "-o",
                "r")
            #expect(run.status == 0, "\(run.remarks)")
            #expect(try names(tool, "r") == ["harmattan-bank-0214457789-kyc.csv"])
        }
    }

    @Test("cuts many rows into numbered files that together hold each row once")
    func splitRows() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            try makeFile(tool.directory.file("all.csv"), "---\nnewline: lf\n---\n" + Self.rows)
            try makeFile(
                tool.directory.file("few.csv"), "---\nnewline: lf\nsplit-rows: 20\n---\n" + Self.rows)
            let run = try await tool.run(
                "export", Known.ordinary, "--month", "2026-10", "-t", "all.csv", "-t", "few.csv", "-o", "r",
                "--json")
            #expect(run.status == 0, "\(run.remarks)")
            let stem = "harmattan-bank-0214457789-2026-10"
            let parts = try names(tool, "r").filter { $0 != "\(stem)-all.csv" }
            #expect(parts == (1...4).map { "\(stem)-few-\($0).csv" })
            let lines = try parts.map { try text(tool, "r/\($0)").split(separator: "\n") }
            #expect(lines.map(\.count) == [21, 21, 21, 5])
            #expect(lines.allSatisfy { $0.first == "Date,Amount" })
            let all = try text(tool, "r/\(stem)-all.csv").split(separator: "\n")
            #expect(lines.flatMap { $0.dropFirst() } == Array(all.dropFirst()))
        }
    }

    @Test(
        "makes names of files that lead nowhere else, all different",
        arguments: [
            ("../../x/{{ account.id }}", "x-\(Known.ordinary).txt"),
            ("Ärger: {{ period.label }}.", "Arger-2026-10.txt"), ("CON", "file-CON.txt"),
            ("{{ currency | lower }}", "ngn.txt"),
        ])
    func fileNames(template: String, name: String) async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            try makeFile(tool.directory.file("a.txt"), "---\nfile-name: \"\(template)\"\n---\na\n")
            try makeFile(tool.directory.file("b.txt"), "---\nfile-name: \"\(template)\"\n---\nb\n")
            let run = try await tool.run(
                "export", Known.ordinary, "--month", "2026-10", "-t", "a.txt,b.txt", "-o", "r")
            #expect(run.status == 0, "\(run.remarks)")
            #expect(try names(tool, "r") == [String(name.dropLast(4)) + "-2.txt", name])
            #expect(try text(tool, "r/\(name)") == "a\n")
        }
    }

    @Test(
        "ends before any request, and without a directory, for a template that cannot be used",
        arguments: [
            ("wrong.csv", 5, "wrong.csv:1:4: error: there is no 'nothing' here"),
            ("name.txt", 1, "The file-name of the template 'name.txt' can use the account"),
            ("nothing.txt", 1, "There is no template 'nothing.txt'"),
            ("html/nothing.html", 1, "'html/nothing.html' cannot be read"),
            ("stetement.csv", 1, "Did you mean 'statement.csv'?"),
            ("statement", 1, "'statement' could be statement.csv or statement.html"),
            ("folder/", 1, "'folder/' is a directory"), ("", 2, "Name at least one template"),
            (",", 2, "Name at least one template"),
        ])
    func unusable(template: String, status: Int32, sentence: String) async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            try makeFile(tool.directory.file("wrong.csv"), "{{ nothing }}\n")
            try makeFile(
                tool.directory.file("name.txt"), "---\nfile-name: \"{{ transactions | count }}\"\n---\nx\n")
            try makeFile(tool.directory.file("folder/x.txt"), "x\n")
            for accounts in [["--all"], [Known.ordinary]] {
                let run = try await tool.run(
                    ["export", "--month", "2026-10", "-f", "csv", "-t", template, "-o", "r"] + accounts)
                #expect(run.status == status)
                #expect(run.remarks.contains(sentence), "\(run.remarks)")
            }
            #expect(await sandbox.requests.filter { $0.operation != "accounts" }.isEmpty)
            #expect(try !tool.directory.names().contains("r"))
        }
    }

    @Test("starts no paid work when told so, says what is missing, and starts it otherwise")
    func paidWork() async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            let arguments = [
                "export", Known.ordinary, "--month", "2026-10", "-t", "income.html", "-o", "r",
            ]
            let free = try await tool.run(arguments + ["--no-paid-work"])
            #expect(free.status == 0, "\(free.remarks)")
            #expect(free.remarks.contains("0214457789: There is no analysis of the income, and none was"))
            #expect(!(await sandbox.requests.contains { $0.operation == "income" }))
            #expect(try names(tool, "r") == ["harmattan-bank-0214457789-income.html"])
            let paid = try await tool.run(arguments)
            #expect(paid.remarks.contains("0214457789: The income is being worked out"))
            #expect(await sandbox.requests.count { $0.operation == "income" } == 1)
        }
    }

    @Test("writes one file of all accounts, and names the account that has no part in it")
    func portfolio() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run(
                "export", Known.ordinary, Known.broken, Known.investment, "--month", "2026-10", "-t",
                "month-end-portfolio.csv", "-o", "r")
            #expect(run.status == 3)
            #expect(run.remarks.contains("0924687151: The provider has no transactions of this account"))
            #expect(run.remarks.contains("1 of 3 accounts has no files"))
            #expect(try names(tool, "r") == ["portfolio-2026-10.csv"])
            let lines = try text(tool, "r/portfolio-2026-10.csv").split(whereSeparator: \.isNewline)
            #expect(lines.count == 3)
        }
    }

    @Test("writes what needs no transactions where there are none, and ends with 3")
    func partly() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let arguments = [
                "export", Known.investment, Known.ordinary, "--month", "2026-10", "-t",
                "investments.csv,statement.csv,month-end-portfolio.csv",
            ]
            let run = try await tool.run(arguments + ["-o", "r"])
            #expect(run.status == 3)
            let reason = "The provider has no transactions of this account"
            #expect(run.remarks.contains("0924687151: without 'csv/statement.csv': \(reason)"))
            #expect(run.remarks.contains("0924687151: without 'csv/month-end-portfolio.csv': \(reason)"))
            #expect(run.remarks.contains("1 of 2 accounts lacks some files"))
            #expect(run.output.contains("2 accounts written to r/ (4 files), 1 of them incomplete."))
            #expect(
                try names(tool, "r") == [
                    "harmattan-bank-0214457789-2026-10-statement.csv",
                    "harmattan-bank-0214457789-investments.csv",
                    "lagoon-invest-0924687151-investments.csv", "portfolio-2026-10.csv",
                ])
            let json = try await tool.run(arguments + ["-o", "r", "--json"])
            #expect(json.status == 3)
            let report = try #require(try json.json() as? [String: Any])
            let accounts = try #require(report["accounts"] as? [[String: Any]])
            #expect(accounts.compactMap { $0["status"] as? String } == ["incomplete", "proven"])
            let missing = accounts.map { ($0["missing"] as? [[String: String]])?.compactMap { $0["output"] } }
            #expect(missing == [["csv/statement.csv", "csv/month-end-portfolio.csv"], []])
        }
    }

    @Test("names a requirement of a template that an account does not meet")
    func requirement() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            try makeFile(
                tool.directory.file("five.txt"),
                "---\nrequires:\n  \"account.number == \\\"5\\\"\": This account is not five.\n---\nx\n")
            let run = try await tool.run(
                "export", Known.ordinary, "--month", "2026-10", "-t", "five.txt", "-o", "r")
            #expect(run.status == 1)
            #expect(run.remarks.contains("0214457789: This account is not five."))
            #expect(run.remarks.contains("1 of 1 account has no files"))
            #expect(try names(tool, "r").isEmpty)
        }
    }
}
