/// The bytes of an XML part under construction, with everything that comes from outside escaped.
///
/// Control characters that XML 1.0 forbids, a carriage return (which parsers turn into a line feed), and
/// the non-characters U+FFFE and U+FFFF are written as `_xHHHH_`, the escape that workbooks have for them
/// (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
struct XMLBuffer {
    private(set) var bytes: [UInt8] = []

    /// The declaration that starts every part.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    init() {}

    /// Starts a part.
    init(part root: String) {
        append(Self.declaration)
        append(root)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Appends markup as it is.
    mutating func append(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Appends an integer in decimal digits.
    mutating func append(_ number: some BinaryInteger) {
        append(Int64(number), fractionDigits: 0)
    }

    /// Appends a decimal number given in minor units.
    mutating func append(_ minorUnits: Int64, fractionDigits: Int) {
        DecimalText.append(minorUnits, fractionDigits: fractionDigits, to: &bytes)
    }

    /// Appends the content of an element whose reader takes it literally.
    mutating func appendText(_ text: String) {
        append(text, inAttribute: false, escapesUnderscores: false)
    }

    /// Appends the content of a cell, in which a literal `_xHHHH_` is escaped too.
    mutating func appendCellText(_ text: String) {
        append(text, inAttribute: false, escapesUnderscores: true)
    }

    /// Appends ` name="value"`.
    mutating func appendAttribute(_ name: String, _ value: String) {
        append(" ")
        append(name)
        append("=\"")
        append(value, inAttribute: true, escapesUnderscores: false)
        append("\"")
    }

    /// Appends ` name="value"`.
    mutating func appendAttribute(_ name: String, _ value: some BinaryInteger) {
        append(" ")
        append(name)
        append("=\"")
        append(value)
        append("\"")
    }

    /// Appends an element with text.
    mutating func appendElement(_ name: String, text: String, cellText: Bool = false) {
        append("<\(name)>")
        append(text, inAttribute: false, escapesUnderscores: cellText)
        append("</\(name)>")
    }

    private mutating func append(_ text: String, inAttribute: Bool, escapesUnderscores: Bool) {
        let utf8 = text.utf8
        // Most texts need no escape and are copied at once.
        guard utf8.contains(where: Self.mayNeedEscape) else {
            bytes.append(contentsOf: utf8)
            return
        }
        var index = utf8.startIndex
        while index != utf8.endIndex {
            let byte = utf8[index]
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\"") where inAttribute: append("&quot;")
            case UInt8(ascii: "\t") where inAttribute: append("&#9;")
            case UInt8(ascii: "\n") where inAttribute: append("&#10;")
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"): bytes.append(byte)
            case 0..<0x20: append(Self.escape(UInt16(byte)))
            case UInt8(ascii: "_") where escapesUnderscores && Self.startsEscape(utf8[index...]):
                append("_x005F_")
            case 0xEF where utf8[index...].starts(with: [0xEF, 0xBF, 0xBE]):
                append(Self.escape(0xFFFE))
                utf8.formIndex(&index, offsetBy: 2)
            case 0xEF where utf8[index...].starts(with: [0xEF, 0xBF, 0xBF]):
                append(Self.escape(0xFFFF))
                utf8.formIndex(&index, offsetBy: 2)
            default: bytes.append(byte)
            }
            utf8.formIndex(after: &index)
        }
    }

    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }

    /// Whether the text starts with what a reader would take for an escape once the rest is escaped:
    /// `_xHHHH` before an underscore, or before a character whose own escape starts with one.
    private static func startsEscape(_ text: Substring.UTF8View) -> Bool {
        let start = Array(text.prefix(6))
        guard start.count == 6, start[1] == UInt8(ascii: "x"), start[2...].allSatisfy(isHexDigit) else {
            return false
        }
        let rest = text.dropFirst(6)
        guard let next = rest.first else { return false }
        return next == UInt8(ascii: "_")
            || (next < 0x20 && next != UInt8(ascii: "\t") && next != UInt8(ascii: "\n"))
            || rest.starts(with: [0xEF, 0xBF, 0xBE]) || rest.starts(with: [0xEF, 0xBF, 0xBF])
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "a")...UInt8(ascii: "f"):
            true
        default: false
        }
    }
}
