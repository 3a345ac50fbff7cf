/// A line of a file of rules: a keyword, and what stands behind it.
struct RuleLine {
    let number: Int
    let text: String
    let keyword: String
    /// Without blanks at its ends.
    let value: String
    /// From 0, in characters.
    let keywordOffset: Int
    let valueOffset: Int

    /// Nil for blank lines and comments.
    init?(_ text: String, number: Int) {
        let characters = Array(text)
        guard let start = characters.firstIndex(where: { !Self.isBlank($0) }), characters[start] != "#" else {
            return nil
        }
        let keywordEnd = characters[start...].firstIndex(where: Self.isBlank) ?? characters.count
        let valueStart = characters[keywordEnd...].firstIndex { !Self.isBlank($0) } ?? characters.count
        let end = characters.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? characters.count
        self.number = number
        self.text = text
        keyword = String(characters[start..<keywordEnd])
        value = String(characters[valueStart..<max(valueStart, end)])
        keywordOffset = start
        valueOffset = valueStart
    }

    private static func isBlank(_ character: Character) -> Bool {
        character == " " || character == "\t" || character == "\r"
    }
}
