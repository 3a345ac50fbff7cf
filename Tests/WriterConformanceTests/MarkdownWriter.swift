public import ByteSinks
public import OutputWriters
public import StatementModel

public struct MarkdownWriter: OutputWriter {
    public var format: OutputFormat { OutputFormat("md") }

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
