import Spreadsheet

/// How many lines a wrapped text takes in a column.
///
/// LibreOffice does not work out the height of a row with wrapped cells when it opens a file, so the row
/// must state it.
enum XLSXLineCount {
    /// Counts lines as programs break them: between words, and within a word that is wider than the column.
    static func lines(of text: String, pixels available: Int) -> Int {
        let clean = CleanText.cleaned(text)
        guard TextWidth.pixels(of: clean) > available, available > 0 else { return 1 }
        var lines = 1
        var used = 0
        for word in clean.split(separator: " ", omittingEmptySubsequences: false) {
            var width = TextWidth.pixels(of: String(word))
            if used > 0, used + blankPixels + width > available {
                lines += 1
                used = 0
            }
            if used > 0 { used += blankPixels }
            while width > available {
                lines += 1
                width -= available
            }
            used += width
        }
        return lines
    }

    private static let blankPixels = TextWidth.pixels(of: " ")
}
