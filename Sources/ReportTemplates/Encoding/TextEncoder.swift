import TemplateEngine

/// Turns UTF-8 into an encoding of one byte a character, piece by piece.
struct TextEncoder {
    private(set) var summary = EncodingSummary()

    private let encoding: TextEncoding
    private let format: TemplateFormat
    private let delimiter: UInt8
    private let guardsFormulas: Bool
    /// Bytes of a character that the last piece cut in two.
    private var carried: [UInt8] = []
    private var startsField = true

    /// - Parameter guardsFormulas: CSV: whether a likeness that would begin a formula gets an apostrophe in front.
    init(
        encoding: TextEncoding, format: TemplateFormat, delimiter: UInt8, guardsFormulas: Bool = true
    ) {
        self.guardsFormulas = guardsFormulas
        self.encoding = encoding
        self.format = format
        self.delimiter = delimiter
    }

    /// The bytes of the next piece.
    mutating func encode(_ piece: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(piece.count)
        for byte in piece {
            if byte < 0x80, carried.isEmpty {
                append(ascii: byte, to: &result)
                continue
            }
            carried.append(byte)
            if carried.count == Self.length(of: carried[0]) { appendCarried(to: &result) }
        }
        return result
    }

    private mutating func appendCarried(to result: inout [UInt8]) {
        // The engine writes nothing but UTF-8, so that a piece of the right length is one character.
        for scalar in String(decoding: carried, as: UTF8.self).unicodeScalars { append(scalar, to: &result) }
        carried.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
        if encoding == .windows1252, let byte = Windows1252.byte(of: scalar) {
            result.append(byte)
            startsField = false
            return
        }
        summary.rewrittenCharacters += 1
        for byte in Substitution.text(for: scalar, in: format, startsField: startsField && guardsFormulas)
            .utf8
        {
            append(ascii: byte, to: &result)
        }
    }

    private mutating func append(ascii byte: UInt8, to result: inout [UInt8]) {
        result.append(byte)
        switch byte {
        case delimiter, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""): startsField = true
        // Some programs trim blanks before they look for a formula.
        case UInt8(ascii: " "): break
        default: startsField = false
        }
    }

    private static func length(of lead: UInt8) -> Int {
        switch lead {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}
