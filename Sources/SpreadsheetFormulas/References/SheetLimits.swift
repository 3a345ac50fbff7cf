/// How large a worksheet of an OOXML workbook can be, and how long its formulas.
///
/// Source: "Excel specifications and limits", Microsoft; ECMA-376 Part 1, 18.17.
public enum SheetLimits {
    /// Rows of a sheet, counted from 1.
    public static let rows = 1_048_576
    /// Columns of a sheet, counted from 1: A to XFD.
    public static let columns = 16_384
    /// The longest formula, in characters.
    public static let formulaLength = 8192
    /// The longest text of a cell, in characters.
    public static let textLength = 32_767
    /// How deep function calls and parentheses stand in one another.
    public static let nesting = 64
    /// How many arguments a call takes.
    public static let arguments = 255
}
