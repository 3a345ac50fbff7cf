/// Bank-supplied text as OFX can hold it.
struct OFXText {
    let encoding: OFXWriter.Encoding

    /// The limits of the specification, in characters before escaping (OFX 1.0.2, section 11.4).
    static let nameLimit = 32
    static let memoLimit = 255

    /// What stands for a narration that the bank left blank: NAME may not be left out.
    static let nameOfBlank = "No narration"

    /// A text on one line, in the file's characters, without blanks at its edges; it begins with something
    /// that shows, or is empty.
    func line(_ text: String) -> String {
        let clean = CleanText.cleaned(text)
        return Self.trimmed(encoding == .ascii ? Transliteration.ascii(clean) : clean)
    }

    /// The beginning of a text that ``line(_:)`` gave; never ends inside what a reader sees as one character,
    /// unless that one alone is too long.
    func line(_ line: String, limit: Int) -> String {
        guard line.unicodeScalars.count > limit else { return line }
        var count = 0
        let kept = line.prefix { character in
            count += character.unicodeScalars.count
            return count <= limit
        }
        if kept.isEmpty { return String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit))) }
        return Self.trimmed(String(kept))
    }

    /// A narration as NAME, and as MEMO when NAME cannot hold all of it; nil when it can.
    func nameAndMemo(of narration: String) -> (name: String, memo: String?) {
        let whole = line(narration)
        if whole.isEmpty { return (Self.nameOfBlank, nil) }
        let name = line(whole, limit: Self.nameLimit)
        return name == whole ? (name, nil) : (name, line(whole, limit: Self.memoLimit))
    }

    /// Readers trim blanks of every sort, and take an element of nothing else for an empty one.
    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, CleanText.showsNothing(first) { scalars.removeFirst() }
        // An invisible character at the end may belong to the one before, as an emoji's selector does.
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
