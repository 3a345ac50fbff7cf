import ByteSinks
import StatementModel

@testable import TemplateEngine

/// The values that the tests of escaping print: two texts, and one of each other type.
struct EscapedValues: Sendable {
    var x: String
    var y = ""

    static let binding = RecordBinding<EscapedValues>(
        "values",
        fields: [
            BoundField("x", .text, read: { .text($0.x) }),
            BoundField("y", .text, read: { .text($0.y) }),
            BoundField("integer", .integer, read: { _ in .integer(-7) }),
            BoundField(
                "decimal", .decimal, read: { _ in .decimal(ExactDecimal(digits: -125, fractionDigits: 3)) }),
            BoundField("amount", .money, read: { _ in .money(SampleLedger.money(-12_500)) }),
            BoundField("day", .date, read: { _ in .date(SampleLedger.day("2026-10-31")) }),
            BoundField("flag", .boolean, read: { _ in .boolean(true) }),
            BoundField("missing", .optional(.text), read: { _ in .missing }),
        ])

    /// Prints a template, and says what was left out or changed.
    static func print(
        _ template: String, _ x: String = "", y: String = "", as options: TemplateOptions
    ) throws -> (text: String, summary: RenderSummary) {
        let compiled = try Template(
            SourceFile(name: "test", text: template), schema: binding.type, options: options)
        guard case .record(let record) = binding.value(EscapedValues(x: x, y: y)) else {
            return ("", RenderSummary())
        }
        var sink = MemorySink()
        let summary = try compiled.render(record, to: &sink)
        return (String(decoding: sink.bytes, as: UTF8.self), summary)
    }

    /// Prints a template in a format with its usual options.
    static func print(
        _ template: String, _ x: String = "", y: String = "", as format: TemplateFormat
    ) throws -> String {
        try print(template, x, y: y, as: TemplateOptions(format: format)).text
    }

    /// Why a template is refused; empty when it compiles.
    static func refusals(_ template: String, as format: TemplateFormat) -> [TemplateDiagnostic] {
        do {
            _ = try Template(
                SourceFile(name: "test", text: template), schema: binding.type,
                options: TemplateOptions(format: format))
            return []
        } catch {
            return error.diagnostics
        }
    }
}
