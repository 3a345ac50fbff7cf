/// The lines of a text.
enum TextLines {
    /// What stands between line ends: line feed, carriage return, both together, and Unicode's other ones.
    /// Behind a last line end stands one more, empty line.
    static func of(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}
