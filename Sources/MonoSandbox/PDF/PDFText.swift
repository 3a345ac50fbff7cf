/// Texts for the built-in fonts of PDF, which know the characters of Windows-1252 only.
enum PDFText {
    /// The text as a string of a content stream, `(…)`, with the delimiters escaped.
    static func literal(_ text: String) -> [UInt8] {
        var output: [UInt8] = [UInt8(ascii: "(")]
        for byte in encoded(text) {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
                output += [UInt8(ascii: "\\"), byte]
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: ")"))
        return output
    }

    /// The text in Windows-1252: control characters become blanks, characters without a place there `?`.
    static func encoded(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x20...0x7E, 0xA1...0xAC, 0xAE...0xFF: UInt8(scalar.value)
            case 0x2018, 0x2019: 0x91 + UInt8(scalar.value - 0x2018)
            case 0x201C, 0x201D: 0x93 + UInt8(scalar.value - 0x201C)
            case 0x2013, 0x2014: 0x96 + UInt8(scalar.value - 0x2013)
            case 0x20AC: 0x80
            case 0..<0x20, 0x7F...0xA0, 0x2028, 0x2029: 0x20
            default: UInt8(ascii: "?")
            }
        }
    }

    /// The width of a text in thousandths of the font size.
    static func width(_ text: String) -> Int {
        encoded(text).reduce(0) { $0 + width(of: $1) }
    }

    /// The longest beginning of the text that is not wider than a width in thousandths of the font size.
    ///
    /// A text that is cut ends with three points.
    static func fitted(_ text: String, width limit: Int) -> String {
        guard width(text) > limit else { return text }
        let room = limit - 3 * width(of: UInt8(ascii: "."))
        var used = 0
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            used += width(String(scalar))
            guard used <= room else { break }
            result.append(scalar)
        }
        return String(result) + "..."
    }

    /// The advance of Helvetica (Adobe's font metrics) for the printable characters of ASCII; letters with
    /// accents take a middle value, which is enough to keep columns apart.
    private static func width(of byte: UInt8) -> Int {
        let index = Int(byte) - 0x20
        return helvetica.indices.contains(index) ? helvetica[index] : 600
    }

    private static let helvetica = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}
