/// Gathers the statistics of the cells whose neighbours meet conditions: SUMIFS and its like.
struct ConditionalAccumulator: Sendable {
    /// A range and what its cells must be.
    struct Condition: Sendable {
        let area: SheetArea
        let criterion: Criterion
    }

    /// Nil where only the matches are counted.
    let data: SheetArea?
    let conditions: [Condition]
    private(set) var found = RangeStatistics()
    private var matches = 0
    /// How many rows of the areas have streamed by.
    private var seen = 0

    init(data: SheetArea?, conditions: [Condition]) {
        self.data = data
        self.conditions = conditions
    }

    /// All ranges lie in the same rows of one sheet, as the plan has made sure.
    mutating func add(_ row: StreamedRow, onSheet sheet: String) {
        guard let first = conditions.first?.area, SheetName.isSame(first.sheet, sheet),
            first.range.rows.contains(row.row)
        else {
            return
        }
        seen += 1
        for offset in 0..<first.range.columns.count {
            let isMet = conditions.allSatisfy {
                $0.criterion.matches(row.value(column: $0.area.range.columns.lowerBound + offset))
            }
            guard isMet else { continue }
            matches += 1
            if let data { found.add(row.value(column: data.range.columns.lowerBound + offset)) }
        }
    }

    /// Reads the cells of the areas, which are of one size.
    mutating func read(with evaluator: Evaluator) throws(EvaluationFailure) {
        guard let size = conditions.first?.area.range else { return }
        let rows = try readRows(with: evaluator)
        for row in 0..<rows {
            for column in 0..<size.columns.count where try isMet(row, column, evaluator) {
                matches += 1
                if let data { found.add(try evaluator.value(data.cell(row, column), data.sheet)) }
            }
        }
        seen = rows
    }

    /// How many cells meet the conditions.
    ///
    /// Rows that did not stream by, or that lie behind the end of the sheet, are blank: they meet all the
    /// same conditions and add nothing but to this count.
    var allMatches: Int {
        guard let size = conditions.first?.area.range, conditions.allSatisfy({ $0.criterion.matches(.blank) })
        else { return matches }
        return matches + (size.rows.count - seen) * size.columns.count
    }

    /// The rows behind which every cell of every area is blank.
    private func readRows(with evaluator: Evaluator) throws(EvaluationFailure) -> Int {
        var rows = 0
        for area in conditions.map(\.area) + (data.map { [$0] } ?? []) {
            guard let used = try evaluator.used(area) else { continue }
            rows = max(rows, used.rows.upperBound - area.range.rows.lowerBound + 1)
        }
        return min(rows, conditions[0].area.range.rows.count)
    }

    private func isMet(
        _ row: Int, _ column: Int, _ evaluator: Evaluator
    ) throws(EvaluationFailure) -> Bool {
        for condition in conditions {
            let value = try evaluator.value(condition.area.cell(row, column), condition.area.sheet)
            guard condition.criterion.matches(value) else { return false }
        }
        return true
    }
}

extension SheetArea {
    /// The cell so many rows and columns from the first one.
    fileprivate func cell(_ row: Int, _ column: Int) -> CellAddress {
        CellAddress(row: range.rows.lowerBound + row, column: range.columns.lowerBound + column)
    }
}
