import Spreadsheet
import StatementModel

/// The looks of a statement's cells.
struct XLSXStyles {
    let heading: StyleID
    let amountHeading: StyleID
    let date: StyleID
    let text: StyleID
    let narration: StyleID
    let currency: StyleID
    let amount: StyleID
    /// An amount whose row breaks the chain of balances.
    let brokenAmount: StyleID
    let title: StyleID
    let label: StyleID
    let fact: StyleID
    let factDate: StyleID
    let factCount: StyleID
    let factAmount: StyleID
    /// A verdict to be looked into.
    let warning: StyleID

    private static let brand = Color(red: 0x0B, green: 0x4F, blue: 0x5C)
    private static let alarm = Color(red: 0xFD, green: 0xE8, blue: 0xE6)

    /// Makes all styles known to a workbook.
    init(for currency: Currency, in workbook: inout WorkbookWriter) throws(SpreadsheetError) {
        let money = Self.numberFormat(of: currency)
        let top = Alignment(vertical: .top)
        let right = Alignment(horizontal: .right, vertical: .top)
        let left = Alignment(horizontal: .left, vertical: .top)
        let headingFont = Font(isBold: true, color: .white)
        heading = try workbook.register(CellStyle(font: headingFont, fill: Self.brand))
        // The indent leaves room for the filter's button, which programs draw over the right end.
        amountHeading = try workbook.register(
            CellStyle(
                font: headingFont, fill: Self.brand, alignment: Alignment(horizontal: .right, indent: 2)))
        date = try workbook.register(CellStyle(alignment: left, numberFormat: .isoDate))
        text = try workbook.register(CellStyle(alignment: top, numberFormat: .text))
        narration = try workbook.register(
            CellStyle(
                alignment: Alignment(horizontal: .left, vertical: .top, wrapsText: true), numberFormat: .text)
        )
        self.currency = try workbook.register(
            CellStyle(alignment: Alignment(horizontal: .center, vertical: .top), numberFormat: .text))
        amount = try workbook.register(CellStyle(alignment: right, numberFormat: money))
        brokenAmount = try workbook.register(
            CellStyle(font: Font(isBold: true), fill: Self.alarm, alignment: right, numberFormat: money))
        title = try workbook.register(CellStyle(font: Font(points: 16, isBold: true, color: Self.brand)))
        label = try workbook.register(CellStyle(font: Font(isBold: true), alignment: top))
        fact = try workbook.register(
            CellStyle(
                alignment: Alignment(horizontal: .left, vertical: .top, wrapsText: true), numberFormat: .text)
        )
        factDate = try workbook.register(CellStyle(alignment: left, numberFormat: .isoDate))
        factCount = try workbook.register(CellStyle(alignment: left, numberFormat: .integer))
        factAmount = try workbook.register(CellStyle(alignment: left, numberFormat: money))
        warning = try workbook.register(
            CellStyle(
                font: Font(isBold: true), fill: Self.alarm,
                alignment: Alignment(horizontal: .left, vertical: .top, wrapsText: true), numberFormat: .text)
        )
    }

    /// Thousands separators and exactly the currency's decimals.
    private static func numberFormat(of currency: Currency) -> NumberFormat {
        let digits = currency.minorUnitDigits
        return digits == 0
            ? NumberFormat("#,##0") : NumberFormat("#,##0." + String(repeating: "0", count: digits))
    }
}
