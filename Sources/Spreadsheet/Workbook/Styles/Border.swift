/// The lines around a cell.
public struct Border: Hashable, Sendable {
    /// The left line; nil for none.
    public var left: Line?
    /// The right line; nil for none.
    public var right: Line?
    /// The line above; nil for none.
    public var top: Line?
    /// The line below; nil for none.
    public var bottom: Line?

    /// Creates a border; without arguments there is no line.
    public init(left: Line? = nil, right: Line? = nil, top: Line? = nil, bottom: Line? = nil) {
        self.left = left
        self.right = right
        self.top = top
        self.bottom = bottom
    }

    /// The same line on all four sides.
    public static func all(_ line: Line) -> Border {
        Border(left: line, right: line, top: line, bottom: line)
    }

    /// One line of a border.
    public struct Line: Hashable, Sendable {
        /// How a line is drawn.
        public enum Style: String, Hashable, Sendable {
            /// A hairline.
            case hair
            /// A thin line.
            case thin
            /// A line of medium weight.
            case medium
            /// A thick line.
            case thick
            /// Two thin lines, the accountants' mark under a total.
            case double
            /// Dots.
            case dotted
            /// Dashes.
            case dashed
        }

        /// How it is drawn.
        public var style: Style
        /// Its colour.
        public var color: Color

        /// Creates a line.
        public init(_ style: Style, color: Color = .black) {
            self.style = style
            self.color = color
        }
    }

    func append(to xml: inout XMLBuffer) {
        xml.append("<border>")
        for (name, line) in [("left", left), ("right", right), ("top", top), ("bottom", bottom)] {
            if let line {
                xml.append("<\(name) style=\"\(line.style.rawValue)\">")
                xml.append("<color rgb=\"\(line.color.argb)\"/></\(name)>")
            } else {
                xml.append("<\(name)/>")
            }
        }
        xml.append("<diagonal/></border>")
    }
}
