public import ByteSinks
public import StatementModel

/// Turns a statement into the bytes of one format.
///
/// A writer is a pure function of its options and the statement: the same two give the same bytes, on any
/// machine and at any time. It appends to the sink and never seeks, so the sink may be a pipe. When it
/// throws, the sink holds an incomplete document: the owner of the sink discards it.
public protocol OutputWriter: Sendable {
    /// The format that it writes.
    var format: OutputFormat { get }

    /// Writes one document.
    ///
    /// - Parameters:
    ///   - statement: the statement; its lines are in booking order.
    ///   - sink: takes the bytes.
    /// - Throws: ``WriterError``: the statement cannot be expressed in this format, or the sink failed.
    func write(_ statement: Statement, to sink: inout some ByteSink & ~Copyable) throws(WriterError)
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
