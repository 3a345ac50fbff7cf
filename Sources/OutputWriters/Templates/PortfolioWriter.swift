public import ByteSinks
public import ReportTemplates
public import StatementModel
import TemplateEngine

/// Writes many accounts through one template.
public struct PortfolioWriter: Sendable {
    /// The template; it reports on a portfolio.
    public let template: CompiledTemplate

    /// Creates a writer.
    ///
    /// - Throws: ``WriterError`` for a template over one account.
    public init(_ template: CompiledTemplate) throws(WriterError) {
        guard template.settings.report == .portfolio else {
            throw .notExpressible(
                "The template '\(template.file.name)' reports on one account, not on a portfolio.")
        }
        self.template = template
    }

    /// The parts of each account's report that the template names.
    public var needs: ReportNeeds { ReportNeeds(usage: template.usage, kind: .portfolio) }

    /// The name of the file, without its extension.
    ///
    /// - Throws: ``WriterError`` when it cannot be computed.
    public func fileStem(for portfolio: Portfolio) throws(WriterError) -> String? {
        let record = try record(of: portfolio)
        do {
            return try template.fileStem(for: record)
        } catch {
            throw WriterError(error)
        }
    }

    /// Renders the portfolio.
    ///
    /// - Throws: ``WriterError``: a requirement of the template is not met, something in it cannot be computed,
    ///   or the sink failed.
    public func write(_ portfolio: Portfolio, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        let record = try record(of: portfolio)
        do {
            _ = try template.render(record, to: &sink)
        } catch {
            throw WriterError(error)
        }
    }

    private func record(of portfolio: Portfolio) throws(WriterError) -> any TemplateRecord {
        do {
            return try portfolio.templateRecord(for: needs, in: template.context)
        } catch {
            throw .notExpressible(error.description)
        }
    }
}
