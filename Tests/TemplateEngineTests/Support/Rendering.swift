import ByteSinks
import StatementModel

@testable import TemplateEngine

/// Compiles a template and renders the sample ledger.
func rendered(
    _ text: String, _ format: TemplateFormat = .text, files: [String: String] = [:],
    ledger: SampleLedger = .small, options: TemplateOptions? = nil
) throws -> String {
    let template = try Template(
        SourceFile(name: "test", text: text), schema: SampleLedger.ledger.type,
        options: options ?? TemplateOptions(format: format), loader: TemplateLoader(files: files))
    return try rendered(template, ledger)
}

func rendered(_ template: Template, _ ledger: SampleLedger) throws -> String {
    var sink = MemorySink()
    guard case .record(let record) = SampleLedger.ledger.value(ledger) else { return "" }
    try template.render(record, to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
}

/// The messages with which a template is refused; empty when it compiles.
func errors(_ text: String, _ format: TemplateFormat = .text, files: [String: String] = [:]) -> [String] {
    diagnostics(text, format, files: files).map(\.message)
}

func diagnostics(
    _ text: String, _ format: TemplateFormat = .text, files: [String: String] = [:]
) -> [TemplateDiagnostic] {
    do {
        _ = try Template(
            SourceFile(name: "test", text: text), schema: SampleLedger.ledger.type,
            options: TemplateOptions(format: format), loader: TemplateLoader(files: files))
        return []
    } catch {
        return error.diagnostics
    }
}
