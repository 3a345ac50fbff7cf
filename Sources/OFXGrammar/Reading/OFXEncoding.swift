/// How the bytes of a file make characters.
public enum OFXEncoding: Hashable, Sendable {
    case ascii, windows1252, latin1, utf8, utf16

    /// The encoding's name, as people know it.
    public var name: String {
        switch self {
        case .ascii: "ASCII"
        case .windows1252: "Windows-1252"
        case .latin1: "ISO 8859-1"
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        }
    }

    /// The text of bytes; what is none in the encoding becomes U+FFFD.
    public func text(_ bytes: [UInt8]) -> String {
        switch self {
        case .utf8: return String(decoding: bytes, as: UTF8.self)
        case .utf16:
            return String(decoding: bytes, as: UTF8.self)
        case .ascii, .latin1, .windows1252:
            var text = String.UnicodeScalarView()
            for byte in bytes { text.append(scalar(byte)) }
            return String(text)
        }
    }

    private func scalar(_ byte: UInt8) -> Unicode.Scalar {
        switch (self, byte) {
        case (_, ..<0x80): Unicode.Scalar(byte)
        case (.ascii, _): "\u{FFFD}"
        case (.windows1252, 0x80..<0xA0): Self.windowsSpecials[Int(byte - 0x80)]
        default: Unicode.Scalar(byte)
        }
    }

    /// What Windows-1252 has where ISO 8859-1 has control characters; five places are empty.
    private static let windowsSpecials: [Unicode.Scalar] = [
        "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{FFFD}", "\u{17D}", "\u{FFFD}",
        "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{FFFD}", "\u{17E}", "\u{178}",
    ]
}
