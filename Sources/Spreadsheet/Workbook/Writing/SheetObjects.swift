extension WorkbookWriter {
    /// Joins the cells of a range of the open sheet; the cell at its upper left shows in all of them.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/range`` when the range is a single
    ///   cell, leaves the sheet or overlaps another merged range, or ``SpreadsheetError/Code/sequence``
    ///   before the first sheet.
    public mutating func merge(_ range: CellRange) throws(SpreadsheetError) {
        let sheet = try openSheet()
        guard range.rows.count * range.columns.count > 1, range.isInSheet else {
            throw SpreadsheetError(
                .range, "\(range) is a single cell or leaves the sheet, and cannot be merged.",
                sheet: sheet.layout.name)
        }
        guard !sheet.merged.contains(where: range.overlaps) else {
            throw SpreadsheetError(
                .range, "\(range) overlaps another merged range.", sheet: sheet.layout.name)
        }
        open?.merged.append(range)
    }

    /// Adds a look that depends on the content to the open sheet, behind those of its layout.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/range``,
    ///   ``SpreadsheetError/Code/validation``, ``SpreadsheetError/Code/formula`` or
    ///   ``SpreadsheetError/Code/style`` when it breaks a rule, or ``SpreadsheetError/Code/sequence`` before
    ///   the first sheet.
    public mutating func add(_ format: ConditionalFormat) throws(SpreadsheetError) {
        try located { () throws(SpreadsheetError) in try format.check() }
        if let style = format.style { _ = try styles.register(style) }
        open?.conditionalFormats.append(format)
    }

    /// Adds a rule for what users may enter to the open sheet.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/range``,
    ///   ``SpreadsheetError/Code/validation`` or ``SpreadsheetError/Code/formula`` when it breaks a rule, or
    ///   ``SpreadsheetError/Code/sequence`` before the first sheet.
    public mutating func add(_ validation: DataValidation) throws(SpreadsheetError) {
        try located { () throws(SpreadsheetError) in try validation.check() }
        open?.validations.append(validation)
    }

    /// Makes a range of the open sheet a table.
    ///
    /// Where the sheet continues on a further one, a table without a stated last row whose header is among the
    /// rows that are written again does so too, with `_2`, `_3`, … behind its name.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/definedName`` when its name is not
    ///   valid or taken, or ``SpreadsheetError/Code/sequence`` before the first sheet. Its range and columns
    ///   are checked when the sheet ends.
    public mutating func add(_ table: Table) throws(SpreadsheetError) {
        _ = try openSheet()
        try package.names.reserve(table.name)
        open?.tables.append((table, table.name))
    }

    /// Puts an image on the open sheet.
    ///
    /// - Parameters:
    ///   - image: an image that stands at several places of the workbook is stored once.
    ///   - placement: where it stands.
    ///   - description: what programs read aloud for it; nil for nothing.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/range`` or
    ///   ``SpreadsheetError/Code/layout`` when the place is out of bounds, or
    ///   ``SpreadsheetError/Code/sequence`` before the first sheet.
    public mutating func add(
        _ image: Image, at placement: Placement, description: String? = nil
    ) throws(SpreadsheetError) {
        try located { () throws(SpreadsheetError) in try placement.check() }
        open?.drawing.add(.image(image, description: description), at: placement)
    }

    /// Puts a chart on the open sheet; without a stated size it is 480 by 288 pixels.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/chart`` when it has no series or
    ///   a bad reference, ``SpreadsheetError/Code/range`` or ``SpreadsheetError/Code/layout`` when the place
    ///   is out of bounds, or ``SpreadsheetError/Code/sequence`` before the first sheet.
    public mutating func add(_ chart: Chart, at placement: Placement) throws(SpreadsheetError) {
        try located { () throws(SpreadsheetError) in
            try chart.check()
            try placement.check()
        }
        open?.drawing.add(.chart(chart), at: placement)
    }

    /// Puts a note on a cell of the open sheet.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/comment`` when it is too long or the
    ///   cell has one, ``SpreadsheetError/Code/range`` or ``SpreadsheetError/Code/layout`` when its place or
    ///   size is out of bounds, or ``SpreadsheetError/Code/sequence`` before the first sheet.
    public mutating func add(_ comment: CellComment) throws(SpreadsheetError) {
        try located { () throws(SpreadsheetError) in try comment.check() }
        let isTaken = open?.comments.contains { $0.row == comment.row && $0.column == comment.column }
        guard isTaken == false else {
            throw SpreadsheetError(
                .comment, "the cell has a comment already.", sheet: open?.layout.name,
                cell: CellReference.text(row: comment.row, column: comment.column))
        }
        open?.comments.append(comment)
    }

    private func openSheet() throws(SpreadsheetError) -> OpenSheet {
        guard let open else {
            throw SpreadsheetError(.sequence, "begin a sheet before its rows and ranges.")
        }
        return open
    }

    /// Runs a check for the open sheet, whose name goes into the error.
    private func located(_ check: () throws(SpreadsheetError) -> Void) throws(SpreadsheetError) {
        let sheet = try openSheet()
        do throws(SpreadsheetError) { try check() } catch { throw error.located(sheet: sheet.layout.name) }
    }
}
