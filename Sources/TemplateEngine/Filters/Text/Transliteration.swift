/// Rewrites text in ASCII for programs that read nothing else right.
///
/// Import programs disagree about every declaration of an encoding in OFX 1.x; ASCII alone is read alike
/// by all of them.
public enum Transliteration {
    /// The text in printable ASCII; a character without a likeness becomes a question mark.
    ///
    /// Signs of currencies become their ISO 4217 codes, letters lose their accents, quotes and dashes
    /// become the typewriter's, and characters that show nothing go.
    public static func ascii(_ text: String) -> String {
        if PrintableASCII.isAll(of: text) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: knownLikeness(of: scalar).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The likeness, from a table for the letters that names of people have: to ask for the name of a
    /// character takes a microsecond.
    private static func knownLikeness(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xA0...0x24F: latin[Int(scalar.value - 0xA0)]
        case 0x1E00...0x1EFF: latinAdditional[Int(scalar.value - 0x1E00)]
        default: likeness(of: scalar)
        }
    }

    private static let latin = (0xA0...0x24F as ClosedRange<UInt32>).map(likeness)
    private static let latinAdditional = (0x1E00...0x1EFF as ClosedRange<UInt32>).map(likeness)

    private static func likeness(of value: UInt32) -> String {
        Unicode.Scalar(value).map { likeness(of: $0) } ?? "?"
    }

    private static func likeness(of scalar: Unicode.Scalar) -> String {
        if let found = TransliterationTable.likenesses[scalar] { return found }
        if scalar.properties.isDefaultIgnorableCodePoint { return "" }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return ""
        case .spaceSeparator: return " "
        case .dashPunctuation: return "-"
        default: return latinLetter(scalar) ?? "?"
        }
    }

    /// The plain letter of one with an accent, stroke, hook or dot, found by its name.
    ///
    /// `LATIN SMALL LETTER O WITH DOT BELOW` is an `o`. Unicode never changes the name of a character, and
    /// names cover strokes and hooks (Hausa, Ewe), which canonical decomposition does not.
    private static func latinLetter(_ scalar: Unicode.Scalar) -> String? {
        let words = (scalar.properties.name ?? "").split(separator: " ")
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count <= 2,
            words.count == 4 || words[4] == "WITH"
        else { return nil }
        return words[1] == "CAPITAL" ? String(words[3]) : words[3].lowercased()
    }
}
