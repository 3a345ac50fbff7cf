import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Errors that newcomers can act on")
struct NewcomerErrorTests {
    @Test(
        "Each wrong template is told what is wrong, where, and what to do",
        arguments: NewcomerErrors.all.indices)
    func texts(_ place: Int) {
        let wrong = NewcomerErrors.all[place]
        let errors = diagnostics(wrong.text, wrong.format, files: wrong.files)
        let found = errors.isEmpty ? warnings(wrong) : errors
        #expect(!found.isEmpty)
        var text = "\(wrong.format.rawValue):\n\(wrong.text)"
        for (name, content) in wrong.files.sorted(by: { $0.key < $1.key }) {
            text += "\n\(name):\n\(content)" + (content.hasSuffix("\n") ? "" : "\n")
        }
        text += errors.isEmpty ? "\nwarnings:\n" : "\nerrors:\n"
        if !found.isEmpty { text += TemplateError(diagnostics: found).description + "\n" }
        let number = place < 9 ? "0\(place + 1)" : "\(place + 1)"
        let difference = Golden(target: "TemplateEngineTests").difference(
            of: Array(text.utf8), from: "errors/\(number)-\(wrong.name).txt")
        #expect(difference == nil)
    }

    private func warnings(_ wrong: WrongTemplate) -> [TemplateDiagnostic] {
        let template = try? Template(
            SourceFile(name: "test", text: wrong.text), schema: SampleLedger.ledger.type,
            options: TemplateOptions(format: wrong.format))
        return template?.warnings ?? []
    }

    @Test("Errors stand in the order of the text, and no two say the same", arguments: NewcomerErrors.all)
    func order(_ wrong: WrongTemplate) {
        let found = diagnostics(wrong.text, wrong.format, files: wrong.files)
        let ownPlaces = found.filter { $0.file == "test" }.map { ($0.line, $0.column) }
        #expect(zip(ownPlaces, ownPlaces.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Set(found).count == found.count)
    }
}
