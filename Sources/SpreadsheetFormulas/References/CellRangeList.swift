/// Ranges with spaces between them, as the attribute `sqref` holds them.
public struct CellRangeList: Hashable, Sendable, CustomStringConvertible {
    /// The ranges, in their order.
    public var ranges: [CellRange]

    /// A list of ranges.
    public init(_ ranges: [CellRange]) {
        self.ranges = ranges
    }

    /// Reads `A1:B2 D4`; nil where a part is no range.
    public init?(_ text: String) {
        var ranges: [CellRange] = []
        for part in text.split(whereSeparator: \.isWhitespace) {
            guard let range = CellRange(String(part)) else { return nil }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    /// `A1:B2 D4`.
    public var description: String { ranges.map(\.description).joined(separator: " ") }
}
