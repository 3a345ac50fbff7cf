/// Ranges outside of formulas: merged cells, validations, conditional formats, tables, filters, print areas,
/// hyperlinks, breaks.
extension RowMap {
    /// The range where its rows went, grown over every iteration; several ranges where other rows stand
    /// between, none where all rows are gone.
    ///
    /// Whole columns stay.
    ///
    /// For validations, conditional formats, tables and filters. Takes time in proportion to the answer.
    public func grown(_ range: CellRange) -> [CellRange] {
        guard !range.coversAllRows, case .runs(let runs) = image(of: range.rows) else { return [range] }
        return runs.map { CellRange(rows: $0, columns: range.columns) }
    }

    /// A list of ranges as `sqref` holds them, grown.
    public func grown(_ list: CellRangeList) -> CellRangeList {
        CellRangeList(list.ranges.flatMap(grown))
    }

    /// From the first to the last row that the range became, whatever stands between; nil where all are gone.
    ///
    /// For what must be one range: a table, a filter.
    public func hull(_ range: CellRange) -> CellRange? {
        let grown = grown(range)
        guard let first = grown.first, let last = grown.last else { return nil }
        return CellRange(rows: first.rows.lowerBound...last.rows.upperBound, columns: range.columns)
    }

    /// The copies of a range that each iteration has one of: merged cells, hyperlinks, images.
    ///
    /// A range that lies in no loop has one, and grows where it spans one.
    ///
    /// Takes time and memory in proportion to the number of copies; ``replica(of:atOutputRow:)`` gives them one
    /// by one while rows are written.
    public func replicas(of range: CellRange) -> [CellRange] {
        guard !range.coversAllRows, let loop = loop(around: range.rows) else { return grown(range) }
        var copies: [CellRange] = []
        for run in loops[loop].iterations {
            for number in 0..<run.count {
                let start = run.start + number * run.height
                copies += pieces(of: range, inLoop: loop, within: start...(start + run.height - 1))
            }
        }
        return copies
    }

    /// The copy of a range that begins at an output row, nil where none does: asked for each row written, it
    /// gives what ``replicas(of:)`` gives.
    public func replica(of range: CellRange, atOutputRow output: Int) -> CellRange? {
        guard !range.coversAllRows, let loop = loop(around: range.rows) else {
            return grown(range).first { $0.rows.lowerBound == output }
        }
        guard let interval = iteration(ofLoop: loop, around: output) else { return nil }
        return pieces(of: range, inLoop: loop, within: interval).first { $0.rows.lowerBound == output }
    }

    /// The output rows below which a template row's break comes: one below each copy of the row.
    ///
    /// Takes time and memory in proportion to the number of copies.
    public func breaks(after templateRow: Int) -> [Int] {
        guard case .runs(let runs) = image(of: templateRow...templateRow) else { return [] }
        return runs.flatMap { Array($0) }
    }

    private func pieces(
        of range: CellRange, inLoop loop: Int, within interval: ClosedRange<Int>
    ) -> [CellRange] {
        guard case .runs(let runs) = image(of: range.rows, inLoop: loop, within: interval, limit: .max) else {
            return []
        }
        return runs.map { CellRange(rows: $0, columns: range.columns) }
    }
}
