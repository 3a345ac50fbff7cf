/// Bank-supplied text made safe to stand in any document.
///
/// Anybody who pays a naira into an account writes into its narrations. What could break a line, hide, or
/// turn the reading direction of its surroundings goes; what a person can read stays as the bank sent it.
package enum CleanText {
    /// The text without control characters, directional controls and characters that XML 1.0 forbids.
    ///
    /// A run of line breaks and tabs becomes one space, and disappears at the beginning and the end. Blanks
    /// are kept. Costs one pass and no memory when there is nothing to clean.
    package static func cleaned(_ text: String) -> String {
        if text.isPrintableASCII { return text }
        var result = String.UnicodeScalarView()
        var isBreakOpen = false
        for scalar in text.unicodeScalars {
            switch UnicodeRole(scalar) {
            case .dropped:
                continue
            case .lineBreak:
                isBreakOpen = !result.isEmpty
            case .kept:
                if isBreakOpen { result.append(" ") }
                isBreakOpen = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The cleaned text, or nil when nothing of it can be seen.
    package static func visible(_ text: String?) -> String? {
        guard let text else { return nil }
        let cleaned = cleaned(text)
        return cleaned.unicodeScalars.allSatisfy(showsNothing) ? nil : cleaned
    }

    /// The text without blanks at its beginning and end.
    package static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while scalars.first == " " { scalars.removeFirst() }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// Whether a character of a cleaned text is a blank of any sort, or invisible when it stands alone.
    package static func showsNothing(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == " " }
        return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
}

/// What becomes of one character of a bank's text.
private enum UnicodeRole {
    case kept
    case lineBreak
    case dropped

    init(_ scalar: Unicode.Scalar) {
        self =
            switch scalar.value {
            case 0x20...0x7E: .kept
            // Tab, line feed, vertical tab, form feed, carriage return, next line, line and paragraph
            // separator.
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
            // Controls C0, delete, C1.
            case 0x00...0x1F, 0x7F...0x9F: .dropped
            // Directional marks, embeddings, overrides and isolates (Unicode Standard Annex 9, section 2).
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .dropped
            // The byte-order mark, and code points that are not characters (Unicode, section 23.7).
            case 0xFEFF, 0xFDD0...0xFDEF: .dropped
            case let value where value & 0xFFFE == 0xFFFE: .dropped
            default: .kept
            }
    }
}
