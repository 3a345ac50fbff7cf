/// A note on a cell.
public struct CellComment: Hashable, Sendable {
    /// The row, from 1.
    public var row: Int
    /// The column; A is 1.
    public var column: Int
    /// Who wrote it, at most 54 characters; nil for nobody.
    public var author: String?
    /// The note, at most 32,767 UTF-16 code units.
    public var text: String
    /// The width of the box in pixels.
    public var width: Int
    /// The height of the box in pixels.
    public var height: Int
    /// Whether it shows without the pointer resting on its cell.
    public var isVisible: Bool

    /// Creates a note.
    public init(
        row: Int, column: Int, author: String? = nil, text: String, width: Int = 190, height: Int = 90,
        isVisible: Bool = false
    ) {
        self.row = row
        self.column = column
        self.author = author
        self.text = text
        self.width = width
        self.height = height
        self.isVisible = isVisible
    }

    /// - Throws: ``SpreadsheetError`` with code `range`, `comment` or `layout`.
    func check() throws(SpreadsheetError) {
        guard (1...SheetLimits.rows).contains(row), (1...SheetLimits.columns).contains(column) else {
            throw SpreadsheetError(.range, "the comment stands outside the sheet.")
        }
        guard (author ?? "").utf16.count <= 54, !CellText.isTooLong(text) else {
            throw SpreadsheetError(
                .comment, "a comment has at most 32,767 characters, its author's name at most 54.",
                cell: CellReference.text(row: row, column: column))
        }
        guard (10...10_000).contains(width), (10...10_000).contains(height) else {
            throw SpreadsheetError(.layout, "a comment is 10 to 10,000 pixels wide and high.")
        }
    }
}
