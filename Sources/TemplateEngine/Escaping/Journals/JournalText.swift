/// Texts of hledger and ledger that more than single bytes decide.
enum JournalText {
    /// Appends a text where a description begins: an apostrophe stands before what would be a status, a code or a
    /// second day (hledger manual, "Transactions").
    static func appendStart(
        _ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer, dropped: inout Int
    ) {
        let first = text.first { $0 > 0x20 && $0 != 0x7F }
        if let first, starts.contains(first) { output.append(UInt8(ascii: "'")) }
        LineEscapeTable.journalDescription.append(text, to: &output, dropped: &dropped)
    }

    private static let starts = ByteSet(Array("*!(=[".utf8))

    /// Appends a part of an account's name.
    ///
    /// Single blanks, and hyphens for the signs that mean something beside a name. Of which nothing is left becomes
    /// `Unknown`: the amount would be taken for the name.
    static func appendAccount(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
        var name = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar.properties.isWhitespace {
                if name.last != " " { name.append(" ") }
            } else if accountSigns.contains(scalar) {
                name.append("-")
            } else if scalar.properties.generalCategory != .control {
                name.append(scalar)
            }
        }
        while name.first == " " { name.removeFirst() }
        while name.last == " " { name.removeLast() }
        output.append(name.isEmpty ? "Unknown" : String(name))
    }

    /// What begins comments, virtual postings, amounts, assertions and statuses.
    private static let accountSigns = Set(";()[]{}<>*!=~\"|@#%&^".unicodeScalars)

    /// Appends a commodity: letters as they are, all else in quotes (hledger manual, "Commodity").
    static func appendCommodity(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
        let isPlain = !text.isEmpty && text.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
        guard !isPlain else { return output.append(contentsOf: text) }
        var dropped = 0
        output.append(UInt8(ascii: "\""))
        commodity.append(text, to: &output, dropped: &dropped)
        output.append(UInt8(ascii: "\""))
    }

    private static let commodity = LineEscapeTable("\"';,", joinsBlanks: true)
}
