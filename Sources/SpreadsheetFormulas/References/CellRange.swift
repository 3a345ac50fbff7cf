/// A rectangle of cells.
///
/// Whole columns are a range over all rows of a sheet, whole rows one over all columns; that is also how Excel
/// treats them.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
    /// The rows, counted from 1.
    public let rows: ClosedRange<Int>
    /// The columns, counted from 1.
    public let columns: ClosedRange<Int>

    /// A rectangle by its numbers.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// A single cell.
    public init(_ cell: CellAddress) {
        self.init(rows: cell.row...cell.row, columns: cell.column...cell.column)
    }

    /// Reads `B7`, `A1:C4`, `A:C` or `3:5`, with or without `$`; nil where the text is none of them.
    public init?(_ text: String) {
        guard let area = AreaReference.parse(text) else { return nil }
        self = area.range
    }

    /// `B7`, `A1:C4`, `A:C` or `3:5`.
    public var description: String {
        let first = ColumnName.letters(columns.lowerBound)
        let last = ColumnName.letters(columns.upperBound)
        if coversAllRows { return "\(first):\(last)" }
        if coversAllColumns { return "\(rows.lowerBound):\(rows.upperBound)" }
        if isSingleCell { return "\(first)\(rows.lowerBound)" }
        return "\(first)\(rows.lowerBound):\(last)\(rows.upperBound)"
    }

    /// Whether it is one cell.
    public var isSingleCell: Bool { rows.count == 1 && columns.count == 1 }
    /// Whether these are whole columns.
    public var coversAllRows: Bool { rows.lowerBound == 1 && rows.upperBound >= SheetLimits.rows }
    /// Whether these are whole rows.
    public var coversAllColumns: Bool {
        columns.lowerBound == 1 && columns.upperBound >= SheetLimits.columns
    }

    /// Whether the cell lies in the rectangle.
    public func contains(_ cell: CellAddress) -> Bool {
        rows.contains(cell.row) && columns.contains(cell.column)
    }

    /// The cells that both have; nil where they have none in common.
    public func intersection(_ other: CellRange) -> CellRange? {
        guard rows.overlaps(other.rows), columns.overlaps(other.columns) else { return nil }
        return CellRange(rows: rows.clamped(to: other.rows), columns: columns.clamped(to: other.columns))
    }
}
