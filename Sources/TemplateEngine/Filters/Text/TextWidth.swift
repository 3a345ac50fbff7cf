/// Lengths of texts.
///
/// All filters count Unicode scalars, as receivers of fixed-width files do: what `truncate(20)` leaves and
/// `pad_right(20)` fills has 20 of them.
enum TextWidth {
    /// The greatest length or width that a template may ask for: more is a slip of the pen, and would fill
    /// the memory.
    static let limit = 1_000_000

    /// How many scalars a text has.
    static func of(_ text: some StringProtocol) -> Int {
        let counted = text.utf8.withContiguousStorageIfAvailable { bytes in
            // Each scalar has one byte that does not continue another.
            bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        }
        return counted ?? text.unicodeScalars.count
    }

    /// A text so many times; fast for single characters of ASCII, which fill most lines.
    static func repeated(_ text: String, count: Int) -> String {
        guard text.utf8.count == 1, let byte = text.utf8.first else {
            return String(repeating: text, count: count)
        }
        return String(unsafeUninitializedCapacity: count) { bytes in
            for place in 0..<count { bytes.initializeElement(at: place, to: byte) }
            return count
        }
    }

    /// The beginning of a longer text, without white space at its end.
    ///
    /// Has at most so many scalars and never ends inside what a reader sees as one character, unless that one
    /// alone is too long.
    static func beginning(of text: String, atMost limit: Int) -> String {
        let kept = text[..<end(ofCharactersIn: text[...], atMost: limit)]
        if kept.isEmpty { return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) }
        var scalars = kept.unicodeScalars
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    /// The end of the longest beginning of whole characters that has at most so many scalars.
    static func end(ofCharactersIn text: Substring, atMost limit: Int) -> String.Index {
        let scalars = text.unicodeScalars
        guard let cut = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            cut < text.endIndex
        else { return text.endIndex }
        // Finding the borders of characters is slow; between two letters of ASCII there is always one.
        let bytes = text.utf8
        var start = cut
        while start > text.startIndex {
            let before = bytes.index(before: start)
            if PrintableASCII.contains(bytes[before]), PrintableASCII.contains(bytes[start]) { break }
            start = before
        }
        while start < cut {
            let next = text.index(after: start)
            if next > cut { break }
            start = next
        }
        return start
    }
}
