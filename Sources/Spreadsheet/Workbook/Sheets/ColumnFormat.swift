/// How a column looks as a whole.
public struct ColumnFormat: Hashable, Sendable {
    /// How wide a column is.
    public enum Width: Hashable, Sendable {
        /// The program's own width.
        case standard
        /// A width settled beforehand.
        case fixed(ColumnWidth)
        /// As wide as the content needs, within bounds.
        ///
        /// The widths stand before the rows in the file, so the first rows are measured, about 400 KiB of
        /// the sheet's XML: some 500 rows of 12 columns. Texts that wrap do not count.
        case fitting(minimum: ColumnWidth, maximum: ColumnWidth)

        /// As wide as the content needs, from 8 to 60 digits.
        public static let fittingContent = Width.fitting(
            minimum: ColumnWidth(digits: 8), maximum: ColumnWidth(digits: 60))
    }

    /// How wide it is.
    public var width: Width
    /// The style of the cells that are not written.
    public var style: StyleID
    /// Whether it is hidden.
    public var isHidden: Bool
    /// In how many groups it is that can be folded, 0 to 7.
    public var outlineLevel: Int

    /// Creates a format; without arguments it is the program's usual one.
    public init(
        width: Width = .standard, style: StyleID = .plain, isHidden: Bool = false, outlineLevel: Int = 0
    ) {
        self.width = width
        self.style = style
        self.isHidden = isHidden
        self.outlineLevel = outlineLevel
    }
}
