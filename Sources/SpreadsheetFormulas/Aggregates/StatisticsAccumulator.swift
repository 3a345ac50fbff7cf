/// Gathers the statistics of ranges from rows that stream by, or from the cells themselves.
struct StatisticsAccumulator: Sendable {
    let areas: [SheetArea]
    let skips: SkipRules
    private(set) var found: RangeStatistics

    init(areas: [SheetArea], skips: SkipRules, wants: RangeStatistics.Wants) {
        self.areas = areas
        self.skips = skips
        found = RangeStatistics(wants)
    }

    mutating func add(_ row: StreamedRow, onSheet sheet: String) {
        for area in areas where area.range.rows.contains(row.row) && area.sheet == sheet {
            guard !(skips.hidden && row.isHidden) else { continue }
            for column in area.range.columns {
                guard !(skips.subtotals && row.subtotalColumns.contains(column)) else { continue }
                add(row.value(column: column))
            }
        }
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
            for row in used.rows {
                guard !(skips.hidden && evaluator.cells.isHidden(row: row, onSheet: area.sheet)) else { continue }
                for column in used.columns {
                    let cell = CellAddress(row: row, column: column)
                    guard !(skips.subtotals && evaluator.cells.isSubtotal(at: cell, onSheet: area.sheet)) else {
                        continue
                    }
                    add(try evaluator.value(cell, area.sheet))
                }
            }
        }
    }
}
