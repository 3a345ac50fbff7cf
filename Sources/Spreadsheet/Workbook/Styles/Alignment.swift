/// Where the content of a cell stands.
public struct Alignment: Hashable, Sendable {
    /// Places from left to right.
    public enum Horizontal: String, Hashable, Sendable {
        /// At the left.
        case left
        /// In the middle.
        case center
        /// At the right.
        case right
        /// Repeated until the cell is full.
        case fill
        /// Between both edges.
        case justify
        /// In the middle of this cell and the blank ones beside it, without merging them.
        case centerContinuous
        /// Between both edges, the last line too.
        case distributed
    }

    /// Places from top to bottom.
    public enum Vertical: String, Hashable, Sendable {
        /// At the top.
        case top
        /// In the middle.
        case center
        /// At the bottom.
        case bottom
        /// Between both edges.
        case justify
        /// Between both edges, the last line too.
        case distributed
    }

    /// How text is turned.
    public enum Rotation: Hashable, Sendable {
        /// By degrees against the clock, -90 to 90.
        case degrees(Int)
        /// Upright letters, one below the other.
        case stacked
    }

    /// The horizontal place; nil means by kind: texts left, numbers right.
    public var horizontal: Horizontal?
    /// The vertical place; nil means at the bottom.
    public var vertical: Vertical?
    /// Whether a long text continues on a further line.
    public var wrapsText: Bool
    /// Steps of indentation, 0 to 250; more than 0 implies the left unless another place is stated.
    public var indent: Int
    /// How the text is turned; nil for not at all.
    public var rotation: Rotation?
    /// Whether a long text is made smaller until it fits.
    public var shrinksToFit: Bool

    /// Creates an alignment; without arguments it is the program's usual one.
    public init(
        horizontal: Horizontal? = nil, vertical: Vertical? = nil, wrapsText: Bool = false, indent: Int = 0,
        rotation: Rotation? = nil, shrinksToFit: Bool = false
    ) {
        self.horizontal = horizontal
        self.vertical = vertical
        self.wrapsText = wrapsText
        self.indent = indent
        self.rotation = rotation
        self.shrinksToFit = shrinksToFit
    }

    /// Whether the file can state it.
    var isValid: Bool {
        if case .degrees(let degrees)? = rotation, !(-90...90).contains(degrees) { return false }
        return (0...250).contains(indent)
    }

    func append(to xml: inout XMLBuffer) {
        xml.append("<alignment")
        // Programs heed an indent only beside a stated place.
        if let horizontal = horizontal ?? (indent > 0 ? .left : nil) {
            xml.appendAttribute("horizontal", horizontal.rawValue)
        }
        if let vertical { xml.appendAttribute("vertical", vertical.rawValue) }
        switch rotation {
        // Below the horizontal, the file counts from 90 on.
        case .degrees(let degrees): xml.appendAttribute("textRotation", degrees < 0 ? 90 - degrees : degrees)
        case .stacked: xml.append(" textRotation=\"255\"")
        case nil: break
        }
        xml.appendFlag("wrapText", wrapsText)
        if indent > 0 { xml.appendAttribute("indent", indent) }
        xml.appendFlag("shrinkToFit", shrinksToFit)
        xml.append("/>")
    }
}
