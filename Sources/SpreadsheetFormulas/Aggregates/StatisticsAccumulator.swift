/// Gathers the statistics of ranges from rows that stream by, or from the cells themselves.
struct StatisticsAccumulator: Sendable {
    let areas: [SheetArea]
    let skips: SkipRules
    private(set) var found: RangeStatistics
    /// How many cells of the areas have streamed by.
    private var seen = 0

    init(areas: [SheetArea], skips: SkipRules, wants: RangeStatistics.Wants) {
        self.areas = areas
        self.skips = skips
        found = RangeStatistics(wants)
    }

    mutating func add(_ row: StreamedRow, onSheet sheet: String) {
        for area in areas where area.range.rows.contains(row.row) && SheetName.isSame(area.sheet, sheet) {
            seen += area.range.columns.count
            guard !(skips.hidden && row.isHidden) else { continue }
            for column in area.range.columns
            where !(skips.subtotals && row.subtotalColumns.contains(column)) {
                add(row.value(column: column))
            }
        }
    }

    /// What was found when every row has streamed by: rows that did not come are blank.
    var streamed: RangeStatistics {
        var found = found
        found.addEmpty(areas.reduce(-seen) { $0 + $1.range.rows.count * $1.range.columns.count })
        return found
    }

    private mutating func add(_ value: FormulaValue) {
        if skips.errors, case .error = value { return }
        found.add(value)
    }

    /// Reads the cells of the areas.
    mutating func read(with evaluator: Evaluator) throws(EvaluationFailure) {
        for area in areas {
            let cells = area.range.rows.count * area.range.columns.count
            guard let used = try evaluator.used(area) else {
                found.addEmpty(cells)
                continue
            }
            found.addEmpty(cells - used.rows.count * used.columns.count)
            if let summary = summary(of: SheetArea(sheet: area.sheet, range: used), with: evaluator) {
                found.add(summary.found)
                continue
            }
            for row in used.rows
            where !(skips.hidden && evaluator.cells.isHidden(row: row, onSheet: area.sheet)) {
                try readRow(row, used.columns, on: area.sheet, with: evaluator)
            }
        }
    }

    /// What is known of an area without a look at its cells.
    private func summary(of area: SheetArea, with evaluator: Evaluator) -> RangeSummary? {
        guard found.wants.isEmpty, !skips.hidden, !skips.errors, evaluator.boundRow == nil else { return nil }
        return evaluator.cells.summary(of: area, passingOverSubtotals: skips.subtotals)
    }

    private mutating func readRow(
        _ row: Int, _ columns: ClosedRange<Int>, on sheet: String, with evaluator: Evaluator
    ) throws(EvaluationFailure) {
        for column in columns {
            let cell = CellAddress(row: row, column: column)
            if skips.subtotals, evaluator.cells.isSubtotal(at: cell, onSheet: sheet) { continue }
            add(try evaluator.value(cell, sheet))
        }
    }
}
