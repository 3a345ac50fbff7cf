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
    }

    /// Places from top to bottom.
    public enum Vertical: String, Hashable, Sendable {
        /// At the top.
        case top
        /// In the middle.
        case center
    }

    /// The horizontal place; nil means by kind: texts left, numbers right.
    public var horizontal: Horizontal?
    /// The vertical place; nil means at the bottom.
    public var vertical: Vertical?
    /// Whether a long text continues on a further line.
    public var wrapsText: Bool
    /// Steps of indentation, 0 to 250; more than 0 implies the left unless another place is stated.
    public var indent: Int

    /// Creates an alignment; without arguments it is the program's usual one.
    public init(
        horizontal: Horizontal? = nil, vertical: Vertical? = nil, wrapsText: Bool = false, indent: Int = 0
    ) {
        self.horizontal = horizontal
        self.vertical = vertical
        self.wrapsText = wrapsText
        self.indent = indent
    }

    func append(to xml: inout XMLBuffer) {
        xml.append("<alignment")
        // Programs heed an indent only beside a stated place.
        if let horizontal = horizontal ?? (indent > 0 ? .left : nil) {
            xml.appendAttribute("horizontal", horizontal.rawValue)
        }
        if let vertical { xml.appendAttribute("vertical", vertical.rawValue) }
        if wrapsText { xml.append(" wrapText=\"1\"") }
        if indent > 0 { xml.appendAttribute("indent", indent) }
        xml.append("/>")
    }
}
