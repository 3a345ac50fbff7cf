public import ByteSinks
public import StatementModel

/// Writes a statement as one web page for people: readable on a phone, on a wide screen and on A4 paper.
///
/// The page is complete in itself: it holds its style, loads nothing, and has no script; its content
/// security policy forbids all of that. Texts are cleaned, escaped and kept apart from their surroundings,
/// so that hostile ones stay text. Each row carries the transaction's id in the attribute `data-id`.
///
/// Rows stream: memory does not grow with the statement.
public struct HTMLWriter: OutputWriter {
    /// Creates a writer.
    public init() {}

    /// `html`.
    public var format: OutputFormat { .html }

    /// Writes the page.
    ///
    /// - Throws: ``WriterError`` when the report has no statement, or the sink fails.
    public func write(
        _ report: Report, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        let statement = try report.requiredStatement(for: format)
        let document = HTMLDocument(statement: statement)
        var gap: BalanceBreak?
        if case .broken(let found) = statement.reconciliation { gap = found }
        var buffer = OutputBuffer()
        buffer.append(document.head)
        if statement.entries.isEmpty { buffer.append(HTMLDocument.emptyRow) }
        for entry in statement.entries {
            HTMLRow.append(entry, gap: gap, to: &buffer.bytes)
            try buffer.flushIfFull(to: &sink)
        }
        buffer.append(document.tail)
        try buffer.flush(to: &sink)
    }
}

extension OutputWriter where Self == HTMLWriter {
    /// A self-contained web page.
    public static var html: HTMLWriter { HTMLWriter() }
}
