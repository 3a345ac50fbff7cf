public import ByteSinks
public import OutputWriters
public import StatementModel

/// Writes a statement as a list in Markdown.
public struct MarkdownWriter: OutputWriter {
    /// `md`.
    public var format: OutputFormat { OutputFormat("md") }

    /// Writes one item a transaction.
    public func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        let statement = try report.requiredStatement(for: format)
        do throws(SinkError) {
            try sink.write("# \(statement.account.number ?? "")\n\n")
            for entry in statement.entries {
                try sink.write("- \(entry.transaction.date) \(entry.amount.plain)\n")
            }
        } catch {
            throw .sink(error)
        }
    }
}
