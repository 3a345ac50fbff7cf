public import ByteSinks
public import StatementModel

/// Writes a statement as comma-separated values: RFC 4180, UTF-8 without a byte-order mark, lines ended by
/// CR LF, one header line, then one line per transaction in booking order.
///
/// - `Date` is ISO 8601. `Amount` is signed; `Debit` or `Credit` holds the same amount without a sign.
/// - Amounts are plain (`-12500.00`): a point, no grouping, never guarded or quoted, so that a program
///   reads them as numbers.
/// - A field is blank where the bank gave nothing.
/// - Texts are one line each, without control characters. One that a spreadsheet would take for a formula
///   gets an apostrophe in front (CWE-1236).
///
/// Rows stream: memory does not grow with the statement.
public struct CSVWriter: OutputWriter {
    /// Creates a writer.
    public init() {}

    /// `csv`.
    public var format: OutputFormat { .csv }

    /// The column titles, in order.
    static let columns = [
        "Date", "Narration", "Type", "Category", "Debit", "Credit", "Amount", "Balance", "Currency",
        "Transaction ID",
    ]

    /// Writes the header and one line per entry.
    ///
    /// - Throws: ``WriterError`` when the report has no statement, or the sink fails.
    public func write(
        _ report: Report, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        let statement = try report.requiredStatement(for: format)
        var buffer = OutputBuffer()
        buffer.append(Self.columns.joined(separator: ",") + "\r\n")
        for entry in statement.entries {
            Self.appendRow(entry, to: &buffer.bytes)
            try buffer.flushIfFull(to: &sink)
        }
        try buffer.flush(to: &sink)
    }

    private static func appendRow(_ entry: StatementEntry, to bytes: inout [UInt8]) {
        let comma = UInt8(ascii: ",")
        let transaction = entry.transaction
        bytes.append(contentsOf: transaction.date.description.utf8)
        bytes.append(comma)
        CSVField.appendText(transaction.narration, to: &bytes)
        bytes.append(comma)
        bytes.append(contentsOf: (entry.isDebit ? "debit" : "credit").utf8)
        bytes.append(comma)
        CSVField.appendText(transaction.category ?? "", to: &bytes)
        for money in [entry.debit, entry.credit, entry.amount, transaction.runningBalance] {
            bytes.append(comma)
            if let money { bytes.append(contentsOf: money.plainBytes) }
        }
        bytes.append(comma)
        CSVField.appendText(entry.amount.currency.code, to: &bytes)
        bytes.append(comma)
        CSVField.appendText(transaction.id, to: &bytes)
        bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    }
}

extension OutputWriter where Self == CSVWriter {
    /// Comma-separated values.
    public static var csv: CSVWriter { CSVWriter() }
}
