import SpreadsheetFormulas

/// What a sheet of the output needs to know to move what stands on it.
struct SheetGrowth {
    let template: String
    let image: SheetImage
    let map: WorkbookMap
    let part: String

    var rows: RowMap { image.rows }

    /// A formula that stands outside of cells and is read from the first cell of a range: of conditional formats
    /// and validations.
    ///
    /// Where the range's first row is gone, as that of a tag, the formula is first moved to the first row that
    /// is left.
    func moved(_ text: String, of range: CellRange, to first: Int) throws(WorkbookTemplateError) -> String {
        guard let formula = try? Formula(text), let source = image.source(of: first) else { return text }
        let top = range.coversAllRows ? 1 : range.rows.lowerBound
        var shifted = formula
        if source != top, let moved = try? Formula(formula.moved(rows: source - top, columns: 0)) {
            shifted = moved
        }
        return try rewritten(
            shifted,
            at: .cell(sheet: template, copy: image.copy, templateRow: source, outputRow: first))
    }

    /// A formula that belongs to the sheet as a whole: the series of a chart, the place of a link.
    func moved(_ text: String, at place: FormulaPlace) throws(WorkbookTemplateError) -> String {
        guard let formula = try? Formula(text) else { return text }
        return try rewritten(formula, at: place)
    }

    private func rewritten(_ formula: Formula, at place: FormulaPlace) throws(WorkbookTemplateError) -> String
    {
        do {
            return try FormulaRewriter(map).rewrite(formula, at: place).text
        } catch .notContiguous {
            do {
                return try FormulaRewriter(map, discontiguous: .span).rewrite(formula, at: place).text
            } catch {
                throw WorkbookTemplateError(.formula, part, "\(formula.text): \(error)")
            }
        } catch {
            throw WorkbookTemplateError(.formula, part, "\(formula.text): \(error)")
        }
    }

    /// The output row of a template row; of one that is gone, the row that took its place.
    func nearest(_ row: Int) -> Int {
        guard (1...SheetLimits.rows).contains(row) else { return row }
        for candidate in row...min(row + 1024, SheetLimits.rows) {
            if case .runs(let runs) = rows.image(of: candidate...candidate), let first = runs.first {
                return first.lowerBound
            }
        }
        return max(1, row + rows.growth)
    }

    /// Grows the attribute `sqref`; nil where all its cells are gone.
    func grow(_ element: inout XMLElement) -> (from: CellRange, first: Int)? {
        guard let list = element["sqref"].flatMap({ CellRangeList($0) }), let range = list.ranges.first else {
            return (CellRange(rows: 1...1, columns: 1...1), 1)
        }
        let grown = rows.grown(list)
        guard !grown.ranges.isEmpty else { return nil }
        if grown != list { element["sqref"] = grown.description }
        // The first range that is left decides where formulas are read from.
        for range in list.ranges {
            if let first = rows.grown(range).first { return (range, first.rows.lowerBound) }
        }
        return (range, 1)
    }

    /// Sets the attribute `ref` to the whole of what its range became; false where nothing is left.
    func growHull(_ element: inout XMLElement) -> Bool {
        guard let range = element["ref"].flatMap({ CellRange($0) }) else { return true }
        guard let hull = rows.hull(range) else { return false }
        if hull != range { element["ref"] = hull.description }
        return true
    }
}
