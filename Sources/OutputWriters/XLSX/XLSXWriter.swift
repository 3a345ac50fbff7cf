public import ByteSinks
import ReportTemplates
import Spreadsheet
public import StatementModel

/// Writes a statement as an Excel workbook, for people who calculate and for programs that import.
///
/// The sheet `Transactions` comes first, since import programs read the first one: a header row with the
/// titles of the CSV file, then one row per transaction in booking order. What does not fit below 1,048,576
/// rows stands on `Transactions (2)` and so on, which begin with the same header. `Summary`, the last sheet,
/// has the account, the balances and whether they are proven, and names the sheets where there are several.
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
    /// After how many rows, the header among them, a sheet continues on the next.
    private let rowLimit: Int

    /// Creates a writer.
    public init() {
        self.init(rowLimit: SheetLimits.rows)
    }

    /// - Parameter rowLimit: after how many rows, the header among them, a sheet continues on the next; at
    ///   least 2.
    init(rowLimit: Int) {
        self.rowLimit = rowLimit
    }

    /// `xlsx`.
    public var format: OutputFormat { .xlsx }

    /// Writes the workbook.
    ///
    /// - Throws: ``WriterError``: the report has no statement, or the statement an id that no cell can hold,
    ///   both found before a byte is written; or the sink failed.
    public func write(
        _ report: Report, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        let statement = try report.requiredStatement(for: format)
        for entry in statement.entries { try Self.checkID(entry) }
        do throws(SpreadsheetError) {
            try writeWorkbook(statement, to: &sink)
        } catch {
            throw WriterError.workbook(error)
        }
    }

    private static func checkID(_ entry: StatementEntry) throws(WriterError) {
        let id = entry.transaction.id
        guard id.utf8.count > SheetLimits.textUnits, id.utf16.count > SheetLimits.textUnits else { return }
        throw .notExpressible(
            "Line \(entry.number) has a transaction id of more than \(SheetLimits.textUnits) characters, which "
                + "no cell of a workbook can hold: tell the provider, or choose another format.")
    }

    private func writeWorkbook(
        _ statement: Statement, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        var workbook = try WorkbookWriter(properties: Self.properties(of: statement), rowLimit: rowLimit)
        let places = try XLSXTransactions(statement: statement).write(with: &workbook, to: &sink)
        try XLSXSummary(statement: statement, places: places).write(with: &workbook, to: &sink)
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
