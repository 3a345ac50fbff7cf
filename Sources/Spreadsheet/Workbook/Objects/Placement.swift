/// Where an image or a chart stands on a sheet.
public struct Placement: Hashable, Sendable {
    /// The row of its upper left corner, from 1.
    public var row: Int
    /// The column of its upper left corner; A is 1.
    public var column: Int
    /// How far the corner is right of the cell's left edge, in pixels at 96 dots per inch.
    public var offsetX: Int
    /// How far the corner is below the cell's upper edge, in pixels.
    public var offsetY: Int
    /// The width in pixels; nil for the natural one.
    public var width: Int?
    /// The height in pixels; nil for the natural one.
    public var height: Int?

    /// Creates a place.
    public init(
        row: Int, column: Int, offsetX: Int = 0, offsetY: Int = 0, width: Int? = nil, height: Int? = nil
    ) {
        self.row = row
        self.column = column
        self.offsetX = offsetX
        self.offsetY = offsetY
        self.width = width
        self.height = height
    }

    /// - Throws: ``SpreadsheetError`` with code `range` or `layout`.
    func check() throws(SpreadsheetError) {
        guard CellRange(rows: row...max(row, 1), columns: column...max(column, 1)).isInSheet else {
            throw SpreadsheetError(.range, "the image or chart stands outside the sheet.")
        }
        let sizes = [offsetX, offsetY, (width ?? 1) - 1, (height ?? 1) - 1]
        guard sizes.allSatisfy({ (0...100_000).contains($0) }) else {
            throw SpreadsheetError(.layout, "an image or chart is 1 to 100,000 pixels wide and high.")
        }
    }
}
