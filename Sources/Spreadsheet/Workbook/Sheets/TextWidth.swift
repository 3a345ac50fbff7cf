/// How wide a text shows in the usual font, Calibri of 11 points at 96 dots per inch.
///
/// An estimate to set column widths by: letters beyond ASCII count as wide as a broad letter, those of
/// East Asian scripts and emoji as two digits, combining marks as nothing.
public enum TextWidth {
    /// The width of the widest line of a text in pixels.
    public static func pixels(of text: String, isBold: Bool = false) -> Int {
        var widest = 0
        var current = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                widest = max(widest, current)
                current = 0
            } else {
                current += pixels(of: scalar)
            }
        }
        widest = max(widest, current)
        // Calibri's bold letters are up to a twelfth broader.
        return isBold ? widest + (widest + 11) / 12 : widest
    }

    private static func pixels(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x20: 0
        case 0x20..<0x7F: asciiPixels[Int(scalar.value) - 0x20]
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            14
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format, .control: 0
            default: 8
            }
        }
    }

    /// Advance widths from the space to the tilde, in the order of ASCII.
    private static let asciiPixels = [
        3, 5, 6, 7, 7, 11, 10, 3, 5, 5, 7, 7, 4, 5, 4, 6,
        7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 4, 4, 7, 7, 7, 7,
        13, 9, 8, 8, 9, 7, 7, 9, 9, 4, 5, 8, 6, 12, 10, 10,
        8, 10, 8, 7, 7, 9, 9, 13, 8, 7, 7, 5, 6, 5, 7, 7,
        4, 7, 8, 6, 8, 8, 5, 7, 8, 4, 4, 7, 4, 12, 8, 8,
        8, 8, 5, 6, 5, 8, 7, 11, 7, 7, 6, 5, 7, 5, 7,
    ]
}
