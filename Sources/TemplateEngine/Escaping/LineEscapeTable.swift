/// What becomes of each byte of a value in a format whose lines say what they are.
///
/// An object, so that it is not copied for each text.
final class LineEscapeTable: Sendable {
    /// What stands for each byte; 0 where it goes.
    private let bytes: [UInt8]
    /// Whether a run of blanks becomes one: two of them separate parts of a line in journals.
    let joinsBlanks: Bool

    private static let blank = UInt8(ascii: " ")

    /// - Parameters:
    ///   - replacements: pairs of a character and what stands for it, in one text: `;,|/`.
    ///   - joinsBlanks: whether a run of blanks becomes one.
    init(_ replacements: String, joinsBlanks: Bool) {
        var bytes = (0...255 as ClosedRange<UInt8>).map { $0 < 0x20 || $0 == 0x7F ? 0 : $0 }
        // Tabs, and all that some reader takes for the end of a line.
        for byte in 0x09...0x0D { bytes[byte] = Self.blank }
        let pairs = Array(replacements.utf8)
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            bytes[Int(pairs[index])] = pairs[index + 1]
        }
        self.bytes = bytes
        self.joinsBlanks = joinsBlanks
    }

    /// Appends a text; controls go and are counted.
    func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer, dropped: inout Int) {
        output.reserve(text.count)
        var isBehindBlank = joinsBlanks && output.endsWithBlank
        for byte in text {
            let replacement = bytes[Int(byte)]
            if replacement == Self.blank {
                if isBehindBlank { continue }
                isBehindBlank = joinsBlanks
            } else {
                isBehindBlank = false
            }
            if replacement == 0 { dropped += 1 } else { output.append(replacement) }
        }
    }

    /// QIF: a field is the rest of its line.
    static let qifText = LineEscapeTable("", joinsBlanks: false)
    /// QIF: brackets mark accounts, slashes classes, and a bar what an investment pays for.
    static let qifCategory = LineEscapeTable("[(])/-|-", joinsBlanks: true)
    /// The code ends at its parenthesis; a semicolon would begin a comment.
    static let journalCode = LineEscapeTable("([)];,", joinsBlanks: true)
    /// A semicolon begins a comment, and a bar separates payee and note (hledger manual, "Descriptions").
    static let journalDescription = LineEscapeTable(";,|/", joinsBlanks: true)
    /// A colon makes a tag of the word before it, `date:` even another day of the transaction, and dates in
    /// brackets do the same (hledger manual, "Tags" and "Posting dates"; ledger manual, "Metadata").
    static let journalComment = LineEscapeTable(":.[(])", joinsBlanks: true)
    /// The value of a tag ends at a comma in hledger.
    static let journalTagValue = LineEscapeTable(":.[(]),;", joinsBlanks: true)
    /// Beancount: a comment ends with its line.
    static let beancountComment = LineEscapeTable("", joinsBlanks: true)
}
