/// `xl/workbook.xml`: the list of sheets and the names.
struct WorkbookPart {
    /// The name and the visibility of each sheet, in the order of the tabs.
    let sheets: [(name: String, visibility: SheetView.Visibility)]
    let names: DefinedNames
    let hasFormulas: Bool

    /// Sheet `n` is relationship `rIdn`.
    func part() -> [UInt8] {
        var xml = XMLBuffer(
            part: "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        xml.append("<workbookPr/><bookViews><workbookView")
        let first = sheets.firstIndex { $0.visibility == .visible } ?? 0
        if first > 0 {
            xml.appendAttribute("firstSheet", first)
            xml.appendAttribute("activeTab", first)
        }
        xml.append("/></bookViews><sheets>")
        for (index, sheet) in sheets.enumerated() {
            xml.append("<sheet")
            xml.appendAttribute("name", sheet.name)
            xml.append(" sheetId=\"\(index + 1)\"")
            if sheet.visibility != .visible { xml.append(" state=\"\(sheet.visibility.rawValue)\"") }
            xml.append(" r:id=\"rId\(index + 1)\"/>")
        }
        xml.append("</sheets>")
        names.append(to: &xml)
        // Stored results are shown at once, and Excel still checks them against its own. Without formulas it
        // would only ask whether to save a workbook that nobody changed.
        if hasFormulas { xml.append("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>") }
        xml.append("</workbook>")
        return xml.bytes
    }
}
