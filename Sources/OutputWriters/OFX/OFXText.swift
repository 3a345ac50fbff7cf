/// Bank-supplied text as OFX can hold it.
struct OFXText {
    let encoding: OFXWriter.Encoding

    /// The limits of the specification, in characters before escaping (OFX 1.0.2, section 11.4).
    static let nameLimit = 32
    static let memoLimit = 255

    /// What stands for a narration that the bank left blank: NAME may not be left out.
    static let nameOfBlank = "No narration"

    /// A text on one line, in the file's characters, without blanks at its edges.
    func line(_ text: String) -> String {
        let clean = CleanText.cleaned(text)
        return CleanText.trimmed(encoding == .ascii ? Transliteration.ascii(clean) : clean)
    }

    /// The beginning of a text that ``line(_:)`` gave; never ends inside what a reader sees as one character.
    func line(_ line: String, limit: Int) -> String {
        guard line.unicodeScalars.count > limit else { return line }
        var count = 0
        let kept = line.prefix { character in
            count += character.unicodeScalars.count
            return count <= limit
        }
        return CleanText.trimmed(String(kept))
    }

    /// A narration as NAME, and as MEMO when NAME cannot hold all of it; nil when it can.
    func nameAndMemo(of narration: String) -> (name: String, memo: String?) {
        let whole = line(narration)
        if whole.isEmpty { return (Self.nameOfBlank, nil) }
        let name = line(whole, limit: Self.nameLimit)
        return name == whole ? (name, nil) : (name, line(whole, limit: Self.memoLimit))
    }
}
