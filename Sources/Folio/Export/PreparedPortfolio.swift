import ByteSinks
import OutputWriters
import ReportTemplates
import StatementModel

/// A file of all accounts, ready to be written.
struct PreparedPortfolio: Sendable {
    let writer: PortfolioWriter

    /// The template, as the user named it.
    var name: String { writer.template.file.name }
    /// The parts of each account's report that it names.
    var needs: ReportNeeds { writer.needs }

    /// The outputs that make one file of all accounts.
    ///
    /// - Throws: `WriterError`, `TemplateOptionError`.
    static func prepared(_ outputs: [ExportOutput]) throws -> [PreparedPortfolio] {
        try outputs.compactMap { output in
            guard case .template(let template) = output, output.isPortfolio else { return nil }
            try template.checkOptions()
            return PreparedPortfolio(writer: try PortfolioWriter(template))
        }
    }

    /// Writes the file, over the accounts of which everything that it needs is there; it appears whole or not
    /// at all.
    ///
    /// - Returns: the file, or nil without any such account.
    /// - Throws: `WriterError`, `SinkError`.
    func write(
        _ accounts: [FetchedParts], _ names: inout ExportNames, _ request: ExportRequest
    ) throws -> WrittenFile? {
        let complete = accounts.filter { $0.failure(of: needs) == nil }
        guard !complete.isEmpty else { return nil }
        let portfolio = Portfolio(period: request.period, reports: complete.map(\.report))
        let usual = "\(writer.template.baseName)-\(request.period.label)"
        let stem = try writer.fileStem(for: portfolio) ?? usual
        let fileExtension = writer.template.settings.fileExtension
        let name = "\(names.free(stem, fileExtension)).\(fileExtension)"
        var sink = try FileSink(path: "\(request.directory)/\(name)")
        try writer.write(portfolio, to: &sink)
        let file = WrittenFile(
            path: sink.path, format: OutputFormat(fileExtension), byteCount: sink.byteCount)
        try sink.commit()
        return file
    }
}
