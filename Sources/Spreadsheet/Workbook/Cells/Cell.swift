/// A cell to be written: its value and its style.
public struct Cell: Hashable, Sendable {
    /// What the cell holds.
    public let value: CellValue
    /// How it looks.
    public let style: StyleID

    /// Creates a cell; without a style it has the workbook's plain one.
    public init(_ value: CellValue, _ style: StyleID = .plain) {
        self.value = value
        self.style = style
    }
}

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
    /// All different shared texts stay in memory until the workbook is finished.
    case sharedText(String)
    /// A whole number of at most 15 significant digits.
    case integer(Int64)
    /// A decimal number as an integer count of its smallest unit: 1234 with 2 fraction digits is 12.34.
    /// At most 15 significant digits, which is what Excel keeps, and 0 to 18 fraction digits.
    case decimal(minorUnits: Int64, fractionDigits: Int)
    /// A day from 1900-01-01 to 9999-12-31. Without a date format in its style it shows as a number.
    case date(year: Int, month: Int, day: Int)
    /// True or false; see ``NumberFormat/trueFalse`` to have it shown in words everywhere.
    case boolean(Bool)
    /// A formula without its equals sign, with English function names and commas, and the result that
    /// programs show which do not calculate.
    case formula(String, cached: CachedValue)
}

/// The stored result of a formula.
public enum CachedValue: Hashable, Sendable {
    /// A whole number of at most 15 significant digits.
    case integer(Int64)
    /// A decimal number as in ``CellValue/decimal(minorUnits:fractionDigits:)``.
    case decimal(minorUnits: Int64, fractionDigits: Int)
    /// A text of at most 32,767 UTF-16 code units.
    case text(String)
    /// True or false.
    case boolean(Bool)
}
