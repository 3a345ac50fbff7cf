/// Makes the provider's words fit for an error text: they can quote what was sent to it.
enum SafeMessage {
    private static let longest = 300

    /// Drops control and format characters, hides codes, keys, mail addresses and runs of seven or more digits (account
    /// numbers, bank verification numbers, telephone numbers), and cuts at 300 characters.
    static func clean(_ message: String) -> String {
        let visible = String(String.UnicodeScalarView(message.unicodeScalars.map { isHidden($0) ? " " : $0 }))
        let words = visible.split(separator: " ").map(hideSecret)
        return String(words.joined(separator: " ").prefix(longest))
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func hideSecret(_ word: Substring) -> Substring {
        let plain = word.lowercased()
        if ["_sk_", "_pk_", "code_", "@"].contains(where: plain.contains) { return "(hidden)" }
        var digits = 0
        for byte in word.utf8 {
            digits = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? digits + 1 : 0
            if digits >= 7 { return "(hidden)" }
        }
        return word
    }
}
