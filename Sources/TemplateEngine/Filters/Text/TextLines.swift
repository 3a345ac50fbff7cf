/// The lines of a text.
enum TextLines {
    /// What stands between line ends; behind a last one stands one more, empty line.
    ///
    /// Line ends are a line feed, a carriage return, both together, and Unicode's other ones.
    static func of(_ text: String) -> [Substring] {
        // Most texts of a bank have one line; to look at each character for it is slow.
        if PrintableASCII.isAll(of: text) { return [text[...]] }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}
