import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Errors of syntax")
struct SyntaxErrorTests {
    static let groups = [
        ("expressions", WrongTemplates.expressions), ("braces", WrongTemplates.braces),
        ("tags", WrongTemplates.tags), ("blocks", WrongTemplates.blocks),
    ]

    @Test("Each mistake is told with its place and a way out", arguments: groups)
    func texts(_ name: String, _ templates: [String]) {
        var text = ""
        for template in templates {
            let parsed = Parsed(template)
            #expect(!parsed.errors.isEmpty, "\(template)")
            text +=
                template.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
                + "\n"
            text += parsed.report.split(separator: "\n").map { "    \($0)\n" }.joined() + "\n"
        }
        let golden = Golden(target: "TemplateEngineTests")
        let difference = golden.difference(of: Array(text.utf8), from: "syntax-errors/\(name).txt")
        #expect(difference == nil)
    }
}
