/// The font of a cell.
public struct Font: Hashable, Sendable {
    /// The family name; the reader's program substitutes one that it lacks.
    public var name: String
    /// The size in points, 1 to 409.
    public var points: Int
    /// Whether it is bold.
    public var isBold: Bool
    /// Whether it is italic.
    public var isItalic: Bool
    /// The colour; nil means the theme's text colour.
    public var color: Color?

    /// Creates a font; without arguments it is the usual one, Calibri of 11 points.
    public init(
        name: String = "Calibri", points: Int = 11, isBold: Bool = false, isItalic: Bool = false,
        color: Color? = nil
    ) {
        self.name = name
        self.points = points
        self.isBold = isBold
        self.isItalic = isItalic
        self.color = color
    }

    /// Appends the element with its children in the order of the schema.
    func append(to xml: inout XMLBuffer) {
        xml.append("<font>")
        if isBold { xml.append("<b/>") }
        if isItalic { xml.append("<i/>") }
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
