/// What a conditional format changes of a cell's look; nil leaves it as it is.
public struct DifferentialStyle: Hashable, Sendable {
    /// Whether the font is bold.
    public var isBold: Bool?
    /// Whether the font is italic.
    public var isItalic: Bool?
    /// Whether a line goes through the letters.
    public var isStruckThrough: Bool?
    /// The colour of the letters.
    public var color: Color?
    /// The background.
    public var fill: Color?
    /// The lines around the cell; programs take thin ones only.
    public var border: Border?
    /// How numbers show.
    public var numberFormat: NumberFormat?

    /// Creates a change; without arguments it changes nothing.
    public init(
        isBold: Bool? = nil, isItalic: Bool? = nil, isStruckThrough: Bool? = nil, color: Color? = nil,
        fill: Color? = nil, border: Border? = nil, numberFormat: NumberFormat? = nil
    ) {
        self.isBold = isBold
        self.isItalic = isItalic
        self.isStruckThrough = isStruckThrough
        self.color = color
        self.fill = fill
        self.border = border
        self.numberFormat = numberFormat
    }

    /// - Parameter formatNumber: the number of the format in the same part.
    func append(to xml: inout XMLBuffer, formatNumber: Int?) {
        xml.append("<dxf>")
        appendFont(to: &xml)
        if let numberFormat, let formatNumber {
            xml.append("<numFmt")
            xml.appendAttribute("numFmtId", formatNumber)
            xml.appendAttribute("formatCode", numberFormat.code)
            xml.append("/>")
        }
        if let fill {
            // In a change, unlike in a style, the background is the colour of a solid fill.
            xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(fill.argb)\"/>")
            xml.append("<bgColor rgb=\"\(fill.argb)\"/></patternFill></fill>")
        }
        border?.append(to: &xml)
        xml.append("</dxf>")
    }

    private func appendFont(to xml: inout XMLBuffer) {
        guard isBold != nil || isItalic != nil || isStruckThrough != nil || color != nil else { return }
        xml.append("<font>")
        for (name, flag) in [("b", isBold), ("i", isItalic), ("strike", isStruckThrough)] {
            if let flag { xml.append(flag ? "<\(name)/>" : "<\(name) val=\"0\"/>") }
        }
        if let color { xml.append("<color rgb=\"\(color.argb)\"/>") }
        xml.append("</font>")
    }
}
