/// Where formulas find the values of single cells and of small ranges.
public protocol CellSource: Sendable {
    /// The value of a cell; ``FormulaValue/blank`` where nothing stands.
    ///
    /// - Throws: ``IncomputableFormula`` where the value is not known.
    func value(at cell: CellAddress, onSheet sheet: String) throws(IncomputableFormula) -> FormulaValue
    /// The rectangle outside of which every cell is blank; nil where there is no such sheet. Sheets' names
    /// compare without regard to case.
    func usedRange(ofSheet sheet: String) -> CellRange?
    /// Does the cell hold a formula that calls SUBTOTAL or AGGREGATE? Subtotals pass over such cells.
    func isSubtotal(at cell: CellAddress, onSheet sheet: String) -> Bool
    /// Is the row hidden? SUBTOTAL 101 to 111 pass over such rows.
    func isHidden(row: Int, onSheet sheet: String) -> Bool
    /// What is known of a range without a look at each of its cells; nil where they must be looked at.
    ///
    /// - Parameters:
    ///   - area: the range, within the sheet's used range.
    ///   - passingOverSubtotals: cells for which ``isSubtotal(at:onSheet:)`` holds count for nothing.
    func summary(of area: SheetArea, passingOverSubtotals: Bool) -> RangeSummary?
}

extension CellSource {
    /// No cell is.
    public func isSubtotal(at cell: CellAddress, onSheet sheet: String) -> Bool { false }
    /// No row is.
    public func isHidden(row: Int, onSheet sheet: String) -> Bool { false }
    /// Of none.
    public func summary(of area: SheetArea, passingOverSubtotals: Bool) -> RangeSummary? { nil }
}

/// Cells in memory.
public struct CellTable: CellSource {
    private var sheets: [String: [CellAddress: FormulaValue]] = [:]
    private var used: [String: CellRange] = [:]
    private var subtotals: [String: Set<CellAddress>] = [:]
    private var hidden: [String: Set<Int>] = [:]

    /// A table with these sheets, all empty.
    public init(sheets: [String]) {
        for sheet in sheets {
            self.sheets[SheetName.key(sheet)] = [:]
            used[SheetName.key(sheet)] = CellRange(CellAddress(row: 1, column: 1))
        }
    }

    /// Sets a cell's value; a sheet that is not there yet begins to be.
    ///
    /// - Parameter isSubtotal: the cell's formula calls SUBTOTAL or AGGREGATE.
    public mutating func set(
        _ value: FormulaValue, at cell: CellAddress, onSheet sheet: String, isSubtotal: Bool = false
    ) {
        let key = SheetName.key(sheet)
        sheets[key, default: [:]][cell] = value
        let range = used[key] ?? CellRange(CellAddress(row: 1, column: 1))
        used[key] = CellRange(
            rows: range.rows.lowerBound...max(range.rows.upperBound, cell.row),
            columns: range.columns.lowerBound...max(range.columns.upperBound, cell.column))
        if isSubtotal { subtotals[key, default: []].insert(cell) }
    }

    /// Hides a row.
    public mutating func hide(row: Int, onSheet sheet: String) {
        hidden[SheetName.key(sheet), default: []].insert(row)
    }

    /// The value that was set.
    public func value(at cell: CellAddress, onSheet sheet: String) -> FormulaValue {
        sheets[SheetName.key(sheet)]?[cell] ?? .blank
    }

    /// From A1 to the last row and column that were set.
    public func usedRange(ofSheet sheet: String) -> CellRange? { used[SheetName.key(sheet)] }

    /// As told when the cell was set.
    public func isSubtotal(at cell: CellAddress, onSheet sheet: String) -> Bool {
        subtotals[SheetName.key(sheet)]?.contains(cell) ?? false
    }

    /// As told.
    public func isHidden(row: Int, onSheet sheet: String) -> Bool {
        hidden[SheetName.key(sheet)]?.contains(row) ?? false
    }
}
