public import ByteSinks
import ReportTemplates
import Spreadsheet
public import StatementModel

/// Writes a statement as an Excel workbook, for people who calculate and for programs that import.
///
/// The sheet `Transactions` comes first, since import programs read the first one: a header row with the
/// titles of the CSV file, then one row per transaction in booking order. `Summary` has the account, the
/// balances and whether they are proven.
///
/// - Dates are dates and amounts numbers, with the currency's decimals. An amount of more than 15
///   significant digits is a text, since Excel would round it.
/// - Texts are texts whatever they begin with: never a formula, leading zeros kept. They are one line each,
///   without control characters. A text longer than a cell (32,767 UTF-16 code units) is cut there and ends
///   in an ellipsis; a transaction id is never cut.
/// - A cell is blank where the bank gave nothing.
/// - No clock is read: the workbook's time of creation is the period's last day.
///
/// Rows stream; memory grows only by the different categories.
public struct XLSXWriter: OutputWriter {
    /// Creates a writer.
    public init() {}

    /// `xlsx`.
    public var format: OutputFormat { .xlsx }

    /// Writes the workbook.
    ///
    /// - Throws: ``WriterError``: the report has no statement, the statement has more lines than a sheet has
    ///   rows, or an id that no cell can hold, all found before a byte is written; or the sink failed.
    public func write(
        _ report: Report, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        let statement = try report.requiredStatement(for: format)
        try Self.checkRowCount(statement.entries.count)
        for entry in statement.entries { try Self.checkID(entry) }
        do throws(SpreadsheetError) {
            try Self.writeWorkbook(statement, to: &sink)
        } catch {
            throw WriterError.workbook(error)
        }
    }

    /// - Throws: ``WriterError`` when the lines and the header need more rows than a sheet has.
    static func checkRowCount(_ lineCount: Int) throws(WriterError) {
        guard lineCount < SheetLimits.rows else {
            throw .notExpressible(
                "The statement has \(lineCount) lines, and a sheet of a workbook takes "
                    + "\(SheetLimits.rows - 1) below its header: choose a shorter period, or another format.")
        }
    }

    private static func checkID(_ entry: StatementEntry) throws(WriterError) {
        let id = entry.transaction.id
        guard id.utf8.count > SheetLimits.textUnits, id.utf16.count > SheetLimits.textUnits else { return }
        throw .notExpressible(
            "Line \(entry.number) has a transaction id of more than \(SheetLimits.textUnits) characters, which "
                + "no cell of a workbook can hold: tell the provider, or choose another format.")
    }

    private static func writeWorkbook(
        _ statement: Statement, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        let transactions = XLSXTransactions(statement: statement)
        let summary = XLSXSummary(statement: statement)
        var workbook = try WorkbookWriter(properties: properties(of: statement))
        try transactions.write(with: &workbook, to: &sink)
        try summary.write(with: &workbook, to: &sink)
        try workbook.finish(to: &sink)
    }

    private static func properties(of statement: Statement) -> DocumentProperties {
        let account = statement.account
        let parts = [
            "Statement", account.number ?? "", DateWords.period(statement.period),
            account.institution.name ?? "",
        ]
        let title = parts.map(CleanText.cleaned).filter { !$0.isEmpty }.joined(separator: " · ")
        var properties = DocumentProperties(
            title: XLSXText.fitted(title, units: 255),
            subject: "\(statement.period.first) to \(statement.period.last)", creator: "Folio")
        let last = statement.period.last
        if last.year >= 1900 {
            properties.created = DateTime(year: last.year, month: last.month, day: last.day)
        }
        return properties
    }
}

extension OutputWriter where Self == XLSXWriter {
    /// Excel workbook.
    public static var xlsx: XLSXWriter { XLSXWriter() }
}
