/// A rectangle of cells on a sheet that is named.
public struct SheetArea: Hashable, Sendable, CustomStringConvertible {
    /// The sheet's name, without quotes.
    public let sheet: String
    /// The cells.
    public let range: CellRange

    /// An area by its parts.
    public init(sheet: String, range: CellRange) {
        self.sheet = sheet
        self.range = range
    }

    /// `Sheet1!A1:B2`, quoted where a formula needs it.
    public var description: String { SheetName.quoted(sheet) + "!" + range.description }
}
