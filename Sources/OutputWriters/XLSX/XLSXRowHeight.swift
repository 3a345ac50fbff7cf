import Spreadsheet

/// How high a row must be to show texts that wrap.
///
/// Excel finds that out by itself; LibreOffice and many viewers do not.
enum XLSXRowHeight {
    /// The height of one line of the usual font in points.
    static let line = 15
    /// The greatest height that a row may have, in whole lines.
    private static let mostLines = 409 / line

    /// No byte of a text is wider than a W, in pixels; broader characters have several bytes.
    private static let widestByte = 13

    /// The height in points for texts in columns of some widths; nil when one line shows all of them.
    static func points(for texts: [(text: String, width: ColumnWidth)]) -> Int? {
        let count = texts.map { lineCount(of: $0.text, width: $0.width) }.max() ?? 1
        return count > 1 ? min(count, mostLines) * line : nil
    }

    /// In how many lines a program shows a text: each takes the words that fit, a longer word is divided.
    static func lineCount(of text: String, width: ColumnWidth) -> Int {
        // Fonts that stand in for Calibri run a little wider.
        let room = max(1, (width.pixels - 5) * 19 / 20)
        // Most texts are so short that they need no measuring.
        guard text.utf8.count * widestByte > room, TextWidth.pixels(of: text) > room else { return 1 }
        let blank = TextWidth.pixels(of: " ")
        var count = 1
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let pixels = TextWidth.pixels(of: String(word))
            let start = used == 0 ? 0 : used + blank
            if start + pixels <= room {
                used = start + pixels
            } else {
                count += (start == 0 ? 0 : 1) + max(0, pixels - 1) / room
                used = max(0, pixels - 1) % room + 1
            }
            if count >= mostLines { return mostLines }
        }
        return count
    }
}
