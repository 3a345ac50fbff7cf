/// Windows code page 1252 (IANA `windows-1252`; the table is Microsoft's, at unicode.org under MAPPINGS).
public enum Windows1252 {
    /// The byte of a character; nil when the code page has none.
    public static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x00...0x7F, 0xA0...0xFF: UInt8(scalar.value)
        default: upperControls[scalar]
        }
    }

    /// The characters in the place of the controls C1; 81, 8D, 8F, 90 and 9D have none.
    private static let upperControls: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89,
        "Š": 0x8A, "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95,
        "–": 0x96, "—": 0x97, "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
    ]

    /// A text with what the code page does not have rewritten by what is nearest in ASCII.
    static func nearest(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ byte(of: $0) != nil }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if byte(of: scalar) == nil {
                result += Transliteration.ascii(String(scalar))
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
