/// One field of a line of comma-separated values.
enum CSVField {
    private static let quote = UInt8(ascii: "\"")

    /// Appends a bank's text: cleaned, guarded against formulas, quoted where RFC 4180 demands it.
    static func appendText(_ text: String, to bytes: inout [UInt8]) {
        let clean = CleanText.cleaned(text)
        let isFormula = looksLikeFormula(clean)
        guard needsQuotes(clean) else {
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            bytes.append(contentsOf: clean.utf8)
            return
        }
        bytes.append(quote)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in clean.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// Whether a spreadsheet could evaluate the text (CWE-1236; OWASP, "CSV Injection").
    ///
    /// Blanks of any sort and invisible characters in front count for nothing, as some programs trim them.
    /// A tab or a carriage return in front is gone by now. The full-width forms of the four signs start
    /// formulas in East Asian set-ups.
    private static func looksLikeFormula(_ text: String) -> Bool {
        switch text.unicodeScalars.first(where: { !CleanText.showsNothing($0) }) {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }

    /// Quotes, commas (RFC 4180, section 2), and blanks at the edges, which some readers trim.
    private static func needsQuotes(_ text: String) -> Bool {
        let blank = UInt8(ascii: " ")
        return text.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") }
            || text.utf8.first == blank || text.utf8.last == blank
    }
}
