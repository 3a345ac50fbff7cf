/// The `<t>` element of a cell's text.
enum CellText {
    /// Appends the element; blanks at the ends and line breaks are marked to be kept.
    static func append(_ text: String, to xml: inout XMLBuffer) {
        xml.append(needsPreserving(text) ? "<t xml:space=\"preserve\">" : "<t>")
        xml.appendCellText(text)
        xml.append("</t>")
    }

    /// Whether a text is longer than a cell takes.
    static func isTooLong(_ text: String) -> Bool {
        // The UTF-16 length is never greater than the UTF-8 length, which is known without counting.
        text.utf8.count > SheetLimits.textUnits && text.utf16.count > SheetLimits.textUnits
    }

    private static func needsPreserving(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return isBlank(first) || isBlank(last) || text.utf8.contains(UInt8(ascii: "\n"))
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
    }
}
