import ReportTemplates
import TemplateEngine
import TestSupport
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    private func settings(_ yaml: String, name: String = "sage.csv") throws -> TemplateSettings {
        try TemplateFile.parse(name: name, bytes: Array("---\n\(yaml)\n---\nbody\n".utf8)).settings
    }

    private func problems(_ yaml: String, name: String = "sage.csv") -> [TemplateDiagnostic] {
        problems(of: "---\n\(yaml)\n---\nbody\n", name: name)
    }

    private func problems(of text: String, name: String = "sage.csv") -> [TemplateDiagnostic] {
        do throws(TemplateError) {
            _ = try TemplateFile.parse(name: name, bytes: Array(text.utf8))
            return []
        } catch {
            return error.diagnostics
        }
    }

    @Test("a front matter sets everything it names")
    func allKeys() throws {
        let settings = try settings(
            """
            title: Sage, 3 columns
            description: For the upload of bank lines.
            report: portfolio
            format: csv
            extension: sage.csv
            file-name: "{{ account.number }}-sage"
            encoding: windows-1252
            newline: lf
            bom: false
            split-rows: 1000
            split-bytes: 350000
            formula-guard: false
            delimiter: semicolon
            requires:
              - opening_balance
              - account.number
            """)
        #expect(settings.title == "Sage, 3 columns")
        #expect(settings.description == "For the upload of bank lines.")
        #expect(settings.report == .portfolio)
        #expect(settings.format == .csv)
        #expect(settings.fileExtension == "sage.csv")
        #expect(settings.fileName?.text == "{{ account.number }}-sage")
        #expect(settings.encoding == .windows1252)
        #expect(settings.newline == .lf)
        #expect(!settings.hasByteOrderMark)
        #expect(settings.rowLimit == 1000)
        #expect(settings.byteLimit == 350_000)
        #expect(!settings.guardsFormulas)
        #expect(settings.delimiter == .semicolon)
        #expect(settings.requirements.map(\.expression.text) == ["opening_balance", "account.number"])
    }

    @Test(
        "without a front matter, the extension says the format",
        arguments: [
            ("a.csv", TemplateFormat.csv, "csv", TemplateOptions.Newline.crlf), ("a.qfx", .ofx, "qfx", .lf),
            ("a.html", .html, "html", .lf), ("a.xml", .xml, "xml", .lf), ("a.json", .json, "json", .lf),
            ("a.txt", .text, "txt", .lf), ("a.unheard-of", .text, "txt", .lf), ("a", .text, "txt", .lf),
        ])
    func defaults(
        name: String, format: TemplateFormat, fileExtension: String, newline: TemplateOptions.Newline
    ) throws {
        let file = try TemplateFile.parse(name: name, bytes: Array("plain\n".utf8))
        #expect(file.settings.format == format)
        #expect(file.settings.fileExtension == fileExtension)
        #expect(file.settings.newline == newline)
        #expect(file.settings.report == .statement)
        #expect(file.settings.encoding == .utf8)
        #expect(file.settings.guardsFormulas)
        #expect(file.body == SourceFile(name: name, text: "plain\n"))
    }

    @Test("the format brings its own extension and line ends, wherever it stands")
    func formatWins() throws {
        let settings = try settings("title: x\nformat: html", name: "a.csv")
        #expect(settings.format == .html)
        #expect(settings.fileExtension == "html")
        #expect(settings.newline == .lf)
    }

    @Test(
        "requirements take a message each",
        arguments: [
            "requires:\n  opening_balance: The bank gave no balance.\n  account.number: No number.",
            "requires:\n  - opening_balance: The bank gave no balance.\n  - account.number: No number.",
        ])
    func requirementMessages(yaml: String) throws {
        let settings = try settings(yaml)
        #expect(settings.requirements.map(\.expression.text) == ["opening_balance", "account.number"])
        #expect(settings.requirements.map(\.message) == ["The bank gave no balance.", "No number."])
    }

    @Test("the body's lines are counted from the top of the file")
    func firstLine() throws {
        let file = try TemplateFile.parse(name: "a.txt", bytes: Array("---\ntitle: a\n---\nbody".utf8))
        #expect(file.body.firstLine == 4)
        #expect(file.body.bytes == Array("body".utf8))
    }

    @Test("byte-order marks and the line ends of Windows do no harm")
    func windowsFile() throws {
        let file = try TemplateFile.parse(
            name: "a.txt", bytes: [0xEF, 0xBB, 0xBF] + Array("---\r\ntitle: a\r\n---\r\nbody\r\n".utf8))
        #expect(file.settings.title == "a")
        #expect(file.body.bytes == Array("body\r\n".utf8))
    }

    @Test("an empty front matter is one", arguments: ["---\n---\nbody", "---\n# only a remark\n---\nbody"])
    func empty(text: String) throws {
        let file = try TemplateFile.parse(name: "a.csv", bytes: Array(text.utf8))
        #expect(file.settings == TemplateSettings(fileName: "a.csv"))
        #expect(file.body.bytes == Array("body".utf8))
    }

    @Test("every mistake is told at once, where it stands and with the right name")
    func golden() {
        let wrong = """
            titel: Sage
            report: statment
            newline: cr
            bom: yes
            encoding: ascii
            split-rows: 0
            split-bytes: many
            extension: ../csv
            requires: opening_balance
            title: [a, b]
            colour: red
            """
        let text = problems(wrong).map(\.description).joined(separator: "\n") + "\n"
        #expect(
            Golden(target: "ReportTemplatesTests").difference(
                of: Array(text.utf8), from: "front-matter-errors.txt") == nil)
    }

    @Test(
        "what YAML itself refuses is told with its place",
        arguments: [
            ("title: a\ntitle: b", 2, "twice"), ("title: \"open", 2, "not YAML"),
            ("- a\n- b", 2, "key: value"),
            ("a: [1, 2", 2, "not YAML"), ("title: a\n\tb: c", 3, "not YAML"), ("just words", 2, "key: value"),
        ])
    func malformed(yaml: String, line: Int, part: String) throws {
        let problem = try #require(problems(yaml).first)
        #expect(problem.message.contains(part))
        #expect(problem.line >= line)
    }

    @Test(
        "what would cost the reader of YAML time or stack is refused before it reads",
        arguments: [
            "a: &a [x]\nb: [*a, *a]", "? &k [a]\n: b", "a: !!seq &a []",
            "a: " + String(repeating: "[", count: 20_000), String(repeating: "- ", count: 20_000) + "a",
            String(repeating: "? ", count: 20_000) + "a",
            "a:\n" + String(repeating: " ", count: 500) + "b: c",
            "a: " + String(repeating: "{a: ", count: 5_000),
        ])
    func bombs(yaml: String) throws {
        let problem = try #require(problems(yaml).first)
        #expect(
            problem.message.contains("nested") || problem.message.contains("anchors")
                || problem.message.contains("indented"))
    }

    @Test(
        "signs of YAML inside texts are texts",
        arguments: ["R &D and *more*", "\"*not an alias\"", "'&not an anchor'", "a [b] {c}, d", "it's &x"])
    func innocent(text: String) throws {
        #expect(try settings("title: \(text)").title?.isEmpty == false)
    }

    @Test("a front matter without an end, or without measure, is an error")
    func endless() throws {
        #expect(problems(of: "---\ntitle: a\n").first?.message == "the front matter has no end")
        let long = "---\n" + String(repeating: "# remark\n", count: 10_000) + "---\n"
        #expect(problems(of: long).first?.message == "the front matter is longer than 64 KiB")
    }

    @Test(
        "settings of csv alone are refused elsewhere", arguments: ["delimiter: tab", "formula-guard: true"])
    func csvOnly(line: String) {
        #expect(problems(line, name: "a.html").first?.message.contains("is for csv") == true)
    }

    @Test("arbitrary bytes are read or refused, never worse")
    func arbitraryBytes() {
        var generator = SeededGenerator(seed: 31)
        let pieces = [
            "---\n", "\n", ": ", "- ", "title", "requires", "&a", "*a", "\"", "'", "[", "]", "{", "}", "|",
            ">",
            "#", "\t", "...", "%YAML 1.1\n", "? ", "!!x ", "\u{85}", "é", "@", "`", ",", "  ", "\u{FEFF}",
        ]
        for _ in 0..<3000 {
            var bytes = Array("---\n".utf8)
            for _ in 0..<Int.random(in: 0...14, using: &generator) {
                bytes += Array(pieces.randomElement(using: &generator)!.utf8)
            }
            if Bool.random(using: &generator) { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
            bytes += Array("\n---\nbody".utf8)
            _ = try? TemplateFile.parse(name: "a.csv", bytes: bytes)
        }
    }
}
