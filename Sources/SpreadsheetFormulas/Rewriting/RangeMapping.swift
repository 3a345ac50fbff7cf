/// Ranges outside of formulas: merged cells, validations, conditional formats, tables, filters, print areas,
/// hyperlinks, breaks.
extension RowMap {
    /// The range where its rows went, grown over every iteration; several ranges where other rows stand
    /// between, none where all rows are gone.
    ///
    /// Whole columns stay.
    ///
    /// More than 65,536 ranges become the one from the first to the last row: no program reads such a list.
    ///
    /// For validations, conditional formats, tables and filters. Takes time in proportion to the answer.
    public func grown(_ range: CellRange) -> [CellRange] {
        guard !range.coversAllRows else { return [range] }
        return pieces(of: range, inLoop: nil, within: Self.everywhere)
    }

    /// A list of ranges as `sqref` holds them, grown.
    ///
    /// The formulas of a conditional format or a validation are relative to the first cell of the list: rewrite
    /// them as those of a cell in its template row at its first output row.
    public func grown(_ list: CellRangeList) -> CellRangeList {
        CellRangeList(list.ranges.flatMap(grown))
    }

    /// From the first to the last row that the range became, whatever stands between; nil where all are gone.
    ///
    /// For what must be one range: a table, a filter.
    public func hull(_ range: CellRange) -> CellRange? {
        guard !range.coversAllRows else { return range }
        return hull(of: range.rows, inLoop: nil, within: Self.everywhere).map {
            CellRange(rows: $0, columns: range.columns)
        }
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
        if templateRow > lastTemplateRow { return [templateRow + growth] }
        return (placements[templateRow] ?? []).flatMap { run in
            stride(from: run.first, through: run.last, by: run.step)
        }
    }

    private func pieces(
        of range: CellRange, inLoop loop: Int?, within interval: ClosedRange<Int>
    ) -> [CellRange] {
        let runs: [ClosedRange<Int>]
        if case .runs(let found) = image(of: range.rows, inLoop: loop, within: interval, limit: .max) {
            runs = found
        } else {
            runs = hull(of: range.rows, inLoop: loop, within: interval).map { [$0] } ?? []
        }
        return runs.map { CellRange(rows: $0, columns: range.columns) }
    }
}
