/// The background of a cell.
public struct Fill: Hashable, Sendable {
    /// How two colours are mixed.
    public enum Pattern: String, Hashable, Sendable {
        /// The foreground alone.
        case solid
        /// Dots, a sixteenth of them in the foreground.
        case gray0625
        /// Dots, an eighth.
        case gray125
        /// Dots, a quarter.
        case lightGray
        /// Dots, half.
        case mediumGray
        /// Dots, three quarters.
        case darkGray
        /// Thin lines across.
        case lightHorizontal
        /// Thin upright lines.
        case lightVertical
        /// Thin lines falling to the right.
        case lightDown
        /// Thin lines rising to the right.
        case lightUp
        /// A thin grid.
        case lightGrid
    }

    /// How the colours are mixed.
    public var pattern: Pattern
    /// The colour of dots and lines, or of all of a solid fill.
    public var foreground: Color
    /// The colour between; nil for the program's own.
    public var background: Color?

    /// Creates a fill of two colours.
    public init(_ pattern: Pattern, foreground: Color, background: Color? = nil) {
        self.pattern = pattern
        self.foreground = foreground
        self.background = background
    }

    /// A fill of one colour.
    public static func solid(_ color: Color) -> Fill { Fill(.solid, foreground: color) }

    func append(to xml: inout XMLBuffer) {
        xml.append(
            "<fill><patternFill patternType=\"\(pattern.rawValue)\"><fgColor rgb=\"\(foreground.argb)\"/>")
        if let background {
            xml.append("<bgColor rgb=\"\(background.argb)\"/>")
        } else {
            xml.append("<bgColor indexed=\"64\"/>")
        }
        xml.append("</patternFill></fill>")
    }
}
