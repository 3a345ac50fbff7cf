import Foundation
import TestSupport
import Testing

@Suite("Template commands")
struct TemplatesCommandTests {
    @Test("list shows built-in templates and one's own, each with its origin")
    func list() async throws {
        let tool = try Tool()
        try makeFile(
            tool.directory.file("mine/letter.html"),
            "---\ntitle: A letter\nreport: portfolio\n---\nDear all\n")
        try makeFile(tool.directory.file("mine/_part.html"), "part\n")
        try makeFile(tool.directory.file("mine/wrong.csv"), "---\ntitel: x\n---\n")
        let run = try await tool.run("templates", "list", "--templates", "mine", "--json")
        #expect(run.status == 0)
        let all = try #require(try run.json() as? [[String: Any]])
        let byName = Dictionary(all.map { ($0["name"] as? String ?? "", $0) }, uniquingKeysWith: { $1 })
        #expect(byName["letter"]?["title"] as? String == "A letter")
        #expect(byName["letter"]?["report"] as? String == "portfolio")
        #expect(byName["letter"]?["origin"] as? String == "mine")
        #expect((byName["wrong"]?["error"] as? String)?.contains("titel") == true)
        #expect(all.contains { $0["file"] as? String == "csv/statement.csv" })
        #expect(!all.contains { ($0["file"] as? String)?.hasPrefix("_") == true })

        let table = try await tool.run("templates", "list", "--templates", "mine")
        #expect(table.output.contains("A letter"))
        #expect(table.output.contains("does not compile"))
    }

    @Test("show prints the file byte for byte")
    func show() async throws {
        let tool = try Tool()
        let text = "---\r\ntitle: é\r\n---\r\nbody without an end"
        try makeFile(tool.directory.file("own.txt"), text)
        let own = try await tool.run("templates", "show", "own.txt")
        #expect(own.output == text)
        let missing = try await tool.run("templates", "show", "statment.csv")
        #expect(missing.status == 1)
        #expect(missing.remarks.contains("Did you mean 'statement.csv'?"))
    }

    @Test("describe prints the schema in 100 columns, and one record alone")
    func describe() async throws {
        let tool = try Tool()
        let everything = try await tool.run("templates", "describe")
        #expect(everything.status == 0)
        #expect(everything.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
        #expect(everything.output.contains("\ntransaction: "))
        #expect(everything.output.contains("\nportfolio: "))
        let one = try await tool.run("templates", "describe", "transaction", "--json")
        let records = try #require(try one.json() as? [[String: Any]])
        #expect(records.count == 1)
        let fields = try #require(records[0]["fields"] as? [[String: Any]])
        let narration = try #require(fields.first { $0["name"] as? String == "narration" })
        #expect(narration["type"] as? String == "text")
        let slip = try await tool.run("templates", "describe", "transacton")
        #expect(slip.status == 1)
        #expect(slip.remarks.contains("Did you mean 'transaction'?"))
        let template = try await tool.run("templates", "describe", "statement.csv")
        #expect(template.output.contains("Statement, one line per transaction"))
    }

    @Test("check tells every mistake and ends with 5; what compiles ends with 0")
    func check() async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("good.csv"), "Date\n")
        try makeFile(tool.directory.file("wrong.csv"), "---\ntitel: x\nreport: all\n---\n")
        let good = try await tool.run("templates", "check", "good.csv", "statement.csv")
        #expect(good.status == 0)
        #expect(good.output == "good.csv: compiles\ncsv/statement.csv: compiles\n")
        let wrong = try await tool.run("templates", "check", "wrong.csv", "good.csv")
        #expect(wrong.status == 5)
        #expect(wrong.output.contains("wrong.csv:2:1: error: a front matter has no key 'titel'"))
        #expect(wrong.output.contains("wrong.csv:3:9: error: 'report' must be one of"))
        #expect(wrong.output.contains("good.csv: compiles"))
        #expect(wrong.remarks.isEmpty)
        let json = try await tool.run("templates", "check", "wrong.csv", "--json")
        let views = try #require(try json.json() as? [[String: Any]])
        #expect(views[0]["compiles"] as? Bool == false)
        #expect((views[0]["diagnostics"] as? [Any])?.count == 2)
        try makeFile(tool.directory.file("_part.csv"), "{{ given_by_the_including_file }}\n")
        let partial = try await tool.run("templates", "check", "_part.csv")
        #expect(partial.status == 0)
        #expect(partial.output == "_part.csv: a partial; check the templates that use it\n")
        let unknown = try await tool.run("templates", "check", "nothing.csv")
        #expect(unknown.status == 1)
        let nothing = try await tool.run("templates", "check")
        #expect(nothing.status == 2)
    }

    @Test("new copies a template with its partials and overwrites nothing")
    func new() async throws {
        let tool = try Tool()
        let original = try await tool.run("templates", "show", "statement.csv").output
        let path = tool.directory.file(".config/folio/templates/mine.csv")
        let first = try await tool.run("templates", "new", "mine")
        #expect(first.status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == original)
        let second = try await tool.run("templates", "new", "mine")
        #expect(second.status == 1)
        #expect(second.remarks.contains("is there already"))
        let climbing = try await tool.run("templates", "new", "../mine")
        #expect(climbing.status == 2)

        try makeFile(tool.directory.file("from/page.html"), "{% include \"_head.html\" %}\n")
        try makeFile(tool.directory.file("from/_head.html"), "{% include '_logo.html' %}\n")
        try makeFile(tool.directory.file("from/_logo.html"), "logo\n")
        try makeFile(tool.directory.file("from/_other.html"), "other\n")
        try makeFile(tool.directory.file("to/_logo.html"), "my logo\n")
        let copy = try await tool.run(
            "templates", "new", "letter", "--from", "page", "--templates", "from", "--directory", "to")
        #expect(copy.status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("to")).sorted()
                == ["_head.html", "_logo.html", "letter.html"])
        #expect(
            try String(contentsOfFile: tool.directory.file("to/_logo.html"), encoding: .utf8) == "my logo\n")
        #expect(copy.remarks.contains("Kept"))
    }
}
