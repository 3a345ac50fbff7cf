import ByteSinks
import Testing

@testable import TemplateEngine

/// Templates that are small and would go on for ever.
@Suite("Rounds of loops and macros")
struct StepLimitTests {
    private static let doubling =
        (1...60).map { "{% macro m\($0)() %}{{ m\($0 + 1)() }}{{ m\($0 + 1)() }}{% endmacro %}" }
        .reversed().joined() + "{{ m1() }}"

    @Test(
        "End with an error that says why",
        arguments: [
            "{% macro m61() %}{% endmacro %}" + doubling,
            "{% for a in range(90000) %}{% for b in range(90000) %}{% for c in range(90000) %}{% endfor %}"
                + "{% endfor %}{% endfor %}",
        ])
    func endless(_ text: String) throws {
        let template = try Template(SourceFile(name: "test", text: text), schema: SampleLedger.ledger.type)
        var sink = MemorySink()
        let record = SampleLedger.ledger.record(.small)
        do {
            _ = try Renderer.render(template.program, record, to: &sink, stepLimit: 100_000)
            Issue.record("It came to an end.")
        } catch {
            #expect(error.description.contains("goes through its loops and macros too often"))
            #expect(error.description.hasPrefix("test:1:"))
        }
    }

    @Test("A template within the limit is rendered")
    func enough() throws {
        let template = try Template(
            SourceFile(name: "test", text: "{% for a in range(1000) %}x{% endfor %}"),
            schema: SampleLedger.ledger.type)
        var sink = MemorySink()
        let record = SampleLedger.ledger.record(.small)
        // One step more: the one that finds the end.
        _ = try Renderer.render(template.program, record, to: &sink, stepLimit: 1001)
        #expect(sink.bytes.count == 1000)
    }
}
