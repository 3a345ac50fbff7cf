/// A table with its place: checks it and makes `xl/tables/tableN.xml`.
struct TablePart {
    let table: Table
    /// The name, another than the table's own where a sheet continues.
    let name: String
    let range: CellRange

    /// - Parameter rowCount: how many rows the sheet has.
    /// - Throws: ``SpreadsheetError`` with code `table` or `range`.
    init(_ table: Table, named name: String, rowCount: Int) throws(SpreadsheetError) {
        let last = table.lastRow ?? rowCount
        let leastRows = table.hasTotals ? 2 : 1
        guard table.headerRow >= 1, last >= table.headerRow + leastRows else {
            throw SpreadsheetError(
                .table, "the table '\(name)' needs a header row, a row below it, and its row of totals.")
        }
        guard table.firstColumn >= 1, !table.columns.isEmpty else {
            throw SpreadsheetError(.table, "the table '\(name)' needs at least one column.")
        }
        range = CellRange(
            rows: table.headerRow...last,
            columns: table.firstColumn...(table.firstColumn + table.columns.count - 1))
        guard range.isInSheet else {
            throw SpreadsheetError(.range, "the table '\(name)' lies outside the sheet.")
        }
        let names = table.columns.map(\.name)
        guard Set(names.map { $0.lowercased() }).count == names.count,
            names.allSatisfy({ (1...255).contains($0.utf16.count) && Self.isPlain($0) })
        else {
            throw SpreadsheetError(
                .table,
                "the columns of the table '\(name)' need different names of 1 to 255 characters in one line.")
        }
        self.table = table
        self.name = name
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    func part(id: Int) -> [UInt8] {
        var xml = XMLBuffer(
            part: "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        xml.appendAttribute("id", id)
        xml.appendAttribute("name", name)
        xml.appendAttribute("displayName", name)
        xml.appendAttribute("ref", range.description)
        xml.append(table.hasTotals ? " totalsRowCount=\"1\">" : " totalsRowShown=\"0\">")
        if table.hasFilter {
            let last = range.rows.upperBound - (table.hasTotals ? 1 : 0)
            let filtered = CellRange(rows: range.rows.lowerBound...last, columns: range.columns)
            xml.append("<autoFilter ref=\"\(filtered)\"/>")
        }
        xml.append("<tableColumns count=\"\(table.columns.count)\">")
        for (index, column) in table.columns.enumerated() { append(column, index + 1, to: &xml) }
        xml.append("</tableColumns><tableStyleInfo")
        if let look = table.look { xml.appendAttribute("name", look) }
        xml.append(" showFirstColumn=\"0\" showLastColumn=\"0\"")
        xml.append(" showRowStripes=\"\(table.hasStripes ? 1 : 0)\" showColumnStripes=\"0\"/></table>")
        return xml.bytes
    }

    private func append(_ column: Table.Column, _ id: Int, to xml: inout XMLBuffer) {
        xml.append("<tableColumn id=\"\(id)\"")
        xml.appendAttribute("name", column.name)
        guard table.hasTotals, let total = column.total else { return xml.append("/>") }
        if case .label(let text) = total { xml.appendAttribute("totalsRowLabel", text) }
        if let function = total.function { xml.appendAttribute("totalsRowFunction", function.name) }
        guard case .formula(let formula) = total else { return xml.append("/>") }
        xml.append(">")
        xml.appendElement("totalsRowFormula", text: formula)
        xml.append("</tableColumn>")
    }
}
