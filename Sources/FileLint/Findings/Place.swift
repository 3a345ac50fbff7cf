/// Where in a file something stands.
public struct Place: Sendable, Hashable {
    /// The line, from 1; nil where the finding concerns the file as a whole, or a cell.
    public var line: Int?
    /// The column in characters, from 1.
    public var column: Int?
    /// The sheet of a workbook.
    public var sheet: String?
    /// The cell of a workbook, such as `B7`.
    public var cell: String?

    /// The whole file.
    public static let file = Place()

    /// A line and a column of a text.
    public static func text(line: Int, column: Int) -> Place { Place(line: line, column: column) }

    /// A cell of a workbook; without a cell the whole sheet.
    public static func cell(sheet: String, _ cell: String? = nil) -> Place { Place(sheet: sheet, cell: cell) }
}

extension Place: CustomStringConvertible {
    /// `31:11`, or `'Sheet 1'!B7`; empty for the whole file.
    public var description: String {
        if let sheet { return "'\(VisibleText.shown(sheet))'" + (cell.map { "!\($0)" } ?? "") }
        guard let line else { return "" }
        return column.map { "\(line):\($0)" } ?? "\(line)"
    }
}
