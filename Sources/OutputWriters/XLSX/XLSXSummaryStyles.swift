import Spreadsheet
import StatementModel

/// How the cells of the summary look.
struct XLSXSummaryStyles {
    private let row: XLSXRowStyles
    private let title: StyleID
    private let label: StyleID
    private let count: StyleID
    private let verdict: StyleID
    private let note: StyleID

    /// Makes the styles known to a workbook.
    ///
    /// - Parameters:
    ///   - currency: its decimals show in every amount.
    ///   - verdict: the word that tells the verdict's colour.
    ///   - workbook: the workbook.
    init(
        currency: Currency, verdict word: String, workbook: inout WorkbookWriter
    ) throws(SpreadsheetError) {
        let line = Border(bottom: Border.Line(.thin, color: XLSXPalette.line))
        let left = Alignment(horizontal: .left, vertical: .center)
        row = try XLSXRowStyles(
            currency: currency, look: CellStyle(border: line, alignment: left), amounts: left,
            workbook: &workbook)
        title = try workbook.register(
            CellStyle(
                font: Font(points: 16, isBold: true, color: XLSXPalette.deep),
                alignment: Alignment(vertical: .center)))
        label = try workbook.register(
            CellStyle(font: Font(isBold: true), border: line, alignment: left))
        count = try workbook.register(
            CellStyle(border: line, alignment: left, numberFormat: NumberFormat("#,##0")))
        verdict = try workbook.register(
            CellStyle(
                font: Font(isBold: true, color: XLSXPalette.verdict(word)), border: line, alignment: left))
        note = try workbook.register(CellStyle(font: Font(points: 9, color: XLSXPalette.soft)))
    }

    /// The title above the rows.
    func title(_ content: String) -> Cell { Cell(.text(content), title) }
    /// What a row tells.
    func label(_ content: String) -> Cell { Cell(.text(content), label) }
    /// The verdict, with a capital letter.
    func verdict(_ word: String) -> Cell {
        Cell(.text(word.prefix(1).uppercased() + word.dropFirst()), verdict)
    }
    /// The words below the rows.
    func note(_ content: String) -> Cell { Cell(.text(content), note) }
    /// A number of things.
    func count(_ number: Int) -> Cell { Cell(.integer(Int64(number)), count) }
    /// A text of the bank, or about its data.
    func text(_ content: String?) -> Cell { row.text(content) }
    /// A day.
    func date(_ day: CalendarDate) -> Cell { row.date(day) }
    /// An amount.
    func amount(_ money: Money) -> Cell { row.amount(money) }
}
