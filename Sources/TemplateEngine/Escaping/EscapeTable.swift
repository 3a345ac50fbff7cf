/// Which bytes a format does not take as they are, and what stands in their place.
///
/// An object, so that it is not copied for each text.
final class EscapeTable: Sendable {
    /// What stands in the place of some bytes.
    enum Replacement {
        /// The bytes themselves.
        case same
        /// Other bytes.
        case bytes(StaticString)
        /// A blank.
        case space
        /// Nothing: the format forbids the character.
        case nothing
    }

    /// The bytes to look at; all others are copied.
    let special: ByteSet
    /// Finds these bytes quickly, and some harmless controls.
    let screen: ByteScreen
    private let grammar: Grammar

    private enum Grammar: Sendable {
        case html, xml, xmlAttribute, ofx, json
    }

    private init(_ grammar: Grammar, special: [UInt8]) {
        self.grammar = grammar
        self.special = ByteSet(special)
        screen = ByteScreen(special.filter { $0 >= 0x20 }, findsControls: true)
    }

    /// Web pages: `&`, `<`, `>` and the quotes; what no page may hold goes (WHATWG HTML, section 13.2.3.5).
    static let html = EscapeTable(.html, special: Array("&<>\"'".utf8) + forbidden)
    /// XML: the same, and a carriage return as a reference, since readers change it otherwise.
    static let xml = EscapeTable(.xml, special: Array("&<>\"'\r".utf8) + forbidden)
    /// Attributes of XML: line ends and tabs as references too, since readers make blanks of them otherwise (XML
    /// 1.0, section 3.3.3).
    static let xmlAttribute = EscapeTable(
        .xmlAttribute, special: Array("&<>\"'\r\n\t".utf8) + forbidden)
    /// OFX: an element is one line, so a run of line ends becomes a blank (OFX 1.0.2, section 2.3).
    static let ofx = EscapeTable(.ofx, special: Array("&<>\r\n".utf8) + forbidden)
    /// JSON: quotes, backslashes and controls (RFC 8259, section 7), and the two line ends of Unicode, which
    /// end a line in JavaScript.
    static let json = EscapeTable(.json, special: Array("\"\\".utf8) + Array(0..<0x20) + [0xE2])

    /// Controls, and the first byte of U+FFFE and U+FFFF (XML 1.0, section 2.2).
    private static let forbidden = (0..<0x20).filter { ![0x09, 0x0A, 0x0D].contains($0) } + [0xEF] as [UInt8]

    /// What stands in the place of the special byte at an index, and how many bytes that concerns.
    func replacement(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, Replacement) {
        let byte = text[index]
        if grammar == .json { return Self.jsonReplacement(of: text, at: index) }
        switch byte {
        case UInt8(ascii: "&"): return (1, .bytes("&amp;"))
        case UInt8(ascii: "<"): return (1, .bytes("&lt;"))
        case UInt8(ascii: ">"): return (1, .bytes("&gt;"))
        case UInt8(ascii: "\""): return (1, .bytes("&quot;"))
        case UInt8(ascii: "'"): return (1, .bytes("&#39;"))
        case UInt8(ascii: "\r") where grammar != .ofx: return (1, .bytes("&#13;"))
        case UInt8(ascii: "\n") where grammar != .ofx: return (1, .bytes("&#10;"))
        case UInt8(ascii: "\t"): return (1, .bytes("&#9;"))
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            let end = text[index...].firstIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            return ((end ?? text.count) - index, .space)
        case 0xEF:
            let isForbidden =
                index + 2 < text.count && text[index + 1] == 0xBF
                && (text[index + 2] == 0xBE || text[index + 2] == 0xBF)
            return isForbidden ? (3, .nothing) : (1, .same)
        default: return (1, .nothing)
        }
    }

    private static func jsonReplacement(
        of text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (length: Int, Replacement) {
        switch text[index] {
        case UInt8(ascii: "\""): return (1, .bytes("\\\""))
        case UInt8(ascii: "\\"): return (1, .bytes("\\\\"))
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return (1, .same) }
            switch text[index + 2] {
            case 0xA8: return (3, .bytes("\\u2028"))
            case 0xA9: return (3, .bytes("\\u2029"))
            default: return (1, .same)
            }
        case let control: return (1, .bytes(controls[Int(control)]))
        }
    }

    private static let controls: [StaticString] = [
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\u0008",
        "\\u0009", "\\u000a", "\\u000b", "\\u000c", "\\u000d", "\\u000e", "\\u000f", "\\u0010", "\\u0011",
        "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019", "\\u001a",
        "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
    ]
}
