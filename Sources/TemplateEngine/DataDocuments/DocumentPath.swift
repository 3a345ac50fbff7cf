/// The way to a value of a document, written in JSONPath when an error needs it.
///
/// Steps are linked to the one before: a step costs no copy of the way to it.
indirect enum DocumentPath {
    case root
    case member(DocumentPath, String)
    case element(DocumentPath, Int)
}

extension DocumentPath: CustomStringConvertible {
    /// The path in JSONPath (RFC 9535): `$.items[3]['unit price']`.
    var description: String {
        var steps: [String] = []
        var rest = self
        while true {
            switch rest {
            case .root: return "$" + steps.reversed().joined()
            case .member(let parent, let name):
                steps.append(Self.isPlain(name) ? "." + name : "['" + Self.escaped(name) + "']")
                rest = parent
            case .element(let parent, let index):
                steps.append("[\(index)]")
                rest = parent
            }
        }
    }

    /// Whether a name can stand behind a point: a letter or `_`, then also digits (RFC 9535, 2.5.1.1).
    ///
    /// Letters outside ASCII could too; they are quoted, since some of them do not show.
    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !isDigit(first) else { return false }
        return name.utf8.allSatisfy { byte in
            isDigit(byte) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The name between single quotes, with the escapes of a normalized path (RFC 9535, 2.7).
    private static func escaped(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "'": text += "\\'"
            case "\\": text += "\\\\"
            case "\u{8}": text += "\\b"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            case "\u{C}": text += "\\f"
            case "\r": text += "\\r"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
