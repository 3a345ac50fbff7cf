/// What matters in a text that stands in a CSV field.
enum CSVText {
    /// Whether a field with the text needs quotes: quotes, delimiters and line ends (RFC 4180, section 2).
    static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>, delimiter: UInt8) -> Bool {
        // Without a branch, so that many bytes are looked at in one step.
        var found = false
        for byte in text {
            let isSpecial = (byte == UInt8(ascii: "\"")) || (byte == delimiter)
            let isLineEnd = (byte == UInt8(ascii: "\n")) || (byte == UInt8(ascii: "\r"))
            found = found || isSpecial || isLineEnd
        }
        return found
    }

    /// Whether a spreadsheet could evaluate a text that begins with the character (CWE-1236; OWASP, "CSV
    /// Injection").
    ///
    /// The full-width forms of the four signs start formulas in East Asian set-ups.
    static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }

    /// Whether a text begins with a tab or a line end, behind which some programs look for a formula (OWASP, "CSV
    /// Injection").
    static func startsWithControl(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return first == UInt8(ascii: "\t") || first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r")
    }

    /// Whether a byte is a letter or a digit of ASCII.
    @inline(__always)
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// The first character that shows something; nil when there is none.
    ///
    /// Blanks of any sort, controls and invisible characters in front count for nothing, as some programs
    /// trim them.
    static func firstVisible(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard let first = text.first else { return nil }
        if (0x21..<0x7F).contains(first) { return Unicode.Scalar(first) }
        var iterator = text.makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            if !showsNothing(scalar) { return scalar }
        }
        return nil
    }

    private static func showsNothing(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
        let properties = scalar.properties
        return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
            || properties.generalCategory == .control
    }
}
