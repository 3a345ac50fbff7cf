extension RowEncoder {
    static let foreignStyle = SpreadsheetError(
        .style, "the style is of another workbook. Register it with this one.")
    static let tooManyDigits = SpreadsheetError(
        .numberPrecision, "Excel keeps 15 significant digits and this number has more. Write it as text.")
    static let noSuchDay = SpreadsheetError(
        .date, "no such day and time between 1900-01-01 and 9999-12-31. Write it as text.")
    static let tooLong = SpreadsheetError(
        .textLength, "a cell takes 32,767 UTF-16 units and this text has more. Shorten the text.")
    static let tooManyColumns = SpreadsheetError(.columnLimit, "a sheet has at most 16,384 columns.")

    static func fractionDigits(_ count: Int) -> SpreadsheetError {
        SpreadsheetError(.numberPrecision, "a number has 0 to 18 fraction digits, not \(count).")
    }
}
