/// What a cell holds.
///
/// Each kind is stored as Excel's own, so that people can sum, sort and filter.
public enum CellValue: Hashable, Sendable {
    /// Nothing. A blank cell with a style shows its fill and border; one without is left out of the file.
    case blank
    /// A text of at most 32,767 UTF-16 code units, written where it stands: right for texts that seldom
    /// repeat. It is never taken for a formula, whatever it starts with.
    case text(String)
    /// A text that is stored once for the whole workbook: right for the few words that a column repeats.
    ///
    /// The table of such texts is bounded (32,768 texts, 4 MiB) and stays in memory until the workbook is
    /// finished; a text that finds no place there is written where it stands.
    case sharedText(String)
    /// A whole number of at most 15 significant digits.
    case integer(Int64)
    /// A decimal number, an amount of money for example, as an integer count of its smallest unit: 1234
    /// with 2 fraction digits is 12.34. At most 15 significant digits, which is what Excel keeps, and 0 to
    /// 18 fraction digits.
    case decimal(minorUnits: Int64, fractionDigits: Int)
    /// A finite number in binary floating point, for measures and ratios; amounts of money are decimals.
    case real(Double)
    /// A day from 1900-01-01 to 9999-12-31. Without a date format in its style it shows as a number.
    case date(year: Int, month: Int, day: Int)
    /// A moment without a time zone. Without a date format in its style it shows as a number.
    case dateTime(DateTime)
    /// True or false; see ``NumberFormat/trueFalse`` to have it shown in words everywhere.
    case boolean(Bool)
    /// An error value, such as `#N/A`.
    case error(CellError)
    /// A formula without its equals sign, with English function names and commas, and the result that
    /// programs show which do not calculate.
    indirect case formula(String, cached: CachedValue)
    /// A text that opens a page or jumps to a place when it is clicked.
    indirect case hyperlink(Hyperlink)
}

/// An error value of a cell (ECMA-376 part 1, 18.17.3).
public enum CellError: String, Hashable, Sendable, CaseIterable {
    /// A division by zero.
    case divisionByZero = "#DIV/0!"
    /// No value is available.
    case notAvailable = "#N/A"
    /// A name that is not known.
    case unknownName = "#NAME?"
    /// Ranges without a common cell.
    case noIntersection = "#NULL!"
    /// A number out of bounds.
    case number = "#NUM!"
    /// A reference to nothing.
    case reference = "#REF!"
    /// An operand of the wrong kind.
    case value = "#VALUE!"
}
