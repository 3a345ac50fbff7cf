/// What stands before and after the rows in a worksheet's part, in the order of the schema.
struct WorksheetFrame {
    let sheet: Sheet
    let isFirst: Bool

    /// From the declaration to the start of the rows.
    func appendHead(to xml: inout XMLBuffer) {
        xml.append(XMLBuffer.declaration)
        xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
        if sheet.page.fitsWidth {
            xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
        }
        xml.append("<sheetViews><sheetView")
        if isFirst { xml.append(" tabSelected=\"1\"") }
        xml.append(" workbookViewId=\"0\"")
        if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
            xml.append(">")
            appendPane(to: &xml)
            xml.append("</sheetView></sheetViews>")
        } else {
            xml.append("/></sheetViews>")
        }
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"/>")
        appendColumns(to: &xml)
        xml.append("<sheetData>")
    }

    /// From the end of the rows to the end of the part.
    func appendTail(filter: CellRange?, merged: [CellRange], to xml: inout XMLBuffer) {
        xml.append("</sheetData>")
        if let filter { xml.append("<autoFilter ref=\"\(filter)\"/>") }
        if !merged.isEmpty {
            xml.append("<mergeCells count=\"\(merged.count)\">")
            for range in merged { xml.append("<mergeCell ref=\"\(range)\"/>") }
            xml.append("</mergeCells>")
        }
        xml.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\"")
        xml.append(" header=\"0.3\" footer=\"0.3\"/>")
        xml.append("<pageSetup paperSize=\"\(sheet.page.paper.rawValue)\"")
        if sheet.page.fitsWidth { xml.append(" fitToHeight=\"0\"") }
        xml.append(" orientation=\"\(sheet.page.isLandscape ? "landscape" : "portrait")\"/>")
        if sheet.page.header != nil || sheet.page.footer != nil {
            xml.append("<headerFooter>")
            if let header = sheet.page.header { xml.appendElement("oddHeader", text: header, cellText: true) }
            if let footer = sheet.page.footer { xml.appendElement("oddFooter", text: footer, cellText: true) }
            xml.append("</headerFooter>")
        }
        xml.append("</worksheet>")
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
        let widths = sheet.columnWidths.enumerated().compactMap { index, width in
            width.map { (index + 1, $0) }
        }
        guard !widths.isEmpty else { return }
        xml.append("<cols>")
        for (column, width) in widths {
            xml.append("<col min=\"\(column)\" max=\"\(column)\" width=\"\(width.text)\" customWidth=\"1\"/>")
        }
        xml.append("</cols>")
    }
}
