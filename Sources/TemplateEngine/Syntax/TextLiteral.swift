/// Reads what a text in quotes stands for.
struct TextLiteral {
    private let bytes: [UInt8]
    private let file: Int
    private var place: Int
    private let end: Int
    private var result: [UInt8] = []

    /// The text of a literal.
    ///
    /// - Parameter token: the literal with its quotes.
    static func value(of token: Token, bytes: [UInt8], file: Int) throws(SyntaxProblem) -> String {
        let inside = bytes[(token.lower + 1)..<(token.upper - 1)]
        guard inside.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\r") }) else {
            return String(decoding: inside, as: UTF8.self)
        }
        var literal = TextLiteral(bytes: bytes, file: file, place: inside.startIndex, end: inside.endIndex)
        try literal.decode()
        return String(decoding: literal.result, as: UTF8.self)
    }

    private mutating func decode() throws(SyntaxProblem) {
        while place < end {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\\") {
                try decodeEscape()
            } else if byte == UInt8(ascii: "\r"), place + 1 < end, bytes[place + 1] == UInt8(ascii: "\n") {
                place += 1
            } else {
                result.append(byte)
                place += 1
            }
        }
    }

    private mutating func decodeEscape() throws(SyntaxProblem) {
        let escape = bytes[place + 1]
        switch escape {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): result.append(escape)
        case UInt8(ascii: "u"): return try decodeCodePoint()
        default:
            var upper = place + 2
            while upper < end, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
            throw SyntaxProblem(
                "unknown escape '\(String(decoding: bytes[place..<upper], as: UTF8.self))' in a text",
                at: SourceRange(file: file, lower: place, upper: upper),
                help: "a backslash itself is written '\\\\'; known are \\n \\t \\r \\\\ \\' \\\" \\u0041")
        }
        place += 2
    }

    /// `\u` with four hexadecimal digits, or two such escapes for a character beyond U+FFFF.
    private mutating func decodeCodePoint() throws(SyntaxProblem) {
        let start = place
        var value = try hexadecimal()
        if value & 0xFC00 == 0xD800, place + 1 < end, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u")
        {
            let low = try hexadecimal()
            value = low & 0xFC00 == 0xDC00 ? 0x1_0000 + (value & 0x3FF) << 10 + (low & 0x3FF) : 0xD800
        }
        guard value > 0, let scalar = Unicode.Scalar(value) else {
            throw SyntaxProblem(
                "'\(String(decoding: bytes[start..<place], as: UTF8.self))' stands for no character",
                at: SourceRange(file: file, lower: start, upper: place))
        }
        result.append(contentsOf: Array(String(scalar).utf8))
    }

    private mutating func hexadecimal() throws(SyntaxProblem) -> UInt32 {
        let start = place
        place += 2
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard place < end, let digit = Self.digit(bytes[place]) else {
                throw SyntaxProblem(
                    "'\\u' needs four hexadecimal digits",
                    at: SourceRange(file: file, lower: start, upper: place), help: "for example \\u20A6 for ₦"
                )
            }
            value = value << 4 | digit
            place += 1
        }
        return value
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        if byte.isDigit { return UInt32(byte - 0x30) }
        let lowercase = byte | 0x20
        return lowercase >= 0x61 && lowercase <= 0x66 ? UInt32(lowercase - 0x57) : nil
    }
}
