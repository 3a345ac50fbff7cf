/// A cell of a sheet, rows and columns counted from 1.
public struct CellAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The row, 1 to ``SheetLimits/rows``.
    public let row: Int
    /// The column, 1 to ``SheetLimits/columns``.
    public let column: Int

    /// A cell by its numbers, which are taken as they are.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `B7` or `$B$7`; nil where the text names no cell of a sheet.
    public init?(_ text: String) {
        guard case .cell(let corner)? = AreaReference.parse(text) else { return nil }
        self.init(row: corner.row.index, column: corner.column.index)
    }

    /// `B7`.
    public var description: String { ColumnName.letters(column) + String(row) }

    /// Row by row, from the left within a row.
    public static func < (left: CellAddress, right: CellAddress) -> Bool {
        left.row != right.row ? left.row < right.row : left.column < right.column
    }
}
