/// What a text needs where it stands in XML.
///
/// Control characters that XML 1.0 forbids, a carriage return (which parsers turn into a line feed), and
/// the non-characters U+FFFE and U+FFFF are written as `_xHHHH_`, the escape that workbooks have for them
/// (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
enum TextContext {
    /// The content of an element whose reader takes it literally.
    case element
    /// The content of a cell, in which a literal `_xHHHH_` is escaped too.
    case cell
    /// The value of an attribute between double quotes.
    case attribute
}

extension ByteBuffer {
    /// Appends a text, escaped.
    mutating func append(_ text: String, in context: TextContext) {
        var text = text
        text.withUTF8 { appendEscaped($0, in: context) }
    }

    /// Appends the bytes of a text in UTF-8, escaped.
    @inline(__always)
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, in context: TextContext) {
        let plain = text.plainPrefixCount
        write(reserving: text.count) { $0.put(UnsafeBufferPointer(rebasing: text[..<plain])) }
        if plain < text.count { appendRest(of: text, from: plain, in: context) }
    }

    @inline(never)
    private mutating func appendRest(
        of text: UnsafeBufferPointer<UInt8>, from start: Int, in context: TextContext
    ) {
        var index = start
        while index < text.count {
            index += appendFirst(of: UnsafeBufferPointer(rebasing: text[index...]), in: context)
            let rest = UnsafeBufferPointer(rebasing: text[index...])
            let plain = rest.plainPrefixCount
            write(reserving: plain) { $0.put(UnsafeBufferPointer(rebasing: rest[..<plain])) }
            index += plain
        }
    }

    /// Appends the first character of a text that is not empty; answers how many bytes it has there.
    private mutating func appendFirst(of text: UnsafeBufferPointer<UInt8>, in context: TextContext) -> Int {
        let byte = text[0]
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\"") where context == .attribute: append("&quot;")
        case UInt8(ascii: "\t") where context == .attribute: append("&#9;")
        case UInt8(ascii: "\n") where context == .attribute: append("&#10;")
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): append([byte])
        case 0..<0x20: append(Self.escape(UInt16(byte)))
        case UInt8(ascii: "_") where context == .cell && text.startsLikeEscape: append("_x005F_")
        case 0xEF where text.startsWithNonCharacter:
            append(Self.escape(text[2] == 0xBE ? 0xFFFE : 0xFFFF))
            return 3
        default: append([byte])
        }
        return 1
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes at the start may be copied as they are, whatever the context.
    @inline(__always)
    fileprivate var plainPrefixCount: Int {
        guard let start = baseAddress else { return 0 }
        var index = 0
        while index + 8 <= count {
            let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self).littleEndian
            let marks = word.specialBytes
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        var rest: UInt64 = 0
        var place = count
        while place > index {
            place -= 1
            rest = rest << 8 | UInt64(self[place])
        }
        let marks = rest.specialBytes
        return marks == 0 ? count : Swift.min(count, index + marks.trailingZeroBitCount / 8)
    }

    /// Whether there is something and all of it may be copied as it is, whatever the context.
    @inline(__always)
    var isPlain: Bool { count > 0 && plainPrefixCount == count }

    /// Whether any of it becomes an escape `_xHHHH_` in a cell.
    @inline(__always)
    var needsStringEscapes: Bool {
        let plain = plainPrefixCount
        return plain < count && hasStringEscapes(from: plain)
    }

    @inline(never)
    private func hasStringEscapes(from start: Int) -> Bool {
        var index = start
        while index < count {
            let rest = UnsafeBufferPointer(rebasing: self[index...])
            switch rest[0] {
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"): break
            case 0..<0x20: return true
            case UInt8(ascii: "_") where rest.startsLikeEscape: return true
            case 0xEF where rest.startsWithNonCharacter: return true
            default: break
            }
            index += 1 + UnsafeBufferPointer(rebasing: rest[1...]).plainPrefixCount
        }
        return false
    }

    fileprivate var startsWithNonCharacter: Bool {
        count >= 3 && self[0] == 0xEF && self[1] == 0xBF && (self[2] == 0xBE || self[2] == 0xBF)
    }

    /// Whether the text starts with what a reader would take for an escape once the rest is escaped:
    /// `_xHHHH` before an underscore, or before a character whose own escape starts with one.
    fileprivate var startsLikeEscape: Bool {
        guard count > 6, self[1] == UInt8(ascii: "x"), self[2..<6].allSatisfy(Self.isHexDigit) else {
            return false
        }
        let next = self[6]
        return next == UInt8(ascii: "_")
            || (next < 0x20 && next != UInt8(ascii: "\t") && next != UInt8(ascii: "\n"))
            || UnsafeBufferPointer(rebasing: self[6...]).startsWithNonCharacter
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

extension UInt64 {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The high bit of each byte that may need an escape.
    ///
    /// Those are the bytes below a blank and `&`, `"`, `<`, `>`, `_` and 0xEF. The lowest mark is exact; those
    /// above it may be false.
    @inline(__always)
    fileprivate var specialBytes: UInt64 {
        // Two characters that differ in one bit are tested at once.
        let controls = (self &- 0x20 &* Self.ones) & ~self
        let angles = (self | 0x02 &* Self.ones) ^ 0x3E &* Self.ones
        let ampersandOrQuote = (self | 0x04 &* Self.ones) ^ 0x26 &* Self.ones
        let underscore = self ^ 0x5F &* Self.ones
        let nonCharacter = self ^ 0xEF &* Self.ones
        return
            (controls | angles.zeroBytes | ampersandOrQuote.zeroBytes | underscore.zeroBytes
            | nonCharacter.zeroBytes) & Self.highBits
    }

    @inline(__always)
    private var zeroBytes: UInt64 { (self &- Self.ones) & ~self }
}
