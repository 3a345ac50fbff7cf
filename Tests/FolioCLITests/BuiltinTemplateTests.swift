import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("A copy of a built-in template")
struct BuiltinTemplateTests {
    /// The file names of all built-in templates, as the tool lists them.
    private func builtIn(_ tool: Tool) async throws -> [String] {
        let run = try await tool.run("templates", "list", "--json")
        let all = try #require(try run.json() as? [[String: Any]])
        #expect(all.allSatisfy { $0["origin"] as? String == "built in" && $0["error"] == nil })
        return all.compactMap { ($0["file"] as? String)?.split(separator: "/").last.map(String.init) }
    }

    /// Values for the options that templates demand.
    private func demanded(_ names: [String], _ tool: Tool) async throws -> [String] {
        var values: [String] = []
        for name in names {
            let json = try await tool.run("templates", "describe", name, "--json").json() as? [String: Any]
            for option in json?["options"] as? [[String: Any]] ?? []
            where option["isRequired"] as? Bool == true {
                values += ["--set", "\(name):\(try #require(option["name"] as? String))=12345"]
            }
        }
        return values
    }

    @Test("compiles, and writes the same bytes as the original")
    func sameBytes() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let names = try await builtIn(tool)
            #expect(names.count >= 14)
            for name in names {
                let new = try await tool.run("templates", "new", name, "--from", name, "--directory", "own")
                #expect(new.status == 0, "\(name): \(new.remarks)")
            }
            let check = try await tool.run(["templates", "check"] + names.map { "own/\($0)" })
            #expect(check.status == 0, "\(check.output)")
            #expect(check.output == names.map { "own/\($0): compiles\n" }.joined())

            // From now on both exports find the same analyses.
            for account in [Known.ordinary, Known.investment] {
                #expect(try await tool.run("income", account, "--start").status == 0)
                while try await tool.run("income", account, "--json").output == "[\n\n]\n" {
                    try await Task.sleep(for: .milliseconds(10))
                }
            }
            let values = try await demanded(names, tool)
            for (directory, prefix) in [("a", ""), ("b", "own/")] {
                let run = try await tool.run(
                    ["export", Known.ordinary, Known.investment, "--month", "2026-10", "-o", directory]
                        + names.flatMap { ["-t", prefix + $0] } + values)
                // The investment account has no transactions.
                #expect(run.status == 3, "\(run.remarks)")
            }
            let files = try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("a")).sorted()
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("b")).sorted()
                    == files)
            #expect(files.count > names.count)
            for file in files {
                let first = FileManager.default.contents(atPath: tool.directory.file("a/\(file)"))
                let second = FileManager.default.contents(atPath: tool.directory.file("b/\(file)"))
                #expect(first != nil && first == second, "\(file)")
            }
        }
    }

    @Test("is found by each name that the list shows, and described")
    func described() async throws {
        let tool = try Tool()
        let run = try await tool.run("templates", "list", "--json")
        for view in try #require(try run.json() as? [[String: Any]]) {
            let name = try #require(view["name"] as? String)
            let file = try #require(view["file"] as? String)
            let byName = try await tool.run("templates", "show", name)
            let byFile = try await tool.run("templates", "show", file)
            #expect(byName.status == 0 && byFile.status == 0, "\(name)")
            #expect(byName.output == byFile.output, "\(name)")
            let description = try await tool.run("templates", "describe", file)
            #expect(description.output.contains(try #require(view["title"] as? String)), "\(name)")
        }
        let record = try await tool.run("templates", "describe", "portfolio")
        #expect(record.output.contains("too: folio templates describe portfolio.xlsx"))
    }

    @Test(
        "is refused with a sentence where something is wrong",
        arguments: [
            (["new", "x", "--from", "nothing"], 1, "There is no template 'nothing'"),
            (["new", "x", "--from", "statement"], 1, "could be statement.csv or statement.html"),
            (["new", "x", "--directory", "file"], 1, "The directory 'file' cannot be made"),
            (["new", ".hidden"], 2, "'.hidden' is not a name for a file"),
            (["new", ""], 2, "'' is not a name for a file"),
            (["new"], 2, "<name>"),
            (
                ["new", "x.html"], 2,
                "would be a copy of statement.csv, which has another format. Name it x.csv"
            ),
            (["new", "x.html", "--from", "kyc.csv"], 2, "Name it x.csv"),
            (["new", "_x"], 2, "partial"),
            (["list", "--templates", "nothing"], 1, "There is no directory 'nothing'"),
            (["show", "nothing"], 1, "There is no template 'nothing'"),
            (["show", "folder/"], 1, "'folder/' is a directory"),
            (["describe", "folder/"], 1, "'folder/' is a directory"),
            (["describe", "wrong.csv"], 5, "wrong.csv:1:4: error"),
            (["check", "good.csv", "nothing/x.csv"], 1, "'nothing/x.csv' cannot be read"),
            (["render", "good.csv"], 2, "--data"),
            (["render", "good.csv", "--data", "data.json", "-o", "folder"], 1, "'folder'"),
            (["render", "good.csv", "--data", "data.json", "-o", "no/where.csv"], 1, "no/where.csv"),
            (
                ["render", "good.csv", "--data", "data.json", "--schema", "file"], 1,
                "The schema is not JSON: line 1, column 1"
            ),
            (["render", "good.csv", "--data", "number.json"], 1, "object"),
            (["render", "wrong.csv", "--data", "data.json"], 5, "wrong.csv:1:4: error"),
            (["render", "nothing.csv", "--data", "data.json"], 1, "There is no template 'nothing.csv'"),
        ])
    func refused(arguments: [String], status: Int32, sentence: String) async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("file"), "x")
        try makeFile(tool.directory.file("folder/x.csv"), "x\n")
        try makeFile(tool.directory.file("good.csv"), "x\n")
        try makeFile(tool.directory.file("wrong.csv"), "{{ nothing }}\n")
        try makeFile(tool.directory.file("data.json"), "{\"name\": \"Ada\"}")
        try makeFile(tool.directory.file("number.json"), "1")
        let before = try tool.directory.names()
        let run = try await tool.run(["templates"] + arguments)
        #expect(run.status == status)
        #expect(run.remarks.contains(sentence), "\(run.remarks)")
        #expect(run.output.isEmpty)
        #expect(try tool.directory.names() == before)
    }
}
