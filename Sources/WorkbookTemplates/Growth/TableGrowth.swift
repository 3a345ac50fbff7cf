import SpreadsheetFormulas

/// Where a table stands in the output.
struct GrownTable {
    let range: CellRange
    let name: String
}

extension SheetGrowth {
    /// The range of a table in the output.
    ///
    /// A table needs a row of data. Where the loop ran over nothing, the row below is taken in if it is empty.
    static func range(
        of table: TemplateTable, in image: SheetImage, _ sheet: TemplateWorksheet
    ) throws(WorkbookTemplateError) -> CellRange {
        guard let hull = image.rows.hull(table.range) else {
            throw WorkbookTemplateError(
                .layout, "\(sheet.name)!\(table.range)",
                "all rows of the table \(table.name) are gone; keep its header outside of the loop.")
        }
        let fixed = (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0)
        guard hull.rows.count <= fixed else { return hull }
        let next = hull.rows.upperBound + 1
        let cells = image.source(of: next).flatMap { sheet.row($0) }?.cells ?? []
        let isFree = cells.allSatisfy { !table.range.columns.contains($0.column) || $0.isEmpty }
        guard !table.hasTotals, isFree else {
            throw WorkbookTemplateError(
                .layout, "\(image.name)!\(table.range)",
                "the table \(table.name) has no row of data; give its loop an {% else %} with an empty row.")
        }
        return CellRange(rows: hull.rows.lowerBound...next, columns: hull.columns)
    }

    /// The part of a table.
    func table(_ table: TemplateTable, as grown: GrownTable, id: Int?) throws(WorkbookTemplateError)
        -> XMLElement
    {
        var root = table.root
        if grown.range != table.range { root["ref"] = grown.range.description }
        if let id { root["id"] = String(id) }
        if grown.name != table.name {
            root["displayName"] = grown.name
            root["name"] = grown.name
            // Ids of revisions must not occur twice.
            root.attributes.removeAll { $0.name == "xr:uid" }
        }
        try root.updateElements("autoFilter") { filter in
            let rows = grown.range.rows
            let last = table.hasTotals ? rows.upperBound - 1 : rows.upperBound
            let range = CellRange(rows: rows.lowerBound...last, columns: grown.range.columns)
            if filter["ref"] != nil { filter["ref"] = range.description }
            return true
        }
        try root.updateElements("sortState") { (state) throws(WorkbookTemplateError) in
            try state.updateElements("sortCondition") { growHull(&$0) }
            return growHull(&state)
        }
        let first = grown.range.rows.lowerBound + (table.hasHeaders ? 1 : 0)
        guard let source = image.source(of: first) else { return root }
        let home = CellRange(rows: source...source, columns: table.range.columns)
        let total = table.range.rows.upperBound
        let totalHome = CellRange(rows: total...total, columns: table.range.columns)
        try root.updateElements("tableColumns") { (columns) throws(WorkbookTemplateError) in
            try columns.updateAll { (element) throws(WorkbookTemplateError) in
                switch element.localName {
                case "calculatedColumnFormula":
                    element.setText(try moved(element.text, of: home, to: first))
                case "totalsRowFormula":
                    element.setText(try moved(element.text, of: totalHome, to: grown.range.rows.upperBound))
                default: return
                }
            }
            return true
        }
        return root
    }
}
