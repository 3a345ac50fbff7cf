public import ByteSinks
public import ReportTemplates
public import StatementModel
public import TemplateEngine

/// Writes reports through a template.
///
/// Rows stream: memory does not grow with the statement.
public struct TemplateWriter: OutputWriter {
    /// The template; its report is a single account's.
    public private(set) var template: CompiledTemplate
    /// The format that it writes.
    public let format: OutputFormat

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - template: a template over the report of one account.
    ///   - format: the format's name; nil for the template's file extension.
    /// - Throws: ``WriterError`` for a template over a portfolio, which one account cannot fill.
    public init(_ template: CompiledTemplate, format: OutputFormat? = nil) throws(WriterError) {
        guard template.settings.report == .statement else {
            throw .notExpressible(
                "The template '\(template.file.name)' reports on many accounts: give it a portfolio, or choose a "
                    + "template over one account.")
        }
        self.template = template
        self.format = format ?? OutputFormat(template.settings.fileExtension)
    }

    /// The same writer in a run that sets other things.
    public func with(_ context: ReportContext) -> TemplateWriter {
        var writer = self
        writer.template.context = context
        return writer
    }

    /// The parts of a report that the template names.
    public var needs: ReportNeeds { ReportNeeds(usage: template.usage, kind: .statement) }

    /// Renders the report.
    ///
    /// - Throws: ``WriterError``: a requirement of the template is not met, something in it cannot be computed,
    ///   or the sink failed.
    public func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        let record = try record(of: report)
        do {
            _ = try template.render(record, to: &sink)
        } catch {
            throw WriterError(error)
        }
    }

    /// The files that the report makes: several, numbered, where the template limits rows or bytes.
    ///
    /// - Throws: ``WriterError`` as ``write(_:to:)``.
    public func parts(of report: Report) throws(WriterError) -> [DocumentPart] {
        let record = try record(of: report)
        do {
            return try template.parts(of: record)
        } catch {
            throw WriterError(error)
        }
    }

    /// Renders one part of the report; sums and balances are the whole report's.
    ///
    /// - Throws: ``WriterError`` as ``write(_:to:)``.
    public func write(
        _ part: DocumentPart, of report: Report, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        let record = try record(of: report)
        do {
            _ = try template.render(template.record(part, of: record), to: &sink)
        } catch {
            throw WriterError(error)
        }
    }

    private func record(of report: Report) throws(WriterError) -> any TemplateRecord {
        do {
            return try report.templateRecord(for: needs, in: template.context)
        } catch {
            throw .notExpressible(error.description)
        }
    }
}

extension WriterError {
    /// The error of a rendering in terms of writers.
    public init(_ error: RenderError) {
        switch error {
        case .sink(let error): self = .sink(error)
        case .requirement(let sentence), .data(let sentence): self = .notExpressible(sentence)
        case .evaluation(let diagnostic): self = .notExpressible(diagnostic.description)
        }
    }
}
