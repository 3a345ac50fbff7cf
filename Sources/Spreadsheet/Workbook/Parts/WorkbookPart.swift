/// `xl/workbook.xml`: the list of sheets and the names that Excel defines for them.
struct WorkbookPart {
    private let sheets: [Sheet]
    /// The ranges under the filters, by the sheet's position.
    private let filters: [Int: CellRange]
    private let hasFormulas: Bool

    init(sheets: [Sheet], filters: [Int: CellRange], hasFormulas: Bool) {
        self.sheets = sheets
        self.filters = filters
        self.hasFormulas = hasFormulas
    }

    func part() -> [UInt8] {
        var xml = XMLBuffer(
            part: "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        xml.append("<workbookPr/><bookViews><workbookView/></bookViews><sheets>")
        for (index, sheet) in sheets.enumerated() {
            xml.append("<sheet")
            xml.appendAttribute("name", sheet.name)
            xml.append(" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>")
        }
        xml.append("</sheets>")
        appendNames(to: &xml)
        // Stored results are shown at once, and Excel still checks them against its own. Without formulas it
        // would only ask whether to save a workbook that nobody changed.
        if hasFormulas { xml.append("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>") }
        xml.append("</workbook>")
        return xml.bytes
    }

    private func appendNames(to xml: inout XMLBuffer) {
        let titles = sheets.enumerated().compactMap { index, sheet in
            sheet.page.repeatedRows.map { (index, "$\($0.lowerBound):$\($0.upperBound)") }
        }
        guard !filters.isEmpty || !titles.isEmpty else { return }
        xml.append("<definedNames>")
        for (index, range) in filters.sorted(by: { $0.key < $1.key }) {
            append(
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">",
                index, range.absolute, to: &xml)
        }
        for (index, rows) in titles {
            append(
                "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">", index, rows, to: &xml)
        }
        xml.append("</definedNames>")
    }

    private func append(_ start: String, _ index: Int, _ reference: String, to xml: inout XMLBuffer) {
        let quoted = sheets[index].name.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "''")
        xml.append(start)
        xml.appendText("'\(quoted)'!\(reference)")
        xml.append("</definedName>")
    }
}
