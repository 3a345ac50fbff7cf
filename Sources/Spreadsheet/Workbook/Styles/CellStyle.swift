/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
    /// The font.
    public var font: Font
    /// The background; nil for none.
    public var fill: Color?
    /// The lines around it.
    public var border: Border
    /// Where the content stands.
    public var alignment: Alignment
    /// How numbers and dates show.
    public var numberFormat: NumberFormat

    /// Creates a style; without arguments it is the plain one.
    public init(
        font: Font = Font(), fill: Color? = nil, border: Border = Border(),
        alignment: Alignment = Alignment(), numberFormat: NumberFormat = .general
    ) {
        self.font = font
        self.fill = fill
        self.border = border
        self.alignment = alignment
        self.numberFormat = numberFormat
    }
}

/// A style that a workbook knows; valid in that workbook only.
public struct StyleID: Hashable, Sendable {
    let index: Int

    /// The style of cells for which nothing is said.
    public static let plain = StyleID(index: 0)
}
