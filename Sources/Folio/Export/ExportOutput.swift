public import OutputWriters
public import ReportTemplates

/// One sort of file that an export makes.
public enum ExportOutput: Sendable {
    /// A file an account, by a registered writer.
    case format(OutputFormat)
    /// A file an account through a template over statements, or one file of all accounts through a template
    /// over a portfolio.
    case template(CompiledTemplate)

    /// Whether it is one file of all accounts.
    public var isPortfolio: Bool {
        if case .template(let template) = self { template.settings.report == .portfolio } else { false }
    }

    /// The parts of an account's report that some outputs name.
    ///
    /// - Throws: ``ExportError/unknownFormat(_:known:)``, `WriterError`.
    public static func needs(of outputs: [ExportOutput], writers: WriterRegistry) throws -> ReportNeeds {
        try outputs.reduce(.account) { needs, output in
            switch output {
            case .format(let format): needs.union(try writers.required(format).needs)
            case .template(let template) where output.isPortfolio:
                needs.union(try PortfolioWriter(template).needs)
            case .template(let template): needs.union(try TemplateWriter(template).needs)
            }
        }
    }
}
