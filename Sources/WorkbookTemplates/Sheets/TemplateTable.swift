import SpreadsheetFormulas

/// A table (ListObject) of the template (ECMA-376 Part 1, 18.5.1.2).
struct TemplateTable: Sendable {
    let part: String
    let root: XMLElement
    let range: CellRange
    let name: String
    let columns: [String]
    let hasHeaders: Bool
    let hasTotals: Bool

    init(_ root: XMLElement, part: String) throws(WorkbookTemplateError) {
        guard let range = root["ref"].flatMap({ CellRange($0) }), let name = root["displayName"] else {
            throw WorkbookTemplateError(.package, part, "the table has no range or no name.")
        }
        self.part = part
        self.root = root
        self.range = range
        self.name = name
        columns = root.first("tableColumns")?.elements.map { $0["name"] ?? "" } ?? []
        hasHeaders = root["headerRowCount"] != "0"
        hasTotals = (Int(root["totalsRowCount"] ?? "0") ?? 0) > 0
    }
}
