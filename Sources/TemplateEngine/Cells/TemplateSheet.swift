/// A sheet of a workbook that is a template: what of it holds tags and expressions.
public struct TemplateSheet: Hashable, Sendable {
    /// The name on the tab.
    ///
    /// It may hold expressions; tags at its beginning that are not ended in it, such as
    /// `{% for a in accounts %}`, go around the whole sheet, which is then put out once for each round.
    public var name: String
    /// Every row that the sheet has, from top to bottom.
    public var rows: [TemplateRow]

    /// Creates a sheet.
    public init(name: String, rows: [TemplateRow]) {
        self.name = name
        self.rows = rows
    }
}

/// A row of a sheet that is a template.
public struct TemplateRow: Hashable, Sendable {
    /// The number as the sheet shows it, from 1.
    public var number: Int
    /// The cells whose text holds `{{`, `{%` or `{#`, from left to right.
    public var cells: [TemplateCell]
    /// Whether other cells of the row hold something.
    ///
    /// A row of nothing but tags is a line of the template and
    /// is never put out itself.
    public var hasOtherCells: Bool
    /// The pictures that stand on the row and come from the data.
    public var pictures: [TemplatePicture]

    /// Creates a row.
    public init(
        number: Int, cells: [TemplateCell], hasOtherCells: Bool = false, pictures: [TemplatePicture] = []
    ) {
        self.number = number
        self.cells = cells
        self.hasOtherCells = hasOtherCells
        self.pictures = pictures
    }
}

/// A picture whose content is what one expression gives: a text, or nothing.
///
/// It is put out like a cell, in a column of its own behind those of the sheet: ``column``.
public struct TemplatePicture: Hashable, Sendable {
    /// Its number among the pictures of the sheet, from 0.
    public var number: Int
    /// The cell that its upper left corner stands in, for errors: `B7`.
    public var cell: String
    /// The text that holds the expression.
    public var text: String

    /// Creates a picture.
    public init(number: Int, cell: String, text: String) {
        self.number = number
        self.cell = cell
        self.text = text
    }

    /// The column in which the value is put out.
    public var column: Int { Self.firstColumn + number }

    /// The first column behind those that a sheet can have.
    public static let firstColumn = 16_385
}

/// A cell with tags or expressions.
public struct TemplateCell: Hashable, Sendable {
    /// The column, from 1.
    public var column: Int
    /// The text as it stands in the cell.
    public var text: String

    /// Creates a cell.
    public init(column: Int, text: String) {
        self.column = column
        self.text = text
    }

    /// The name of a cell: `B7`.
    static func name(column: Int, row: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters.insert(
                Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))), at: letters.startIndex)
            rest = (rest - 1) / 26
        }
        return "\(letters)\(row)"
    }
}
