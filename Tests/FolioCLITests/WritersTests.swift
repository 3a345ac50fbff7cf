import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("folio writers, and formats that are programs")
struct WritersTests {
    /// Adds a writer program to the tool's path.
    private func add(_ name: String, _ body: String, to tool: inout Tool, mode: Int = 0o700) throws {
        let directory = tool.directory.file("programs")
        try makeFile("\(directory)/folio-writer-\(name)", "#!/bin/sh\n\(body)\n", mode: mode)
        tool.environment["PATH"] = "\(directory):/usr/bin:/bin"
    }

    @Test("lists built-in formats and the programs on the path")
    func list() async throws {
        var tool = try Tool()
        try add("lines", "exec cat", to: &tool)
        try add("csv", "exec cat", to: &tool)
        let path = tool.directory.file("programs/folio-writer-lines")
        let run = try await tool.run("writers")
        #expect(run.status == 0)
        #expect(run.output.contains("\nxlsx    built-in\n"))
        #expect(run.output.contains("\nlines   \(path)\n"))
        #expect(run.output.contains("folio-writer-csv    not used: the built-in format comes first"))
        let list = try #require(
            try await tool.run("writers", "list", "--json").json() as? [[String: Any]])
        #expect(
            list.compactMap { $0["format"] as? String } == ["csv", "html", "ofx", "xlsx", "csv", "lines"])
        #expect(list.last?["path"] as? String == path)
    }

    @Test("A program's format is written like any other, with its options and without the key")
    func export() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            try add("env", "env; cat", to: &tool)
            let run = try await tool.run(
                "export", Known.ordinary, "--month", "2026-10", "--format", "csv,env", "--writer-option",
                "row-group=7", "-o", "r")
            #expect(run.status == 0, "\(run.remarks)")
            let names = try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("r")).sorted()
            #expect(names.map { $0.split(separator: ".").last } == ["csv", "env"])
            let file = tool.directory.file("r/\(try #require(names.last))")
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.contains("FOLIO_WRITER_OPTION_ROW_GROUP=7\n"))
            #expect(text.contains("{\"kind\":\"report\",\"protocol\":1,"))
            #expect(text.contains("{\"kind\":\"end\","))
            #expect(!text.contains("MONO") && !text.contains(SandboxConfiguration.defaultSecretKey))
        }
    }

    @Test("A program that fails leaves no file of its account, and its words are shown")
    func fails() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            try add("bad", "head -n 3; printf 'the \\033[31mdisk\\n' >&2; exit 3", to: &tool)
            let run = try await tool.run(
                "export", Known.ordinary, "--month", "2026-10", "--format", "csv,bad", "-o", "r")
            #expect(run.status == 1)
            #expect(run.remarks.contains("for the format 'bad' ended with status 3. It said: the  [31mdisk"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("r")).isEmpty)
        }
    }

    @Test("A stop is heard although programs of all accounts hang, and ends them")
    func stopped() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            try add("slow", "cd \"$(dirname \"$0\")\"; echo >started-$$; exec sleep 65", to: &tool)
            let (process, _, remarks) = try tool.start(
                ["export", "--all", "--month", "2026-10", "--format", "slow", "-o", "r", "--at-once", "8"])
            func started() throws -> [pid_t] {
                try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("programs"))
                    .filter { $0.hasPrefix("started-") }.compactMap { pid_t($0.dropFirst(8)) }
            }
            for _ in 0..<500 where try started().count < 8 { try await Task.sleep(for: .milliseconds(20)) }
            kill(process.processIdentifier, SIGINT)
            await Tool.end(of: process)
            #expect(process.terminationStatus == 1)
            #expect(try String(contentsOf: remarks, encoding: .utf8).contains("Stopped before the end"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("r")).isEmpty)
            let programs = try started()
            #expect(programs.count >= 8)
            for id in programs { #expect(kill(id, 0) == -1) }
        }
    }

    @Test(
        "Wrong names and options are wrong use, before any request",
        arguments: [
            (["--format", "cvs"], "Did you mean 'csv'?"), (["--format", "../x"], "is no name of a format"),
            (["--format", "plain"], "chmod +x"),
            (["--writer-option", "a=b"], "none is asked for"),
            (["--format", "lines", "--writer-option", "secret"], "write NAME=VALUE"),
            (["--format", "lines", "--writer-time-limit", "0"], "from 1 to 86400"),
        ])
    func wrongUse(arguments: [String], words: String) async throws {
        var tool = try Tool()
        try add("lines", "exec cat", to: &tool)
        try add("plain", "exec cat", to: &tool, mode: 0o600)
        let run = try await tool.run(["export", "a", "--month", "2026-10"] + arguments)
        #expect(run.status == 2)
        #expect(run.remarks.contains(words), "\(run.remarks)")
    }

    @Test("A program is tried by its format or its path; findings end with 1")
    func check() async throws {
        var tool = try Tool()
        try add("lines", "exec cat", to: &tool)
        try add("bad", "cat >/dev/null; echo same", to: &tool)
        let good = try await tool.run("writers", "check", "lines")
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output == "lines, 15 reports: no findings.\n")
        let bad = try await tool.run("writers", "check", "programs/folio-writer-bad")
        #expect(bad.status == 1)
        #expect(bad.output.contains("loses-nothing, report 'ordinary': A debit became a credit"))
        #expect(bad.output.hasSuffix("bad, 15 reports: 6 findings.\n"))
        let rest = try await tool.run(
            "writers", "check", "bad", "--json", "--without", "amount", "--without", "direction", "--without",
            "date", "--without", "narration")
        let answer = try #require(try rest.json() as? [String: Any])
        #expect(
            (answer["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String } == [
                "loses-nothing"
            ])
        #expect(try await tool.run("writers", "check", "nothing").status == 2)
        #expect(try await tool.run("writers", "check", "programs/other").status == 2)
    }

    @Test("prints the lines that a program reads")
    func sample() async throws {
        let tool = try Tool()
        let run = try await tool.run("writers", "sample", "yen")
        #expect(run.status == 0)
        #expect(run.output.contains("\"currency\":\"JPY\",\"minor_unit_digits\":0"))
        #expect(run.output.hasSuffix("{\"kind\":\"end\",\"transactions\":5}\n"))
        let wrong = try await tool.run("writers", "sample", "yenn")
        #expect(wrong.status == 2)
        #expect(wrong.remarks.contains("Did you mean 'yen'?"))
    }
}
