import ReportTemplates
import TemplateEngine
import TestSupport
import Testing

@Suite("Options that a template declares")
struct OptionDeclarationTests {
    private func file(_ options: String) throws(TemplateError) -> TemplateFile {
        let text = "---\noptions:\n\(options)\n---\nbody\n"
        return try TemplateFile.parse(name: "a.txt", bytes: Array(text.utf8))
    }

    private func problems(_ options: String) -> [TemplateDiagnostic] {
        do throws(TemplateError) {
            _ = try file(options)
            return []
        } catch {
            return error.diagnostics
        }
    }

    @Test("every key is read")
    func keys() throws {
        let found = try file(
            """
              intuit-bank-id:
                meaning: The bank.
                type: text
                pattern: digits
                shortest: 4
                longest: 9
                required: true
              dates: {meaning: How., type: choice, choices: [day, noon], default: noon}
              width: {meaning: How wide., type: number, least: 1, most: 99, default: 12}
              memo: {meaning: Whether., type: truth, default: false}
              code: {meaning: Any., default: 007}
            """
        ).settings.optionDeclarations
        #expect(found.map(\.name.text) == ["intuit-bank-id", "dates", "width", "memo", "code"])
        #expect(found.map(\.fieldName).first == "intuit_bank_id")
        #expect(found.map(\.isRequired) == [true, false, false, false, false])
        #expect(
            found.map(\.defaultValue) == [nil, .text("noon"), .number(12), .truth(false), .text("007")])
        #expect(
            found.map(\.type.words) == [
                "4 to 9 digits", "day or noon", "a whole number from 1 to 99", "true or false",
                "a text of one line",
            ])
    }

    @Test(
        "what is wrong is told where it stands",
        arguments: [
            ("  Bank: {meaning: x}", 3, 3, "an option's name consists of lower-case letters"),
            ("  bank_id: {meaning: x}", 3, 3, "an option's name consists of lower-case letters"),
            ("  bank: text", 3, 3, "needs a line 'meaning:' below it"),
            ("  bank: {type: text}", 3, 3, "needs a 'meaning'"),
            ("  bank: {meaning: x, tpye: text}", 3, 22, "an option has no key 'tpye'"),
            ("  bank: {meaning: x, type: txt}", 3, 28, "'type' must be one of text, choice, truth, number"),
            ("  bank: {meaning: x, choices: [a, b]}", 3, 22, "'choices' is for options of type choice"),
            ("  bank: {meaning: x, type: choice, choices: [a]}", 3, 36, "a list of at least two"),
            ("  bank: {meaning: x, type: choice}", 3, 3, "a list of at least two"),
            ("  bank: {meaning: x, longest: 3, default: abcd}", 3, 43, "'default' must be 1 to 3 characters"),
            ("  bank: {meaning: x, required: yes}", 3, 32, "'required' must be true or false"),
            ("  bank: {meaning: x, required: true, default: a}", 3, 38, "has no use for a default"),
            ("  bank: {meaning: x, longest: few}", 3, 31, "'longest' must be a whole number"),
            ("  bank: {meaning: x, longest: 0}", 3, 22, "'longest' must not be less"),
            ("  bank: {meaning: x, type: number, least: 3, most: 2}", 3, 46, "'most' must not be less"),
            ("  - bank", 2, 1, "lines 'name:'"),
        ] as [(String, Int, Int, String)])
    func wrong(options: String, line: Int, column: Int, message: String) throws {
        let problem = try #require(problems(options).first)
        #expect(problem.line == line)
        #expect(problem.column == column)
        #expect(problem.message.contains(message), "\(problem)")
    }

    @Test("a workbook declares them in the file beside it")
    func workbook() throws {
        let file = try TemplateFile.parse(
            workbook: [], name: "a.xlsx",
            settings: SourceFile(name: "a.yml", text: "options:\n  width: {meaning: x, type: number}\n"))
        #expect(file.settings.optionDeclarations.map(\.name.text) == ["width"])
    }
}
