/// A sheet of the output, made of a template's sheet.
public struct SheetCopy: Sendable {
    /// The output sheet's name.
    public var name: String
    /// Where its rows went.
    public var rows: RowMap
    /// New names of the tables that stand on it, by the template's names: a table's name is unique in a workbook.
    public var tableNames: [String: String]

    /// A sheet of the output.
    public init(name: String, rows: RowMap, tableNames: [String: String] = [:]) {
        self.name = name
        self.rows = rows
        self.tableNames = tableNames
    }
}

/// What became of the sheets of a template.
public struct WorkbookMap: Sendable {
    /// A sheet of the template with the sheets made of it; one that does not repeat has one, one whose loop ran
    /// over nothing has none.
    public struct Sheet: Sendable {
        /// The template's name.
        public var template: String
        /// In the order of the output.
        public var copies: [SheetCopy]

        /// A sheet of the template.
        public init(template: String, copies: [SheetCopy]) {
            self.template = template
            self.copies = copies
        }
    }

    /// The sheets in the order of the template.
    public let sheets: [Sheet]
    private let indices: [String: Int]

    /// A map of sheets in the order of the template.
    ///
    /// References to sheets that are not listed stay.
    public init(sheets: [Sheet]) {
        self.sheets = sheets
        indices = Dictionary(
            sheets.enumerated().map { (SheetName.key($1.template), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func index(of template: String) -> Int? { indices[SheetName.key(template)] }
}

/// Where a formula stands while its references are rewritten.
public struct FormulaPlace: Sendable {
    /// How several areas that one reference becomes are written where no function's arguments take them.
    public enum ListStyle: Sendable {
        /// They cannot be: a cell's formula takes one value.
        case none
        /// `A1,B2`: defined names, print areas.
        case commas
        /// `(A1,B2)`: the series of charts.
        case parentheses
    }

    /// The template's sheet; nil for what belongs to the whole workbook.
    public let sheet: String?
    /// Which copy of the sheet.
    public let copy: Int
    /// The template row of a formula in a cell.
    public let templateRow: Int?
    /// The output row of a formula in a cell.
    public let outputRow: Int?
    /// How lists are written.
    public let listStyle: ListStyle

    /// A cell.
    ///
    /// - Parameters:
    ///   - sheet: the name of the template's sheet.
    ///   - copy: the index of the output sheet among those made of it.
    ///   - templateRow: the row it was drawn in.
    ///   - outputRow: the row of the output sheet that it stands in now.
    public static func cell(sheet: String, copy: Int = 0, templateRow: Int, outputRow: Int) -> FormulaPlace {
        FormulaPlace(
            sheet: sheet, copy: copy, templateRow: templateRow, outputRow: outputRow, listStyle: .none)
    }

    /// The same formula in another output row.
    func moved(to outputRow: Int) -> FormulaPlace {
        FormulaPlace(
            sheet: sheet, copy: copy, templateRow: templateRow, outputRow: outputRow, listStyle: listStyle)
    }

    /// A defined name, of the workbook or of a copy of a sheet.
    public static func name(sheet: String? = nil, copy: Int = 0) -> FormulaPlace {
        FormulaPlace(sheet: sheet, copy: copy, templateRow: nil, outputRow: nil, listStyle: .commas)
    }

    /// The series of a chart that stands on a copy of a sheet.
    public static func chart(sheet: String? = nil, copy: Int = 0) -> FormulaPlace {
        FormulaPlace(sheet: sheet, copy: copy, templateRow: nil, outputRow: nil, listStyle: .parentheses)
    }
}
