/// A look that depends on the content of cells.
public struct ConditionalFormat: Hashable, Sendable {
    /// When and how the look changes.
    public enum Rule: Hashable, Sendable {
        /// Cells whose value compares so.
        case cell(Comparison, DifferentialStyle)
        /// Cells for which a formula is true; its relative references are those of the range's first cell.
        case expression(String, DifferentialStyle)
        /// Texts that occur more than once.
        case duplicates(DifferentialStyle)
        /// The greatest values, or the least.
        case top(Int, isPercent: Bool, isBottom: Bool, DifferentialStyle)
        /// A background between two or three colours, by the value.
        case colorScale([ScalePoint])
        /// A bar as long as the value is great.
        case dataBar(Color, minimum: ScalePoint.Place, maximum: ScalePoint.Place)
    }

    /// The cells; the first range tells where relative references start.
    public var ranges: [CellRange]
    /// When and how the look changes.
    public var rule: Rule
    /// Whether later rules are left out where this one holds.
    public var stopsIfTrue: Bool

    /// Creates a conditional format.
    public init(_ ranges: [CellRange], _ rule: Rule, stopsIfTrue: Bool = false) {
        self.ranges = ranges
        self.rule = rule
        self.stopsIfTrue = stopsIfTrue
    }

    /// The change that the rule makes; nil when it makes one of its own kind.
    var style: DifferentialStyle? {
        switch rule {
        case .cell(_, let style), .expression(_, let style), .duplicates(let style),
            .top(_, _, _, let style):
            style
        case .colorScale, .dataBar: nil
        }
    }
}

/// A point of a colour scale.
public struct ScalePoint: Hashable, Sendable {
    /// Where a point is among the values.
    public enum Place: Hashable, Sendable {
        /// The least value.
        case minimum
        /// The greatest value.
        case maximum
        /// A number as the file has it, for example `-2.5`.
        case number(String)
        /// Hundredths of the way from the least to the greatest value, 0 to 100.
        case percent(Int)
        /// The value below which so many hundredths of the values lie, 0 to 100.
        case percentile(Int)
        /// A formula without its equals sign.
        case formula(String)

        func append(to xml: inout XMLBuffer) {
            xml.append("<cfvo")
            switch self {
            case .minimum: xml.append(" type=\"min\"")
            case .maximum: xml.append(" type=\"max\"")
            case .number(let number): append("num", number, to: &xml)
            case .percent(let percent): append("percent", String(percent), to: &xml)
            case .percentile(let percent): append("percentile", String(percent), to: &xml)
            case .formula(let formula): append("formula", formula, to: &xml)
            }
            xml.append("/>")
        }

        private func append(_ type: String, _ value: String, to xml: inout XMLBuffer) {
            xml.appendAttribute("type", type)
            xml.appendAttribute("val", value)
        }
    }

    /// Where it is.
    public var place: Place
    /// The background there.
    public var color: Color

    /// Creates a point.
    public init(_ place: Place, _ color: Color) {
        self.place = place
        self.color = color
    }
}
