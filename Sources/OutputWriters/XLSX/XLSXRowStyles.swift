import Spreadsheet
import StatementModel

/// How the cells of a row look, by what they hold.
struct XLSXRowStyles {
    private let date: StyleID
    private let text: StyleID
    private let amount: StyleID
    /// An amount that is a text since no number holds it.
    private let amountText: StyleID

    /// Makes the styles known to a workbook.
    ///
    /// - Parameters:
    ///   - currency: its decimals show in every amount.
    ///   - look: what the styles share.
    ///   - amounts: where amounts stand.
    ///   - workbook: the workbook.
    init(
        currency: Currency, look: CellStyle, amounts: Alignment, workbook: inout WorkbookWriter
    ) throws(SpreadsheetError) {
        let left = Alignment(horizontal: .left, vertical: look.alignment.vertical)
        var wrapping = left
        wrapping.wrapsText = true
        func style(_ alignment: Alignment, _ format: NumberFormat) -> CellStyle {
            var style = look
            style.alignment = alignment
            style.numberFormat = format
            return style
        }
        date = try workbook.register(style(left, .isoDate))
        text = try workbook.register(style(wrapping, .text))
        amount = try workbook.register(style(amounts, Self.format(of: currency)))
        amountText = try workbook.register(style(amounts, .text))
    }

    /// A cell with a text that seldom repeats.
    func text(_ content: String?) -> Cell { Cell(XLSXValue.text(content), text) }

    /// A cell with one of the few words that a column repeats.
    func word(_ content: String?) -> Cell { Cell(XLSXValue.word(content), text) }

    /// A cell with a day.
    func date(_ day: CalendarDate) -> Cell { Cell(XLSXValue.date(day), date) }

    /// A cell with an amount; blank for nil.
    func amount(_ money: Money?) -> Cell {
        guard let money else { return Cell(.blank, amount) }
        let value = XLSXValue.amount(money)
        if case .decimal = value { return Cell(value, amount) }
        return Cell(value, amountText)
    }

    /// Thousands separated, as many decimals as the currency has; a negative amount shows its minus.
    static func format(of currency: Currency) -> NumberFormat {
        let digits = currency.minorUnitDigits
        return NumberFormat(digits == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: digits))
    }
}
