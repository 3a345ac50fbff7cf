public import ByteSinks
import Spreadsheet
public import StatementModel

/// Writes a statement as a workbook (Office Open XML) of two sheets.
///
/// - `Transactions`, the first, since import programs read that: one header row, frozen and with filters,
///   then one row per transaction in booking order, in the columns of the CSV file. Dates are dates; amounts
///   are numbers with the currency's decimals; narrations, categories, account numbers and ids are text, so
///   that leading zeros stay and nothing is taken for a formula.
/// - `Summary`: whose account it is, the balances, and whether they are proven.
///
/// Amounts of more than 15 significant digits, which no workbook keeps, are written as text: exact, but
/// nothing to sum. The file's time of creation is the end of the period, so that the same statement gives
/// the same bytes.
///
/// Rows stream: memory does not grow with the statement, but for the different categories.
public struct XLSXWriter: OutputWriter {
    /// Creates a writer.
    public init() {}

    /// `xlsx`.
    public var format: OutputFormat { .xlsx }

    /// Writes the workbook.
    ///
    /// - Throws: ``WriterError``: `notExpressible` for a text of more than 32,767 UTF-16 code units, a day
    ///   before 1900 or more than 1,048,575 transactions; or when the sink fails.
    public func write(
        _ statement: Statement, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        do throws(SpreadsheetError) {
            let transactions = XLSXTransactionsSheet(statement: statement)
            let summary = XLSXSummarySheet(statement: statement)
            var workbook = try WorkbookWriter(
                sheets: [transactions.layout, summary.layout], properties: Self.properties(of: statement))
            let styles = try XLSXStyles(for: statement.currency, in: &workbook)
            try workbook.beginSheet(to: &sink)
            try transactions.append(to: &workbook, styles, &sink)
            try workbook.beginSheet(to: &sink)
            try summary.append(to: &workbook, styles, &sink)
            try workbook.finish(to: &sink)
        } catch {
            throw WriterError(error)
        }
    }

    private static func properties(of statement: Statement) -> DocumentProperties {
        let number = CleanText.cleaned(statement.account.number ?? statement.account.id)
        var properties = DocumentProperties(
            title: "Account statement \(number), \(statement.period.label)", creator: "Folio")
        let last = statement.period.last
        // A workbook knows no earlier year.
        if last.year >= 1900 {
            properties.created = CreationTime(year: last.year, month: last.month, day: last.day)
        }
        return properties
    }
}

extension OutputWriter where Self == XLSXWriter {
    /// A workbook.
    public static var xlsx: XLSXWriter { XLSXWriter() }
}

extension WriterError {
    /// What a workbook's error means to the one who asked for the file.
    fileprivate init(_ error: SpreadsheetError) {
        if let sinkError = error.sinkError {
            self = .sink(sinkError)
        } else {
            self = .notExpressible("The statement does not fit a workbook: \(error.description)")
        }
    }
}
