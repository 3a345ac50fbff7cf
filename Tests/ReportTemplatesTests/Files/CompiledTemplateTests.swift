import ByteSinks
import ReportTemplates
import StatementModel
import TemplateEngine
import Testing

@Suite("Compiled template files")
struct CompiledTemplateTests {
    /// A letter to somebody who may have a title.
    private struct Letter: Sendable {
        let name: String
        let title: String?
        let note: String
    }

    private static let binding = RecordBinding<Letter>(
        "letter",
        fields: [
            BoundField("name", .text) { .text($0.name) },
            BoundField("title", .optional(.text)) { TemplateValue($0.title) },
            BoundField("note", .text) { .text($0.note) },
        ])

    private func record(title: String? = nil, note: String = "") throws -> any TemplateRecord {
        guard
            case .record(let record) = Self.binding.value(
                Letter(name: "Ọlá / ../x", title: title, note: note))
        else { throw Missing() }
        return record
    }

    private struct Missing: Error {}

    private func compiled(_ text: String, name: String = "letter.txt") throws -> CompiledTemplate {
        try TemplateFile.parse(name: name, bytes: Array(text.utf8)).compile(schema: Self.binding.type)
    }

    private func problems(_ text: String) -> [TemplateDiagnostic] {
        do {
            _ = try compiled(text)
            return []
        } catch {
            return (error as? TemplateError)?.diagnostics ?? []
        }
    }

    private func rendered(_ template: CompiledTemplate, _ record: any TemplateRecord) throws -> [UInt8] {
        var sink = MemorySink()
        try template.render(record, to: &sink)
        return sink.bytes
    }

    @Test("the name of the written file is printed and made safe")
    func fileName() throws {
        let template = try compiled("---\nfile-name: \"{{ name }}.v1\"\n---\nx")
        #expect(try template.fileStem(for: record()) == "Ola-x.v1")
        #expect(template.usage.contains("name", of: "letter"))
        #expect(try compiled("x").fileStem(for: record()) == nil)
    }

    @Test("a file's name needs no part of a report that only a requirement names")
    func fileNameNeeds() throws {
        func needs(_ name: String) throws -> ReportNeeds {
            let text =
                "---\nfile-name: \"\(name)\"\nrequires:\n  account.number: No number.\n"
                + "  closing_balance: No balance.\n---\n{{ closing_balance }}"
            return try TemplateFile.parse(name: "a.txt", bytes: Array(text.utf8))
                .compile(schema: ReportSchema.statement).fileNameNeeds
        }
        #expect(try needs("{{ account.number | default(account.id) }}") == .account)
        #expect(try needs("{{ closing_balance }}") != .account)
    }

    @Test("a byte-order mark stands in front of the document")
    func byteOrderMark() throws {
        let template = try compiled("---\nbom: true\n---\nx")
        #expect(try rendered(template, record()) == [0xEF, 0xBB, 0xBF] + Array("x".utf8))
    }

    @Test("the document is written in its encoding, and what was rewritten is counted")
    func encoding() throws {
        let template = try compiled("---\nencoding: windows-1252\n---\n{{ note }}")
        var sink = MemorySink()
        let summary = try template.render(record(note: "é₦"), to: &sink)
        #expect(sink.bytes == [0xE9] + Array("NGN".utf8))
        #expect(summary.encoding.rewrittenCharacters == 1)
    }

    @Test("a curly quote in ASCII does not end a field of CSV")
    func quotes() throws {
        let template = try compiled("---\nencoding: ascii\n---\n{{ note }},x\n", name: "a.csv")
        #expect(
            try rendered(template, record(note: "“a”, b")) == Array("\"'a', b\",x\r\n".utf8))
    }

    @Test("a requirement makes sure of a value in the text and in the file's name")
    func requirements() throws {
        let template = try compiled(
            "---\nfile-name: \"{{ title }}\"\nrequires:\n  title: Nobody is too plain for a title.\n---\n{{ title }}"
        )
        #expect(try rendered(template, record(title: "Dr")) == Array("Dr".utf8))
        #expect(throws: RenderError.requirement("Nobody is too plain for a title.")) {
            try rendered(template, record())
        }
        #expect(template.usage.contains("title", of: "letter"))
    }

    @Test("what is wrong is shown where it stands: in the front matter and in the text, all at once")
    func places() throws {
        let text = """
            ---
            file-name: "letter-{{ nme }}"
            requires:
              - titel
            ---
            {{ nam }}
            """
        let found = problems(text)
        #expect(found.map { [$0.line, $0.column, $0.width] } == [[2, 23, 3], [4, 5, 5], [6, 4, 3]])
        #expect(found.allSatisfy { $0.file == "letter.txt" })
        #expect(found.last?.help?.contains("folio templates describe letter") == true)
    }

    @Test("a value that YAML folds or escapes is shown as a whole")
    func foldedValue() throws {
        let problem = try #require(problems("---\nfile-name: >\n  a {{ nme }}\n---\nx").first)
        #expect(problem.line == 2)
        #expect(problem.column == 12)
    }
}
