/// Checks the layout of a sheet before anything of it is written.
enum SheetRules {
    /// - Parameter rowLimit: how many rows a sheet takes.
    /// - Throws: ``SpreadsheetError`` with code `sheetName`, `columnLimit`, `range`, `layout`, `formula` or
    ///   `validation`.
    static func check(_ sheet: Sheet, rowLimit: Int) throws(SpreadsheetError) {
        guard SheetName.isValid(sheet.name) else {
            throw SpreadsheetError(
                .sheetName, "Excel does not accept the name. SheetName.make(from:besides:) mends it.",
                sheet: sheet.name)
        }
        do throws(SpreadsheetError) {
            try checkColumns(sheet)
            try checkRows(sheet, rowLimit: rowLimit)
            for format in sheet.conditionalFormats { try format.check() }
            for validation in sheet.validations { try validation.check() }
            try checkPage(sheet.page)
        } catch {
            throw error.located(sheet: sheet.name)
        }
    }

    private static func checkColumns(_ sheet: Sheet) throws(SpreadsheetError) {
        guard sheet.columns.count <= SheetLimits.columns else {
            throw SpreadsheetError(.columnLimit, "a sheet has at most 16,384 columns.")
        }
        for width in sheet.columns.flatMap(\.width.bounds) + sheet.otherColumns.bounds
        where !(0...ColumnWidth.maximumPixels).contains(width.pixels) {
            throw SpreadsheetError(
                .layout, "a column is 0 to \(ColumnWidth.maximumPixels) pixels wide, not \(width.pixels).")
        }
        guard sheet.columns.allSatisfy({ (0...7).contains($0.outlineLevel) }) else {
            throw SpreadsheetError(.layout, "a column is in at most 7 groups.")
        }
    }

    private static func checkRows(_ sheet: Sheet, rowLimit: Int) throws(SpreadsheetError) {
        guard (0..<rowLimit).contains(sheet.frozenRows),
            (0..<SheetLimits.columns).contains(sheet.frozenColumns),
            (0..<rowLimit).contains(sheet.headerRows ?? 0), (10...400).contains(sheet.view.zoom)
        else {
            throw SpreadsheetError(
                .layout, "frozen and header rows must leave some of the sheet, and a zoom is 10 to 400.")
        }
        if let filter = sheet.filter {
            let last = filter.lastRow ?? filter.headerRow
            guard last >= filter.headerRow,
                CellRange(rows: filter.headerRow...last, columns: filter.columns).isInSheet
            else {
                throw SpreadsheetError(.range, "the filter lies outside the sheet or ends above its header.")
            }
        }
    }

    private static func checkPage(_ page: PageSetup) throws(SpreadsheetError) {
        let texts = [page.headerFooter, page.firstPage, page.evenPages].flatMap { [$0?.header, $0?.footer] }
        guard texts.allSatisfy({ ($0 ?? "").utf16.count <= 255 }) else {
            throw SpreadsheetError(.layout, "a page header or footer has at most 255 characters.")
        }
        let rows = page.repeatedRows ?? 1...1
        let columns = page.repeatedColumns ?? 1...1
        guard CellRange(rows: rows, columns: columns).isInSheet, page.area?.isInSheet ?? true else {
            throw SpreadsheetError(.range, "the repeated rows, columns or the print area leave the sheet.")
        }
        guard page.rowBreaks.allSatisfy({ (1..<SheetLimits.rows).contains($0) }),
            page.columnBreaks.allSatisfy({ (1..<SheetLimits.columns).contains($0) }),
            page.rowBreaks.count <= 1023, page.columnBreaks.count <= 1023
        else {
            throw SpreadsheetError(.range, "a sheet has at most 1,023 page breaks each way, all within it.")
        }
        guard page.margins.isValid, page.scaling.isValid else {
            throw SpreadsheetError(
                .layout,
                "margins are 0 to 49 inches, a scale 10 to 400, and pages across or down 1 to 32,767.")
        }
    }
}

extension ColumnFormat.Width {
    /// The widths that it states.
    fileprivate var bounds: [ColumnWidth] {
        switch self {
        case .standard: []
        case .fixed(let width): [width]
        case .fitting(let minimum, let maximum): [minimum, maximum]
        }
    }
}

extension PageSetup.Scaling {
    fileprivate var isValid: Bool {
        switch self {
        case .percent(let percent): (10...400).contains(percent)
        case .pages(let across, let down):
            [across ?? 1, down ?? 1].allSatisfy { (1...32_767).contains($0) }
        }
    }
}
