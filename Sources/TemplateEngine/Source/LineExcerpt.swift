/// A line of a template with carets under what is concerned; of a long line only the surroundings.
struct LineExcerpt {
    /// The line, or a part of it between ellipses.
    let text: String
    /// What stands in the next line: blanks, then carets.
    let carets: String

    /// How many characters of a line are shown, wide enough for any line that a person wrote.
    private static let limit = 400
    /// How many of them stand in front of the place where not all can be shown.
    private static let lead = 120

    /// - Parameters:
    ///   - column: from 1.
    ///   - width: how many characters are concerned, at least 1.
    init(_ line: String, column: Int, width: Int) {
        let characters = Array(line)
        let place = min(column - 1, characters.count)
        var first = 0
        var last = characters.count
        if characters.count > Self.limit {
            first = max(0, min(place - Self.lead, characters.count - Self.limit))
            last = min(characters.count, first + Self.limit)
        }
        let isCutInFront = first > 0
        text =
            (isCutInFront ? "…" : "") + String(characters[first..<last])
            + (last < characters.count ? "…" : "")
        // Tabs stay tabs, so that the caret stands under its character in any terminal.
        let indentation = String(characters[first..<place].map { $0 == "\t" ? "\t" : " " })
        let caretCount = max(1, min(width, last - place))
        carets = (isCutInFront ? " " : "") + indentation + String(repeating: "^", count: caretCount)
    }
}
