/// The one row of streamed ranges that is looked at.
struct BoundRow: Sendable {
    let row: StreamedRow
    let sheet: String
    /// The rows of the ranges that mean this row.
    let range: ClosedRange<Int>
}

/// References and the cells behind them.
extension Evaluator {
    /// The cells that a node means.
    func areas(of node: FormulaNode) throws(Failure) -> [SheetArea] {
        switch node {
        case .reference(let slot): return try bound(areas(ofSlot: slot))
        case .structured(let slot):
            let reference = formula.structuredReferences[slot]
            guard let area = environment.area(of: reference, from: home, onSheet: sheet) else {
                throw .error(.reference)
            }
            return bound([area])
        default:
            switch try operandOrThrow(node, asArray: true) {
            case .areas(let areas): return areas
            case .value(.error(let error)): throw .error(error)
            case .value, .array: throw .error(.value)
            }
        }
    }

    func operandOrThrow(_ node: FormulaNode, asArray: Bool) throws(Failure) -> Operand {
        do {
            return try operand(node, asArray: asArray)
        } catch {
            throw .incomputable(error)
        }
    }

    /// What a reference means, whatever row is looked at.
    func areas(ofSlot slot: Int) throws(Failure) -> [SheetArea] {
        let reference = formula.references[slot]
        if let workbook = reference.sheets?.workbook {
            throw .incomputable(.otherWorkbook(workbook + (reference.area?.text ?? "")))
        }
        guard let area = reference.area else { throw .error(.reference) }
        if let areas, areas.indices.contains(slot), !areas[slot].isEmpty { return areas[slot] }
        guard let sheets = reference.sheets else { return [SheetArea(sheet: sheet, range: area.range)] }
        guard let last = sheets.last else { return [SheetArea(sheet: sheets.first, range: area.range)] }
        let keys = environment.sheets.map(SheetName.key)
        guard let start = keys.firstIndex(of: SheetName.key(sheets.first)),
            let end = keys.firstIndex(of: SheetName.key(last))
        else { throw .error(.reference) }
        return environment.sheets[min(start, end)...max(start, end)].map {
            SheetArea(sheet: $0, range: area.range)
        }
    }

    /// Ranges over the streamed rows mean the row that is looked at.
    private func bound(_ areas: [SheetArea]) -> [SheetArea] {
        guard let boundRow else { return areas }
        return areas.map { area in
            guard area.range.rows == boundRow.range, SheetName.isSame(area.sheet, boundRow.sheet)
            else { return area }
            return SheetArea(
                sheet: area.sheet,
                range: CellRange(rows: boundRow.row.row...boundRow.row.row, columns: area.range.columns))
        }
    }

    func value(_ cell: CellAddress, _ sheet: String) throws(Failure) -> FormulaValue {
        if let boundRow, boundRow.row.row == cell.row, SheetName.isSame(boundRow.sheet, sheet) {
            return boundRow.row.value(column: cell.column)
        }
        do {
            return try cells.value(at: cell, onSheet: sheet)
        } catch {
            throw .incomputable(error)
        }
    }

    /// The part of an area in which anything can stand; nil where nothing does.
    func used(_ area: SheetArea) throws(Failure) -> CellRange? {
        guard let used = cells.usedRange(ofSheet: area.sheet) else { throw .error(.reference) }
        // The row that streams by may be one that the source does not know of yet.
        if let boundRow, area.range.rows == boundRow.row.row...boundRow.row.row { return area.range }
        return area.range.intersection(used)
    }

    /// The cells of an area as an array.
    ///
    /// Blank rows and columns at the end of the sheet stay out of whole columns and rows.
    func array(of area: SheetArea) throws(Failure) -> FormulaArray {
        var range = area.range
        if range.coversAllRows || range.coversAllColumns {
            let used = cells.usedRange(ofSheet: area.sheet)
            let lastRow = range.coversAllRows ? used?.rows.upperBound ?? 1 : range.rows.upperBound
            let lastColumn = range.coversAllColumns ? used?.columns.upperBound ?? 1 : range.columns.upperBound
            range = CellRange(
                rows: range.rows.lowerBound...max(lastRow, range.rows.lowerBound),
                columns: range.columns.lowerBound...max(lastColumn, range.columns.lowerBound))
        }
        let count = range.rows.count * range.columns.count
        guard count <= FormulaProgram.mostCells else { throw .incomputable(.tooManyCells(count)) }
        guard cells.usedRange(ofSheet: area.sheet) != nil else { throw .error(.reference) }
        var values: [FormulaValue] = []
        values.reserveCapacity(count)
        for row in range.rows {
            for column in range.columns {
                values.append(try value(CellAddress(row: row, column: column), area.sheet))
            }
        }
        return FormulaArray(rows: range.rows.count, columns: range.columns.count, values: values)
    }

    /// One value of an area where one is wanted: its cell in the formula's own row or column.
    func intersected(_ areas: [SheetArea]) throws(Failure) -> FormulaValue {
        guard let area = areas.first, areas.count == 1 else { throw .error(.value) }
        guard cells.usedRange(ofSheet: area.sheet) != nil else { throw .error(.reference) }
        let range = area.range
        if range.isSingleCell {
            return try value(
                CellAddress(row: range.rows.lowerBound, column: range.columns.lowerBound), area.sheet)
        }
        if range.columns.count == 1, range.rows.contains(home.row) {
            return try value(CellAddress(row: home.row, column: range.columns.lowerBound), area.sheet)
        }
        if range.rows.count == 1, range.columns.contains(home.column) {
            return try value(CellAddress(row: range.rows.lowerBound, column: home.column), area.sheet)
        }
        throw .error(.value)
    }
}
