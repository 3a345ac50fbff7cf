/// The styles of a workbook, each stored once, and `styles.xml` made from them.
struct StyleTable: Sendable {
    private var styles = DistinctList<CellStyle>()
    private var fonts = DistinctList<Font>()
    private var fills = DistinctList<Fill>()
    private var borders = DistinctList<Border>()
    private var formats = DistinctList<NumberFormat>()
    private var differences = DistinctList<DifferentialStyle>()

    /// Fills 0 and 1 belong to the programs (none and a grey pattern).
    private static let firstFill = 2
    /// Format numbers below belong to the standard.
    private static let firstFormat = 164

    init() {
        add(CellStyle())
    }

    /// How many styles there are.
    var count: Int { styles.items.count }

    /// The number of a style, new or known.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/style``.
    mutating func register(_ style: CellStyle) throws(SpreadsheetError) -> StyleID {
        guard style.font.isValid else {
            throw SpreadsheetError(.style, "a font has 1 to 409 points and a name of 1 to 31 characters.")
        }
        guard style.alignment.isValid else {
            throw SpreadsheetError(.style, "an indent is 0 to 250, and a rotation -90 to 90 degrees.")
        }
        try check(style.numberFormat)
        return StyleID(index: add(style))
    }

    /// The number of a change, new or known.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/style``.
    mutating func register(_ difference: DifferentialStyle) throws(SpreadsheetError) -> Int {
        if let format = difference.numberFormat {
            try check(format)
            formats.add(format)
        }
        return differences.add(difference)
    }

    /// How the cells of each style show, by the style's number.
    var looks: [CellLook] { styles.items.map(CellLook.init) }

    private func check(_ format: NumberFormat) throws(SpreadsheetError) {
        guard (1...255).contains(format.code.utf16.count) else {
            throw SpreadsheetError(.style, "the code of a number format has 1 to 255 characters.")
        }
    }

    @discardableResult
    private mutating func add(_ style: CellStyle) -> Int {
        fonts.add(style.font)
        if let fill = style.fill { fills.add(fill) }
        borders.add(style.border)
        if style.numberFormat.standardNumber == nil { formats.add(style.numberFormat) }
        return styles.add(style)
    }

    /// The bytes of `xl/styles.xml`.
    func part() -> [UInt8] {
        var xml = XMLBuffer(
            part: "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
        appendFormats(to: &xml)
        xml.append("<fonts count=\"\(fonts.items.count)\">")
        for font in fonts.items { font.append(to: &xml) }
        xml.append("</fonts>")
        appendFills(to: &xml)
        xml.append("<borders count=\"\(borders.items.count)\">")
        for border in borders.items { border.append(to: &xml) }
        xml.append("</borders>")
        xml.append("<cellStyleXfs count=\"1\">")
        xml.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
        xml.append("<cellXfs count=\"\(styles.items.count)\">")
        for style in styles.items { append(style, to: &xml) }
        xml.append("</cellXfs>")
        xml.append(
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
        appendDifferences(to: &xml)
        xml.append("<tableStyles count=\"0\"/></styleSheet>")
        return xml.bytes
    }

    private func appendDifferences(to xml: inout XMLBuffer) {
        guard !differences.items.isEmpty else { return xml.append("<dxfs count=\"0\"/>") }
        xml.append("<dxfs count=\"\(differences.items.count)\">")
        for difference in differences.items {
            difference.append(to: &xml, formatNumber: difference.numberFormat.map(number(of:)))
        }
        xml.append("</dxfs>")
    }

    private func appendFormats(to xml: inout XMLBuffer) {
        guard !formats.items.isEmpty else { return }
        xml.append("<numFmts count=\"\(formats.items.count)\">")
        for (index, format) in formats.items.enumerated() {
            xml.append("<numFmt")
            xml.appendAttribute("numFmtId", Self.firstFormat + index)
            xml.appendAttribute("formatCode", format.code)
            xml.append("/>")
        }
        xml.append("</numFmts>")
    }

    private func appendFills(to xml: inout XMLBuffer) {
        xml.append("<fills count=\"\(Self.firstFill + fills.items.count)\">")
        xml.append("<fill><patternFill patternType=\"none\"/></fill>")
        xml.append("<fill><patternFill patternType=\"gray125\"/></fill>")
        for fill in fills.items { fill.append(to: &xml) }
        xml.append("</fills>")
    }

    private func append(_ style: CellStyle, to xml: inout XMLBuffer) {
        let format = number(of: style.numberFormat)
        let font = fonts.index(of: style.font) ?? 0
        let fill = style.fill.flatMap(fills.index(of:)).map { Self.firstFill + $0 } ?? 0
        let border = borders.index(of: style.border) ?? 0
        xml.append("<xf")
        xml.appendAttribute("numFmtId", format)
        xml.appendAttribute("fontId", font)
        xml.appendAttribute("fillId", fill)
        xml.appendAttribute("borderId", border)
        xml.append(" xfId=\"0\"")
        if format > 0 { xml.append(" applyNumberFormat=\"1\"") }
        if font > 0 { xml.append(" applyFont=\"1\"") }
        if fill > 0 { xml.append(" applyFill=\"1\"") }
        if border > 0 { xml.append(" applyBorder=\"1\"") }
        let isAligned = style.alignment != Alignment()
        let isProtected = style.protection != CellProtection()
        xml.appendFlag("applyAlignment", isAligned)
        xml.appendFlag("applyProtection", isProtected)
        guard isAligned || isProtected else { return xml.append("/>") }
        xml.append(">")
        if isAligned { style.alignment.append(to: &xml) }
        if isProtected {
            xml.append("<protection locked=\"\(style.protection.isLocked ? 1 : 0)\"")
            xml.appendFlag("hidden", style.protection.hidesFormula)
            xml.append("/>")
        }
        xml.append("</xf>")
    }

    private func number(of format: NumberFormat) -> Int {
        format.standardNumber ?? Self.firstFormat + (formats.index(of: format) ?? 0)
    }
}
