/// A cell to be written: its value and its style.
public struct Cell: Hashable, Sendable {
    /// What the cell holds.
    public let value: CellValue
    /// How it looks.
    public let style: StyleID

    /// Creates a cell; without a style it has the workbook's plain one.
    public init(_ value: CellValue, _ style: StyleID = .plain) {
        self.value = value
        self.style = style
    }
}
