/// The width of a column, counted in pixels at 96 dots per inch so that no fraction is needed.
public struct ColumnWidth: Hashable, Sendable {
    /// The width in pixels, 0 to 1,790; 7 pixels are one digit of Calibri at 11 points.
    public let pixels: Int

    /// A width in pixels.
    public init(pixels: Int) {
        self.pixels = pixels
    }

    /// A width that shows so many digits of the usual font, with the margins of a cell.
    public init(digits: Int) {
        self.pixels = digits * Self.digitPixels + Self.marginPixels
    }

    /// A width that shows the widest of the texts; see ``TextWidth``.
    ///
    /// - Parameters:
    ///   - texts: what will stand in the column, as it shows.
    ///   - minimum: the least width answered.
    ///   - maximum: the greatest width answered, so that one long narration does not fill the screen.
    public init(
        fitting texts: some Sequence<String>, isBold: Bool = false,
        minimum: ColumnWidth = ColumnWidth(digits: 8),
        maximum: ColumnWidth = ColumnWidth(digits: 60)
    ) {
        let widest = texts.lazy.map { TextWidth.pixels(of: $0, isBold: isBold) }.max() ?? 0
        self.pixels = max(minimum.pixels, min(maximum.pixels, widest + Self.marginPixels))
    }

    static let digitPixels = 7
    static let marginPixels = 5
    /// The margins, and some room for fonts that stand in for Calibri and run wider.
    static let roomPixels = 12
    static let maximumPixels = 255 * digitPixels + marginPixels

    /// The width in characters as the file wants it, in decimal text with three digits after the point.
    var text: String {
        let thousandths = (Int64(pixels) * 1000 + 3) / Int64(Self.digitPixels)
        var xml = XMLBuffer()
        xml.append(thousandths, fractionDigits: 3)
        return String(decoding: xml.bytes, as: UTF8.self)
    }
}
