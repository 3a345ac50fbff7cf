/// Looks for characters that no statement should have, in any text format.
struct CharacterCheck {
    /// What two letters UTF-8 becomes when it is read as Windows-1252, in UTF-8 again: the beginning of such
    /// pairs (`Ã` or `Â` before a sign, `â€` and `â‚` before a third).
    private static let mojibake: [[UInt8]] = [
        "Ã©", "Ã¨", "Ã¼", "Ã¶", "Ã¤", "Ã±", "Ã§", "Ã¡", "Ã³", "Â£", "Â°", "Â©", "â€", "â‚¬", "â‚¦", "ï»¿",
    ]
    .map { Array($0.utf8) }

    static func run(_ text: SourceText, _ findings: inout FindingCollector) {
        let bytes = text.bytes
        if text.isMixed, let invalid = text.firstInvalid {
            findings.add(
                TextRules.mixedEncoding, at: invalid..<invalid + 1,
                "the byte \(hexadecimal(bytes[invalid])) is not UTF-8, but other parts of the file are")
        }
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 {
                control(byte, index, &findings)
            } else if byte >= 0xC2, text.encoding != .windows1252 {
                letters(bytes, index, &findings)
            } else if byte == 0x7F {
                findings.add(TextRules.control, at: index..<index + 1, "a control character, U+007F")
            }
        }
    }

    private static func control(_ byte: UInt8, _ index: Int, _ findings: inout FindingCollector) {
        switch byte {
        case 0x09, 0x0A, 0x0D: break
        case 0: findings.add(TextRules.nul, at: index..<index + 1, "a zero byte stands in the text")
        default:
            findings.add(
                TextRules.control, at: index..<index + 1, "a control character, U+00\(hexadecimal(byte))")
        }
    }

    private static func letters(_ bytes: [UInt8], _ index: Int, _ findings: inout FindingCollector) {
        switch bytes[index] {
        case 0xC2, 0xC3, 0xE2, 0xEF:
            if bytes[index] == 0xE2, index + 2 < bytes.count {
                if (bytes[index + 1] == 0x80 && (0xAA...0xAE).contains(bytes[index + 2]))
                    || (bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(bytes[index + 2]))
                {
                    findings.add(
                        TextRules.bidirectional, at: index..<index + 3,
                        "a character turns the direction in which the text is read")
                }
            }
            if bytes[index] == 0xEF, bytes[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
                findings.add(
                    TextRules.replacement, at: index..<index + 3, "the replacement character, U+FFFD")
            }
            for pair in mojibake where bytes[index...].starts(with: pair) {
                let shown = String(decoding: pair, as: UTF8.self)
                findings.add(
                    TextRules.mojibake, at: index..<index + pair.count,
                    "\(VisibleText.quoted(shown)) is one letter read wrongly")
            }
        default: break
        }
    }

    static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
