/// What stands behind the rows in a worksheet's part, in the order of the schema (ECMA-376 part 1, 18.3.1.99).
struct WorksheetTail {
    let sheet: Sheet
    var filter: CellRange?
    var merged: [CellRange] = []
    /// The conditional formats, each with the number of the change that it makes.
    var conditionalFormats: [(ConditionalFormat, Int?)] = []
    var validations: [DataValidation] = []
    /// The links, each with the relationship of a target outside.
    var links: [(PlacedLink, String?)] = []
    /// Relationships to what stands beside the sheet.
    var drawing: String?
    var commentBoxes: String?
    var tables: [String] = []

    /// From the end of the rows to the end of the part.
    func append(to xml: inout XMLBuffer) {
        xml.append("</sheetData>")
        sheet.protection?.append(to: &xml)
        if let filter { xml.append("<autoFilter ref=\"\(filter)\"/>") }
        if !merged.isEmpty {
            xml.append("<mergeCells count=\"\(merged.count)\">")
            for range in merged { xml.append("<mergeCell ref=\"\(range)\"/>") }
            xml.append("</mergeCells>")
        }
        for (index, format) in conditionalFormats.enumerated() {
            format.0.append(to: &xml, priority: index + 1, style: format.1)
        }
        if !validations.isEmpty {
            xml.append("<dataValidations count=\"\(validations.count)\">")
            for validation in validations { validation.append(to: &xml) }
            xml.append("</dataValidations>")
        }
        appendLinks(to: &xml)
        PageSetupXML(page: sheet.page).append(to: &xml)
        if let drawing { xml.append("<drawing r:id=\"\(drawing)\"/>") }
        if let commentBoxes { xml.append("<legacyDrawing r:id=\"\(commentBoxes)\"/>") }
        if !tables.isEmpty {
            xml.append("<tableParts count=\"\(tables.count)\">")
            for table in tables { xml.append("<tablePart r:id=\"\(table)\"/>") }
            xml.append("</tableParts>")
        }
        xml.append("</worksheet>")
    }

    private func appendLinks(to xml: inout XMLBuffer) {
        guard !links.isEmpty else { return }
        xml.append("<hyperlinks>")
        for (placed, relationship) in links {
            xml.append("<hyperlink ref=\"\(CellReference.text(row: placed.row, column: placed.column))\"")
            if let relationship { xml.appendAttribute("r:id", relationship) }
            if case .location(let place) = placed.link.target {
                xml.appendAttribute("location", place)
                xml.appendAttribute("display", placed.link.text)
            }
            if let tip = placed.link.tip { xml.appendAttribute("tooltip", tip) }
            xml.append("/>")
        }
        xml.append("</hyperlinks>")
    }
}
