import SpreadsheetFormulas

/// The parts of a template that are understood: the workbook, its sheets, names and tables.
struct TemplateParts: Sendable {
    /// A tab of the workbook; chart sheets have no worksheet.
    struct Tab: Sendable {
        let name: String
        let element: XMLElement
        let part: String
        /// The place among ``TemplateParts/worksheets``.
        let worksheet: Int?
    }

    let package: OfficePackage
    let workbookPart: String
    let workbook: XMLElement
    let workbookRelationships: Relationships
    let tabs: [Tab]
    let worksheets: [TemplateWorksheet]
    /// By worksheet.
    let tables: [[TemplateTable]]
    let names: [DefinedName]
    let dateSystem: DateSystem

    init(_ package: OfficePackage) throws(WorkbookTemplateError) {
        self.package = package
        let root = try package.relationships(of: "")
        guard let document = root.first("officeDocument"),
            let part = try package.target(of: document, from: "")
        else { throw WorkbookTemplateError(.package, "", "the file names no workbook; it is no .xlsx file.") }
        workbookPart = part
        workbook = try package.xml(part)
        guard workbook.localName == "workbook" else {
            throw WorkbookTemplateError(.package, part, "the part is no workbook; save the file as .xlsx.")
        }
        workbookRelationships = try package.relationships(of: part)
        var strings = SharedStrings()
        if let item = workbookRelationships.first("sharedStrings"),
            let name = try package.target(of: item, from: part)
        {
            strings = SharedStrings(try package.xml(name))
        }
        let date1904 = workbook.first("workbookPr")?["date1904"] ?? "0"
        dateSystem = ["1", "true"].contains(date1904) ? .since1904 : .since1900
        names = (workbook.first("definedNames")?.elements ?? []).map(DefinedName.init)

        var tabs: [Tab] = []
        var worksheets: [TemplateWorksheet] = []
        var tables: [[TemplateTable]] = []
        var cellsLeft = package.limits.cells
        for element in workbook.first("sheets")?.elements ?? [] {
            guard let name = element["name"], let id = element.prefixed("id"),
                let relationship = workbookRelationships[id],
                let target = try package.target(of: relationship, from: part)
            else { throw WorkbookTemplateError(.package, part, "a sheet has no name or no part.") }
            guard !tabs.contains(where: { $0.part == target || $0.name.lowercased() == name.lowercased() })
            else {
                throw WorkbookTemplateError(.package, part, "two sheets share the part or name of '\(name)'.")
            }
            guard relationship.kind == "worksheet" else {
                tabs.append(Tab(name: name, element: element, part: target, worksheet: nil))
                continue
            }
            tabs.append(Tab(name: name, element: element, part: target, worksheet: worksheets.count))
            let sheet = try Self.worksheet(package, name, target, strings, &cellsLeft)
            worksheets.append(sheet)
            tables.append(try Self.tables(package, of: sheet))
        }
        guard !worksheets.isEmpty else {
            throw WorkbookTemplateError(.package, part, "the workbook has no worksheet.")
        }
        self.tabs = tabs
        self.worksheets = worksheets
        self.tables = tables
    }

    private static func worksheet(
        _ package: OfficePackage, _ name: String, _ part: String, _ strings: SharedStrings,
        _ cellsLeft: inout Int
    ) throws(WorkbookTemplateError) -> TemplateWorksheet {
        var root = try package.xml(part)
        guard root.localName == "worksheet", let data = root.first("sheetData") else {
            throw WorkbookTemplateError(.package, part, "the part is no worksheet.")
        }
        var reader = SheetReader(sheet: name, part: part, strings: strings, cellsLeft: cellsLeft)
        let rows = try reader.rows(of: data)
        cellsLeft = reader.cellsLeft
        try root.updateElements("sheetData") { data in
            data.children = []
            return true
        }
        let relationships = try package.relationships(of: part)
        return TemplateWorksheet(
            name: name, part: part, root: root, rows: rows, relationships: relationships,
            frames: try PictureFrame.all(on: name, part, relationships, package))
    }

    private static func tables(
        _ package: OfficePackage, of sheet: TemplateWorksheet
    ) throws(WorkbookTemplateError) -> [TemplateTable] {
        var tables: [TemplateTable] = []
        for item in sheet.relationships.items where item.kind == "table" {
            guard let part = try package.target(of: item, from: sheet.part) else { continue }
            tables.append(try TemplateTable(package.xml(part), part: part))
        }
        return tables
    }
}
