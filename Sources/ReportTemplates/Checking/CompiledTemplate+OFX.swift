import ByteSinks
import OFXGrammar
import TemplateEngine

extension CompiledTemplate {
    /// Renders OFX, and stops with an error where it breaks the grammar.
    func renderChecked<Sink: ByteSink & ~Copyable>(
        _ template: Template, _ record: any TemplateRecord, _ isRowByRow: Bool, to sink: inout Sink
    ) throws(RenderError) -> Summary {
        let (result, validator) = OFXCheckingSink.with(&sink) {
            (checking: inout OFXCheckingSink<Sink>) throws(RenderError) -> Summary in
            try renderText(template, record, isRowByRow, to: &checking)
        }
        if let finding = validator.firstError { throw invalid(finding, template, record) }
        var summary = try result.get()
        summary.documentWarnings = validator.findings.map(\.description)
        return summary
    }

    /// What is wrong with a document, and which place of the template put it out.
    private func invalid(
        _ finding: OFXFinding, _ template: Template, _ record: any TemplateRecord
    ) -> RenderError {
        let section = finding.section.map { " (OFX specification, section \($0))" } ?? ""
        let place =
            finding.path.isEmpty ? "" : " This is \(finding.path.joined(separator: "/")) of the document,"
        let message =
            "the OFX that this makes is invalid: \(finding.message)\(section)"
            + (place.isEmpty ? " Line" : "\(place) line") + " \(finding.position.line) of the output."
        guard let diagnostic = diagnostic(message, finding, template, record) else {
            return .data("Template '\(file.name)': \(message) \(finding.remedy)")
        }
        return .evaluation(diagnostic)
    }

    private func diagnostic(
        _ message: String, _ finding: OFXFinding, _ template: Template, _ record: any TemplateRecord
    ) -> TemplateDiagnostic? {
        let mark = settings.hasByteOrderMark && settings.encoding == .utf8 ? 3 : 0
        guard finding.position.offset >= mark else { return nil }
        var sink = PlaceSink(offset: finding.position.offset - mark)
        guard let encoder else {
            return template.diagnostic(message, help: finding.remedy, rendering: record, to: &sink) {
                $0.accepted
            }
        }
        return EncodingSink.with(encoder, to: &sink) { encodingSink in
            template.diagnostic(message, help: finding.remedy, rendering: record, to: &encodingSink) {
                $0.destinationValue { $0.accepted }
            }
        }.result
    }
}
