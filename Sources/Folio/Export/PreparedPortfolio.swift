import ByteSinks
import OutputWriters
import ReportTemplates
import StatementModel

/// A file of all accounts, ready to be written.
struct PreparedPortfolio: Sendable {
    let writer: PortfolioWriter

    /// The outputs that make one file of all accounts.
    ///
    /// - Throws: `WriterError`.
    static func prepared(_ outputs: [ExportOutput]) throws -> [PreparedPortfolio] {
        try outputs.compactMap { output in
            guard case .template(let template) = output, output.isPortfolio else { return nil }
            return PreparedPortfolio(writer: try PortfolioWriter(template))
        }
    }

    /// Writes the files; each appears whole or not at all.
    ///
    /// - Throws: `WriterError`, `SinkError`.
    static func write(
        _ portfolios: [PreparedPortfolio], _ portfolio: Portfolio, _ names: ExportNames, in directory: String
    ) throws -> [WrittenFile] {
        var names = names
        return try portfolios.map { prepared in
            let template = prepared.writer.template
            let usual = "\(template.baseName)-\(portfolio.period.label)"
            let stem = try prepared.writer.fileStem(for: portfolio) ?? usual
            let fileExtension = template.settings.fileExtension
            var sink = try FileSink(path: "\(directory)/\(names.free(stem, fileExtension)).\(fileExtension)")
            try prepared.writer.write(portfolio, to: &sink)
            let file = WrittenFile(
                path: sink.path, format: OutputFormat(fileExtension), byteCount: sink.byteCount)
            try sink.commit()
            return file
        }
    }
}
