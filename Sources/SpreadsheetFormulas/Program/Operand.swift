/// What a part of a formula gives: a value, an array, or the cells that a reference means.
enum Operand: Sendable {
    case value(FormulaValue)
    case array(FormulaArray)
    case areas([SheetArea])
}

/// Values in rows and columns.
struct FormulaArray: Sendable {
    let rows: Int
    let columns: Int
    /// Row by row.
    let values: [FormulaValue]

    init(rows: Int, columns: Int, values: [FormulaValue]) {
        self.rows = rows
        self.columns = columns
        self.values = values
    }

    init(_ value: FormulaValue) {
        self.init(rows: 1, columns: 1, values: [value])
    }

    subscript(row: Int, column: Int) -> FormulaValue { values[row * columns + column] }

    /// The value at a place of a larger array: one row or column stands for all.
    func spread(_ row: Int, _ column: Int) -> FormulaValue {
        let (row, column) = (rows == 1 ? 0 : row, columns == 1 ? 0 : column)
        return row < rows && column < columns ? self[row, column] : .error(.notAvailable)
    }

    func row(_ row: Int) -> FormulaArray {
        FormulaArray(rows: 1, columns: columns, values: (0..<columns).map { self[row, $0] })
    }

    func column(_ column: Int) -> FormulaArray {
        FormulaArray(rows: rows, columns: 1, values: (0..<rows).map { self[$0, column] })
    }

    /// Computes value by value over arrays that are spread to one size.
    static func lifted(
        _ arrays: [FormulaArray], _ compute: ([FormulaValue]) -> FormulaValue
    ) -> FormulaArray {
        let rows = arrays.map(\.rows).max() ?? 1
        let columns = arrays.map(\.columns).max() ?? 1
        var values: [FormulaValue] = []
        values.reserveCapacity(rows * columns)
        for row in 0..<rows {
            for column in 0..<columns {
                values.append(compute(arrays.map { $0.spread(row, column) }))
            }
        }
        return FormulaArray(rows: rows, columns: columns, values: values)
    }
}
