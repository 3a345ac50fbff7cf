/// A row of a sheet as it streams by.
public struct StreamedRow: Sendable {
    /// The row of the sheet, counted from 1.
    public var row: Int
    /// The values from the first column on.
    public var values: [FormulaValue]
    /// The column of the first value.
    public var firstColumn: Int
    /// Whether the row is hidden.
    public var isHidden: Bool
    /// The columns whose cells hold SUBTOTAL or AGGREGATE.
    public var subtotalColumns: Set<Int>

    /// A row.
    public init(
        row: Int, values: [FormulaValue], firstColumn: Int = 1, isHidden: Bool = false,
        subtotalColumns: Set<Int> = []
    ) {
        self.row = row
        self.values = values
        self.firstColumn = firstColumn
        self.isHidden = isHidden
        self.subtotalColumns = subtotalColumns
    }

    func value(column: Int) -> FormulaValue {
        let index = column - firstColumn
        return values.indices.contains(index) ? values[index] : .blank
    }
}
