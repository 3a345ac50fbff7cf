/// Text of files for people to read: nothing in it moves a cursor, hides, or turns the reading direction.
enum VisibleText {
    /// The text with control, formatting and unassigned characters as `<U+202E>`.
    static func shown(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars { result += shown(scalar) }
        return result
    }

    /// The text between quotes, cut to a length in characters with an ellipsis.
    static func quoted(_ text: String, limit: Int = 60) -> String {
        let short =
            text.unicodeScalars.count > limit
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…" : text
        return "'\(shown(short))'"
    }

    /// A character as it is shown.
    static func shown(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format, .unassigned, .privateUse, .surrogate:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
        default: return String(scalar)
        }
    }

    /// How many columns of a terminal a text takes.
    static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: 1
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: 0
            default: 1
            }
        }
    }
}

extension Excerpt {
    /// A text of which everything is concerned.
    init(wholeOf content: String) {
        let shown = VisibleText.shown(String(String.UnicodeScalarView(content.unicodeScalars.prefix(80))))
        self.init(text: shown, indent: 0, width: max(1, VisibleText.width(shown)))
    }
}
