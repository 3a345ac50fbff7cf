import ByteSinks
import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Arbitrary templates")
struct FuzzTests {
    @Test(
        "Any bytes compile and render, or are refused with a place; nothing crashes or hangs",
        arguments: TemplateFormat.allCases)
    func anyTemplate(_ format: TemplateFormat) {
        var templates = RandomTemplate(seed: UInt64(format.rawValue.utf8.count) &+ 7, format)
        let loader = TemplateLoader(files: ["part": "{% block b %}{{ title }}{% endblock %}"])
        var compiled = 0
        for _ in 0..<4000 {
            let source = SourceFile(name: "test", bytes: templates.next())
            do throws(TemplateError) {
                let template = try Template(
                    source, schema: SampleLedger.ledger.type, options: TemplateOptions(format: format),
                    loader: loader)
                compiled += 1
                check(template)
            } catch {
                #expect(!error.diagnostics.isEmpty)
                for diagnostic in error.diagnostics {
                    #expect(diagnostic.line >= 1 && diagnostic.column >= 1 && diagnostic.width >= 1)
                    #expect(!diagnostic.message.isEmpty && !diagnostic.description.isEmpty)
                }
            }
        }
        // Otherwise the test would only look at refusals.
        #expect(compiled > 100)
    }

    /// A compiled template renders alike each time, or tells where it stopped.
    private func check(_ template: Template) {
        guard case .record(let record) = SampleLedger.ledger.value(.small) else { return }
        var outputs: [[UInt8]] = []
        for _ in 0..<2 {
            var sink = MemorySink()
            do throws(RenderError) {
                try template.render(record, to: &sink)
                outputs.append(sink.bytes)
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(outputs.count != 1)
        #expect(outputs.first == outputs.last)
    }

    @Test("A template of random bytes alone is refused or printed", arguments: 0..<20 as Range<UInt64>)
    func anyBytes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let result = try? Template(
                SourceFile(name: "test", bytes: bytes), schema: SampleLedger.ledger.type)
            if String(validating: bytes, as: UTF8.self) == nil { #expect(result == nil) }
        }
    }
}
