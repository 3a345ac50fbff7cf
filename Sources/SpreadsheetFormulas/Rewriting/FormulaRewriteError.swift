/// Why a formula cannot follow the rows that it refers to.
public enum FormulaRewriteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rows of a reference are so many separate runs that a call would take more than
    /// ``SheetLimits/arguments`` arguments.
    case tooManyArguments(reference: String)
    /// The formula would be longer than ``SheetLimits/formulaLength`` characters.
    case tooLong(length: Int)
    /// The rows of a reference are not one range, and what it stands in takes one range only.
    case notContiguous(reference: String, function: String?)
    /// A row would lie below the last row of a sheet.
    case belowSheet(reference: String)

    /// The problem, and what to do.
    public var description: String {
        switch self {
        case .tooManyArguments(let reference):
            "\(reference) becomes more separate ranges than a call takes; refer to all rows of the block and use"
                + " SUBTOTAL or SUMIFS"
        case .tooLong(let length):
            "the formula becomes \(length) characters long, Excel takes \(SheetLimits.formulaLength); refer to all"
                + " rows of the block and use SUBTOTAL or SUMIFS"
        case .notContiguous(let reference, let function):
            "the rows of \(reference) are not one range, which \(function ?? "the formula") needs; refer to all"
                + " rows of the block"
        case .belowSheet(let reference):
            "\(reference) comes to lie below row \(SheetLimits.rows); split the data over several sheets"
        }
    }
}

/// A formula that follows its rows.
public struct RewrittenFormula: Hashable, Sendable {
    /// The text; equal to the template's where nothing changed.
    public let text: String
    /// The areas that each reference of the template's formula became, in the order of ``Formula/references``;
    /// nil where only ``text``, read anew, can be computed: parts were left out because their rows are gone, a
    /// table has a new name, or a range has an expression as its end.
    ///
    /// A reference that stays as it is written has none.
    public let areas: [[SheetArea]]?
    /// References to one cell that became several rows where one value is expected: `=C4*2` from outside of the
    /// block that row 4 repeats in.
    public let widened: [String]
}
