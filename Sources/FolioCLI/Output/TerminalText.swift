/// Text from banks and servers on its way to a terminal.
enum TerminalText {
    /// The text without anything that moves the cursor, changes colours or turns the reading direction:
    /// control characters and line ends become blanks, invisible formatting characters vanish.
    static func safe(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
            // Joins the parts of an emoji and of letters; it cannot hide or turn anything.
            case .format where scalar == "\u{200D}": result.append(scalar)
            case .format, .unassigned, .privateUse, .surrogate: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The same for a text of several lines, which stay lines.
    static func safeLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { safe(String($0)) }
            .joined(separator: "\n")
    }

    /// How many columns of a terminal the text takes: two for East Asian wide characters and emoji.
    static func width(_ text: String) -> Int {
        text.reduce(0) { $0 + width($1) }
    }

    /// The text, cut to a number of columns with an ellipsis where it is longer.
    static func cut(_ text: String, to columns: Int) -> String {
        guard width(text) > columns else { return text }
        var result = ""
        var used = 0
        for character in text {
            let next = width(character)
            guard used + next < columns else { break }
            result.append(character)
            used += next
        }
        return result + "…"
    }

    private static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            return scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
        }
    }
}
