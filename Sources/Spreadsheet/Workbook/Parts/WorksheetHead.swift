/// What stands before the rows in a worksheet's part, in the order of the schema.
struct WorksheetHead {
    let sheet: Sheet
    /// Whether its tab is the one that shows first.
    let isSelected: Bool
    /// The measured widths in pixels, by column from A on.
    let measured: [Int]

    /// From the declaration to the start of the rows.
    func append(to xml: inout XMLBuffer) {
        xml.append(XMLBuffer.declaration)
        xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        xml.append(" xmlns:r=\"\(PackageRelationships.office)\">")
        appendProperties(to: &xml)
        appendView(to: &xml)
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"")
        let level = sheet.columns.map(\.outlineLevel).max() ?? 0
        if level > 0 { xml.appendAttribute("outlineLevelCol", level) }
        xml.append("/>")
        appendColumns(to: &xml)
        xml.append("<sheetData>")
    }

    private func appendProperties(to xml: inout XMLBuffer) {
        let fits = if case .pages = sheet.page.scaling { true } else { false }
        guard fits || sheet.view.tabColor != nil else { return }
        xml.append("<sheetPr>")
        if let color = sheet.view.tabColor { xml.append("<tabColor rgb=\"\(color.argb)\"/>") }
        if fits { xml.append("<pageSetUpPr fitToPage=\"1\"/>") }
        xml.append("</sheetPr>")
    }

    private func appendView(to xml: inout XMLBuffer) {
        xml.append("<sheetViews><sheetView")
        if !sheet.view.showsGridlines { xml.append(" showGridLines=\"0\"") }
        xml.appendFlag("rightToLeft", sheet.view.isRightToLeft)
        xml.appendFlag("tabSelected", isSelected)
        if sheet.view.zoom != 100 {
            xml.append(" zoomScale=\"\(sheet.view.zoom)\" zoomScaleNormal=\"\(sheet.view.zoom)\"")
        }
        xml.append(" workbookViewId=\"0\"")
        if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
            xml.append(">")
            appendPane(to: &xml)
            xml.append("</sheetView></sheetViews>")
        } else {
            xml.append("/></sheetViews>")
        }
    }

    private func appendPane(to xml: inout XMLBuffer) {
        let pane =
            switch (sheet.frozenRows > 0, sheet.frozenColumns > 0) {
            case (true, true): "bottomRight"
            case (true, false): "bottomLeft"
            default: "topRight"
            }
        let corner = CellReference.text(row: sheet.frozenRows + 1, column: sheet.frozenColumns + 1)
        xml.append("<pane")
        if sheet.frozenColumns > 0 { xml.appendAttribute("xSplit", sheet.frozenColumns) }
        if sheet.frozenRows > 0 { xml.appendAttribute("ySplit", sheet.frozenRows) }
        xml.append(" topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>")
        xml.append("<selection pane=\"\(pane)\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/>")
    }

    private func appendColumns(to xml: inout XMLBuffer) {
        let count = max(sheet.columns.count, sheet.otherColumns == .standard ? 0 : measured.count)
        let others = ColumnFormat(width: sheet.otherColumns)
        let columns = (0..<count).map { index in
            (index, index < sheet.columns.count ? sheet.columns[index] : others)
        }.filter { $0.1 != ColumnFormat() }
        guard !columns.isEmpty else { return }
        xml.append("<cols>")
        for (index, column) in columns { append(column, index, to: &xml) }
        xml.append("</cols>")
    }

    private func append(_ column: ColumnFormat, _ index: Int, to xml: inout XMLBuffer) {
        xml.append("<col min=\"\(index + 1)\" max=\"\(index + 1)\"")
        if let width = width(of: column, index) {
            xml.append(" width=\"\(width.text)\" customWidth=\"1\"")
        } else {
            // The width is required beside anything else: Excel's own.
            xml.append(" width=\"9.140625\"")
        }
        if column.style != .plain { xml.appendAttribute("style", column.style.index) }
        xml.appendFlag("hidden", column.isHidden)
        if column.outlineLevel > 0 { xml.appendAttribute("outlineLevel", column.outlineLevel) }
        xml.append("/>")
    }

    private func width(of column: ColumnFormat, _ index: Int) -> ColumnWidth? {
        switch column.width {
        case .standard: return nil
        case .fixed(let width): return width
        case .fitting(let minimum, let maximum):
            let content = index < measured.count ? measured[index] + ColumnWidth.roomPixels : 0
            return ColumnWidth(pixels: max(minimum.pixels, min(maximum.pixels, content)))
        }
    }
}
