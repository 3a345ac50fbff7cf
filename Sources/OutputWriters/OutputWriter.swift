public import ByteSinks
public import ReportTemplates
public import StatementModel

/// Turns a report into the bytes of one format.
///
/// A writer is a pure function of its options and the report: the same two give the same bytes, on any
/// machine and at any time. It appends to the sink and never seeks, so the sink may be a pipe. When it
/// throws, the sink holds an incomplete document: the owner of the sink discards it.
public protocol OutputWriter: Sendable {
    /// The format that it writes.
    var format: OutputFormat { get }

    /// The parts of a report that it writes; only they are fetched.
    var needs: ReportNeeds { get }

    /// Writes one document.
    ///
    /// - Parameters:
    ///   - report: what is known of an account for a period. A part that was not fetched is nil; a writer
    ///     that needs it throws ``WriterError/Reason/notExpressible``, as
    ///     ``StatementModel/Report/requiredStatement(for:)`` does.
    ///   - sink: takes the bytes.
    /// - Throws: ``WriterError``: the report cannot be expressed in this format, or the sink failed.
    func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError)
}

extension OutputWriter {
    /// The account and its transactions.
    public var needs: ReportNeeds { .statement }

    /// Writes one document of a statement alone.
    ///
    /// - Throws: ``WriterError`` as ``write(_:to:)-(Report,_)``.
    public func write(
        _ statement: Statement, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        try write(Report(statement), to: &sink)
    }
}

extension Report {
    /// The statement, for a writer that cannot do without.
    ///
    /// - Parameter format: the writer's format, for the error's text.
    /// - Throws: ``WriterError`` when the report has no statement.
    public func requiredStatement(for format: OutputFormat) throws(WriterError) -> Statement {
        guard let statement else {
            throw .notExpressible(
                "The format '\(format)' needs the account's transactions, and this report was made without "
                    + "them: make it with a statement, or choose another format.")
        }
        return statement
    }
}

/// A file format by its name, which is also its extension.
public struct OutputFormat: Hashable, Sendable, CustomStringConvertible {
    /// The name in lower case, for example `csv`.
    public let name: String

    /// Creates a format; the name is put in lower case.
    public init(_ name: String) {
        self.name = name.lowercased()
    }

    /// Comma-separated values, RFC 4180.
    public static let csv = OutputFormat("csv")
    /// Open Financial Exchange.
    public static let ofx = OutputFormat("ofx")
    /// Office Open XML workbook.
    public static let xlsx = OutputFormat("xlsx")
    /// A self-contained web page.
    public static let html = OutputFormat("html")

    /// The name.
    public var description: String { name }
}
