import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("folio export")
struct ExportTests {
    @Test("writes all accounts that have transactions, names the others and ends with 3")
    func all() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run("export", "--all", "--month", "2026-10", "-o", "reports")
            #expect(run.status == 3)
            #expect(run.output.contains("11 accounts written to reports/ (44 files)"))
            #expect(run.output.contains("BROKEN  line 19, 2026-10-09: -250.00 NGN unexplained"))
            #expect(run.remarks.contains("0765507479: The provider is still retrieving the data"))
            #expect(run.remarks.contains("5 of 16 accounts have no files"))
            let names = try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("reports"))
            #expect(names.count == 44)
            #expect(names.allSatisfy { $0.hasSuffix("-2026-10.\($0.split(separator: ".").last ?? "")") })
        }
    }

    @Test("writes files that only their owner can read")
    func mode() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run("export", Known.ordinary, "--month", "2026-10", "-o", "reports")
            #expect(run.status == 0, "\(run.remarks)")
            let directory = tool.directory.file("reports")
            for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory)/\(name)")
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
            }
        }
    }

    @Test("completes the others when one account fails", arguments: ["csv", "csv,ofx,xlsx,html"])
    func oneFails(formats: String) async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run(
                "export", "nosuchaccount", Known.ordinary, "--month", "2026-10", "--format", formats, "-o",
                "r")
            #expect(run.status == 3)
            #expect(
                run.remarks.contains("nosuchaccount: Mono Connect, account details: not found (HTTP 404)"))
            let names = try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("r"))
            #expect(names.count == formats.split(separator: ",").count)
        }
    }

    @Test("leaves nothing behind for an account whose transactions fail half way")
    func halfWay() async throws {
        try await withSandbox { sandbox, url in
            await sandbox.setFaults([SandboxFaultRule(.cutOffBody, operation: "transactions")])
            let tool = try Tool(url: url)
            let run = try await tool.run("export", Known.ordinary, "--month", "2026-10", "-o", "r")
            #expect(run.status == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("r")).isEmpty)
        }
    }

    @Test("ends with a sentence and no file at all when it is told to stop", arguments: [SIGINT, SIGTERM])
    func stopped(signal: Int32) async throws {
        try await withSandbox { sandbox, url in
            await sandbox.setFaults([
                SandboxFaultRule(.slowBody(.milliseconds(100)), operation: "transactions")
            ])
            let tool = try Tool(url: url)
            let (process, _, remarks) = try tool.start(["export", "--all", "--month", "2026-10", "-o", "r"])
            for _ in 0..<500 where await !sandbox.requests.contains(where: { $0.operation == "transactions" })
            {
                try await Task.sleep(for: .milliseconds(20))
            }
            kill(process.processIdentifier, signal)
            await Tool.end(of: process)
            #expect(process.terminationReason == .exit)
            #expect(process.terminationStatus == 1)
            #expect(try String(contentsOf: remarks, encoding: .utf8).contains("Stopped before the end"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("r")).isEmpty)
        }
    }

    @Test("ends with 6 under --strict when a statement is not proven, and writes it all the same")
    func strict() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            for (account, status) in [(Known.ordinary, 0), (Known.broken, 6), (Known.withoutBalances, 6)] {
                let run = try await tool.run(
                    "export", account, "--strict", "--month", "2026-10", "--format", "csv", "-o", account)
                #expect(run.status == status, "\(account): \(run.remarks)")
                let names = try FileManager.default.contentsOfDirectory(atPath: tool.directory.file(account))
                #expect(names.count == 1)
            }
        }
    }

    @Test("does not write an account that is still being retrieved as an empty month")
    func processing() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run("export", Known.processing, "--month", "2026-10", "-o", "r")
            #expect(run.status == 1)
            #expect(run.output.contains("still processing"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("r")).isEmpty)
        }
    }

    @Test("writes the same bytes a second time, whatever the time zone and the locale")
    func sameBytes() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            let arguments = ["export", Known.ordinary, Known.broken, "--month", "2026-10"]
            #expect(try await tool.run(arguments + ["-o", "first"]).status == 0)
            tool.environment["TZ"] = "Pacific/Kiritimati"
            tool.environment["LC_ALL"] = "ar_EG.UTF-8"
            #expect(try await tool.run(arguments + ["-o", "second"]).status == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("first"))
            #expect(names.count == 8)
            for name in names {
                let first = FileManager.default.contents(atPath: tool.directory.file("first/\(name)"))
                let second = FileManager.default.contents(atPath: tool.directory.file("second/\(name)"))
                #expect(first != nil && first == second, "\(name)")
            }
        }
    }

    @Test("tells a program what it did")
    func json() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run("export", Known.broken, "--month", "2026-10", "-o", "r", "--json")
            let report = try #require(try run.json() as? [String: Any])
            let account = try #require((report["accounts"] as? [[String: Any]])?.first)
            #expect(account["status"] as? String == "broken")
            #expect(account["openingBalance"] as? String == "1175324.00")
            #expect(account["rows"] as? Int == 52)
            let files = try #require(account["files"] as? [[String: Any]])
            for file in files {
                let path = tool.directory.file(try #require(file["path"] as? String))
                #expect(FileManager.default.contents(atPath: path)?.count == file["byteCount"] as? Int)
            }
        }
    }

    @Test("counts an account that is named twice once")
    func twice() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run(
                "export", Known.ordinary, Known.ordinary, "--month", "2026-10", "-f", "csv", "-o", "r")
            #expect(run.status == 0)
            #expect(run.remarks.contains("1/1  0214457789  proven"), "\(run.remarks)")
        }
    }

    @Test("fails with a sentence, and before any account, when the directory cannot be made")
    func directory() async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            try Data("a file".utf8).write(to: URL(fileURLWithPath: tool.directory.file("taken")))
            let run = try await tool.run("export", Known.ordinary, "--month", "2026-10", "-o", "taken/here")
            #expect(run.status == 1)
            #expect(run.remarks.contains("taken"))
            #expect(await sandbox.requests.isEmpty)
        }
    }
}
