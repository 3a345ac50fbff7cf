/// The character set x of SWIFT: letters and digits of ASCII, blanks, and `/ - ? : ( ) . , ' +` (SWIFT User
/// Handbook, Standards MT General Information, "Character sets").
enum SwiftCharacters {
    private static let signs = ByteSet(Array(" /-?:().,'+".utf8))

    /// Whether a byte belongs to the set, line ends aside.
    static func contains(_ byte: UInt8) -> Bool { CSVText.isAlphanumeric(byte) || signs.contains(byte) }

    /// A text of the set: the likeness in ASCII, line ends as blanks, and the nearest sign for those that the set
    /// does not have.
    static func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8]
        if text.allSatisfy({ $0 < 0x80 }) {
            bytes = Array(text)
        } else {
            bytes = Array(Transliteration.ascii(String(decoding: text, as: UTF8.self)).utf8)
        }
        for index in bytes.indices where !contains(bytes[index]) { bytes[index] = likeness(of: bytes[index]) }
        return bytes
    }

    /// The same without slashes, which separate the parts of a reference.
    static func reference(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        bytes(of: text).map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
    }

    private static func likeness(of byte: UInt8) -> UInt8 {
        switch byte {
        case ..<0x20, 0x7F: UInt8(ascii: " ")
        case UInt8(ascii: "&"): UInt8(ascii: "+")
        case UInt8(ascii: "\""), UInt8(ascii: "`"): UInt8(ascii: "'")
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): UInt8(ascii: "(")
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): UInt8(ascii: ")")
        case UInt8(ascii: ";"): UInt8(ascii: ",")
        case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="): UInt8(ascii: "-")
        case UInt8(ascii: "|"), UInt8(ascii: "\\"): UInt8(ascii: "/")
        default: UInt8(ascii: ".")
        }
    }
}
