/// How the bytes of a text stand for characters.
enum TextEncoding: String, Sendable {
    case ascii = "ASCII"
    case utf8 = "UTF-8"
    case windows1252 = "Windows-1252"
    case utf16 = "UTF-16"

    /// What the bytes are: ASCII, else UTF-8 if they are valid as such, else taken for Windows-1252.
    ///
    /// - Returns: the encoding, and the first byte that is neither ASCII nor part of valid UTF-8.
    static func detect(_ bytes: [UInt8]) -> (encoding: TextEncoding, invalid: Int?, hasValid: Bool) {
        var index = 0
        var hasValid = false
        var invalid: Int?
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            if let length = UTF8Form.length(in: bytes[...], at: index) {
                hasValid = true
                index += length
            } else {
                invalid = invalid ?? index
                index += 1
            }
        }
        guard invalid == nil else { return (.windows1252, invalid, hasValid) }
        return (hasValid ? .utf8 : .ascii, nil, hasValid)
    }
}

/// The form of UTF-8 (RFC 3629, section 4).
enum UTF8Form {
    /// How many bytes the character at a place takes; nil where the bytes are none.
    static func length(in bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
        let first = bytes[index]
        let range: ClosedRange<UInt8>
        let count: Int
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (count, range) = (2, 0x80...0xBF)
        case 0xE0: (count, range) = (3, 0xA0...0xBF)
        case 0xED: (count, range) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (count, range) = (3, 0x80...0xBF)
        case 0xF0: (count, range) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (count, range) = (4, 0x80...0xBF)
        case 0xF4: (count, range) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + count <= bytes.endIndex, range.contains(bytes[index + 1]) else { return nil }
        for position in index + 2..<max(index + 2, index + count) where bytes[position] & 0xC0 != 0x80 {
            return nil
        }
        return count
    }
}

/// Windows-1252, as the WHATWG Encoding standard maps it.
enum Windows1252 {
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The character of a byte.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(high[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }
}
