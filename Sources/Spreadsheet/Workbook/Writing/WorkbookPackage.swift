/// What the package has so far: sheets, names, and how many parts of each kind.
struct WorkbookPackage {
    private(set) var sheets: [(name: String, visibility: SheetView.Visibility)] = []
    private var keys: Set<String> = []
    var names = DefinedNames()
    var contentTypes = ContentTypes()
    var hasFormulas = false
    /// How many parts of each kind there are.
    var tableCount = 0
    var drawingCount = 0
    var chartCount = 0
    /// The images so far and the numbers of their parts: one that stands on several sheets is stored once.
    var images = DistinctList<Image>()

    /// How many sheets there are.
    var sheetCount: Int { sheets.count }

    /// Adds a sheet; answers its position.
    ///
    /// - Throws: ``SpreadsheetError`` with code `sheetName`.
    mutating func addSheet(_ sheet: Sheet) throws(SpreadsheetError) -> Int {
        guard keys.insert(SheetName.key(sheet.name)).inserted else {
            throw SpreadsheetError(.sheetName, "two sheets have this name.", sheet: sheet.name)
        }
        sheets.append((sheet.name, sheet.view.visibility))
        contentTypes.add(.worksheet, worksheetName(sheets.count - 1))
        return sheets.count - 1
    }

    /// The name of the next sheet that continues one.
    func continuedName(of base: String) -> String {
        SheetName.make(from: base, besides: sheets.map(\.name))
    }

    /// Adds the names by which Excel knows what prints and repeats.
    mutating func addBuiltinNames(of sheet: Sheet, position: Int) {
        if let area = sheet.page.area {
            names.addBuiltin("Print_Area", as: area.reference(in: sheet.name), sheet: position)
        }
        let quoted = SheetName.quoted(sheet.name)
        let columns = sheet.page.repeatedColumns.map { columns in
            let letters = [columns.lowerBound, columns.upperBound].map {
                String(decoding: CellReference.columnLetters($0), as: UTF8.self)
            }
            return "\(quoted)!$\(letters[0]):$\(letters[1])"
        }
        let rows = sheet.page.repeatedRows.map { "\(quoted)!$\($0.lowerBound):$\($0.upperBound)" }
        let titles = [columns, rows].compactMap { $0 }.joined(separator: ",")
        if !titles.isEmpty { names.addBuiltin("Print_Titles", as: titles, sheet: position) }
    }

    /// Whether the tab of a sheet is the first that shows.
    func isFirstVisible(_ position: Int) -> Bool {
        sheets.firstIndex { $0.visibility == .visible } == position
    }

    /// The part of a sheet.
    func worksheetName(_ position: Int) -> String { "xl/worksheets/sheet\(position + 1).xml" }

    /// `xl/_rels/workbook.xml.rels`; the sheets come first, so that sheet 1 is relationship `rId1`.
    func workbookRelationships() -> [UInt8] {
        var relationships = PackageRelationships()
        for position in sheets.indices {
            relationships.add("worksheet", target: "worksheets/sheet\(position + 1).xml")
        }
        relationships.add("theme", target: "theme/theme1.xml")
        relationships.add("styles", target: "styles.xml")
        relationships.add("sharedStrings", target: "sharedStrings.xml")
        return relationships.part()
    }
}
