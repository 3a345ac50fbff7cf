import Foundation
import TestSupport
import Testing

/// Workbooks as templates, as the tool's users meet them.
@Suite("A workbook as a template")
struct WorkbookTemplateTests {
    /// A workbook with a mistake in a cell of its first sheet, in a repeated row, and in its second sheet.
    private static let wrong = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/wrong.xlsx")

    private func tool(_ name: String, settings: String? = nil) throws -> Tool {
        let tool = try Tool()
        try FileManager.default.copyItem(
            at: Self.wrong, to: tool.directory.url.appending(path: "\(name).xlsx"))
        if let settings {
            try Data(settings.utf8).write(to: tool.directory.url.appending(path: "\(name).yml"))
        }
        return tool
    }

    @Test("tells every error by sheet and cell")
    func errors() async throws {
        let run = try await tool("wrong").run("templates", "check", "wrong.xlsx")
        #expect(run.status == 5)
        #expect(run.output.contains("wrong.xlsx, My sheet!B7:1:4: error: there is no 'acount' here"))
        #expect(run.output.contains("did you mean 'account'?"))
        #expect(
            run.output.contains("wrong.xlsx, My sheet!C10:1:6: error: a transaction has no field 'naration'"))
        #expect(run.output.contains("wrong.xlsx, Totals!B2:1:9: error: 'opening_balance' can be missing"))
    }

    @Test("is refused before any request when it does not compile")
    func export() async throws {
        let run = try await tool("wrong").run(
            "export", "some-account", "--month", "2026-10", "-t", "wrong.xlsx")
        #expect(run.status == 5)
    }

    @Test("shows the cells that hold tags and expressions")
    func show() async throws {
        let run = try await tool("wrong", settings: "title: Mine\n").run("templates", "show", "wrong.xlsx")
        #expect(run.status == 0)
        #expect(
            run.output == """
                title: Mine

                My sheet!B7  {{ acount.number }}
                My sheet!A9  {% for t in transactions %}
                My sheet!C10  {{ t.naration }}
                My sheet!A11  {% endfor %}
                Totals!B2  Sum: {{ opening_balance }}

                """)
    }

    @Test(
        "has its settings in a file beside it",
        arguments: [
            ("encoding: ascii\n", "wrong.yml:1:1: error: 'encoding' is for templates of text"),
            ("titel: Mine\n", "did you mean 'title'?"), ("report: portfolio\n", "My sheet!B7"),
        ])
    func settings(_ settings: String, _ sentence: String) async throws {
        let run = try await tool("wrong", settings: settings).run("templates", "check", "wrong.xlsx")
        #expect(run.status == 5)
        #expect(run.output.contains(sentence), "\(run.output)")
    }

    @Test("that is no workbook is told so")
    func noWorkbook() async throws {
        let tool = try Tool()
        try Data("a,b\n".utf8).write(to: tool.directory.url.appending(path: "no.xlsx"))
        let run = try await tool.run("templates", "check", "no.xlsx")
        #expect(run.status == 5)
        #expect(run.output.hasPrefix("no.xlsx: error: "))
    }
}
