/// Checks the layouts of a workbook's sheets before anything is written.
enum SheetRules {
    /// - Throws: ``SpreadsheetError`` with code `sheetCount`, `sheetName`, `columnLimit`, `range` or `layout`.
    static func check(_ sheets: [Sheet]) throws(SpreadsheetError) {
        guard !sheets.isEmpty else {
            throw SpreadsheetError(.sheetCount, "a workbook needs at least one sheet.")
        }
        var names: Set<String> = []
        for sheet in sheets {
            guard SheetName.isValid(sheet.name) else {
                throw SpreadsheetError(
                    .sheetName, "Excel does not accept the name. SheetName.make(from:besides:) mends it.",
                    sheet: sheet.name)
            }
            guard names.insert(SheetName.key(sheet.name)).inserted else {
                throw SpreadsheetError(.sheetName, "two sheets have this name.", sheet: sheet.name)
            }
            do throws(SpreadsheetError) {
                try checkColumns(sheet)
                try checkRows(sheet)
                try checkPage(sheet.page)
            } catch {
                throw error.located(sheet: sheet.name)
            }
        }
    }

    private static func checkColumns(_ sheet: Sheet) throws(SpreadsheetError) {
        guard sheet.columnWidths.count <= SheetLimits.columns else {
            throw SpreadsheetError(.columnLimit, "a sheet has at most 16,384 columns.")
        }
        for case let width? in sheet.columnWidths
        where !(0...ColumnWidth.maximumPixels).contains(width.pixels) {
            throw SpreadsheetError(
                .layout, "a column is 0 to \(ColumnWidth.maximumPixels) pixels wide, not \(width.pixels).")
        }
    }

    private static func checkRows(_ sheet: Sheet) throws(SpreadsheetError) {
        guard (0..<SheetLimits.rows).contains(sheet.frozenRows),
            (0..<SheetLimits.columns).contains(sheet.frozenColumns)
        else {
            throw SpreadsheetError(.layout, "frozen rows and columns must leave some of the sheet to scroll.")
        }
        if let repeated = sheet.page.repeatedRows,
            repeated.lowerBound < 1 || repeated.upperBound > SheetLimits.rows
        {
            throw SpreadsheetError(.range, "the repeated rows lie outside the sheet.")
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
        for text in [page.header, page.footer] {
            guard (text ?? "").utf16.count <= 255 else {
                throw SpreadsheetError(.layout, "a page header or footer has at most 255 characters.")
            }
        }
    }
}
