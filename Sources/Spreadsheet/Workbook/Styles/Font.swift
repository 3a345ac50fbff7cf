/// The font of a cell.
public struct Font: Hashable, Sendable {
    /// Lines below the letters.
    public enum Underline: String, Hashable, Sendable {
        /// One line.
        case single
        /// Two lines.
        case double
        /// One line as wide as the cell.
        case singleAccounting
        /// Two lines as wide as the cell.
        case doubleAccounting
    }

    /// Small letters above or below the line.
    public enum Position: String, Hashable, Sendable {
        /// Above.
        case superscript
        /// Below.
        case `subscript`
    }

    /// The family name; the reader's program substitutes one that it lacks.
    public var name: String
    /// The size in points, 1 to 409.
    public var points: Int
    /// Whether it is bold.
    public var isBold: Bool
    /// Whether it is italic.
    public var isItalic: Bool
    /// Whether a line goes through the letters.
    public var isStruckThrough: Bool
    /// Lines below the letters; nil for none.
    public var underline: Underline?
    /// Whether the letters are small and off the line; nil for not.
    public var position: Position?
    /// The colour; nil means the theme's text colour.
    public var color: Color?

    /// Creates a font; without arguments it is the usual one, Calibri of 11 points.
    public init(
        name: String = "Calibri", points: Int = 11, isBold: Bool = false, isItalic: Bool = false,
        isStruckThrough: Bool = false, underline: Underline? = nil, position: Position? = nil,
        color: Color? = nil
    ) {
        self.name = name
        self.points = points
        self.isBold = isBold
        self.isItalic = isItalic
        self.isStruckThrough = isStruckThrough
        self.underline = underline
        self.position = position
        self.color = color
    }

    /// The font of links in a new workbook of Excel.
    public static let hyperlink = Font(underline: .single, color: Color(red: 0x05, green: 0x63, blue: 0xC1))

    /// Whether the file can state it.
    var isValid: Bool { (1...409).contains(points) && (1...31).contains(name.utf16.count) }

    /// Appends the element with its children in the order of the schema.
    func append(to xml: inout XMLBuffer) {
        xml.append("<font>")
        if isBold { xml.append("<b/>") }
        if isItalic { xml.append("<i/>") }
        if isStruckThrough { xml.append("<strike/>") }
        if let underline {
            xml.append(underline == .single ? "<u/>" : "<u val=\"\(underline.rawValue)\"/>")
        }
        if let position { xml.append("<vertAlign val=\"\(position.rawValue)\"/>") }
        xml.append("<sz")
        xml.appendAttribute("val", points)
        xml.append("/>")
        if let color {
            xml.append("<color rgb=\"\(color.argb)\"/>")
        } else {
            xml.append("<color theme=\"1\"/>")
        }
        xml.append("<name")
        xml.appendAttribute("val", name)
        xml.append("/><family val=\"2\"/></font>")
    }
}
