/// Lengths of texts.
///
/// All filters count Unicode scalars, as receivers of fixed-width files do: what `truncate(20)` leaves and
/// `pad_right(20)` fills has 20 of them.
enum TextWidth {
    /// The greatest length or width that a template may ask for: more is a slip of the pen, and would fill
    /// the memory.
    static let limit = 1_000_000

    /// How many scalars a text has.
    static func of(_ text: some StringProtocol) -> Int { text.unicodeScalars.count }

    /// The beginning of a longer text, without white space at its end.
    ///
    /// Has at most so many scalars and never ends inside what a reader sees as one character, unless that one
    /// alone is too long.
    static func beginning(of text: String, atMost limit: Int) -> String {
        var kept = prefix(of: text[...], atMost: limit).unicodeScalars
        if kept.isEmpty { return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) }
        while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
        return String(kept)
    }

    /// The longest beginning of whole characters that has at most so many scalars; may be empty.
    static func prefix(of text: Substring, atMost limit: Int) -> Substring {
        var count = 0
        return text.prefix { character in
            count += character.unicodeScalars.count
            return count <= limit
        }
    }
}
