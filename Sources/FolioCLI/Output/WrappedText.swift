/// Sentences broken into lines.
enum WrappedText {
    /// The lines, broken at blanks; a word that is longer than a line has one of its own.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if line.isEmpty {
                line = String(word)
            } else if TerminalText.width(line) + 1 + TerminalText.width(String(word)) <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
