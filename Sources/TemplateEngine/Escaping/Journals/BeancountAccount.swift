/// Names of accounts in beancount: one of five roots, then parts of letters, digits and hyphens that begin with a
/// capital or a digit (beancount, "Language Syntax", "Accounts").
public enum BeancountAccount {
    /// The names that the first part can have.
    public static let roots = ["Assets", "Liabilities", "Equity", "Income", "Expenses"]

    /// The name in beancount's alphabet: accents go, other signs become hyphens, each part gets a capital.
    public static func name(of text: String) -> String {
        let parts = Transliteration.ascii(text).split(separator: ":").compactMap { part(of: $0.utf8) }
        return parts.isEmpty ? "Unknown" : parts.joined(separator: ":")
    }

    /// Whether a name, once written in beancount's alphabet, is an account: a root and at least one more part.
    public static func isAccount(_ text: String) -> Bool {
        let parts = name(of: text).split(separator: ":")
        return parts.count > 1 && roots.contains(String(parts[0]))
    }

    static func name(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        Array(name(of: String(decoding: text, as: UTF8.self)).utf8)
    }

    /// Refuses texts that are no account; the name itself is written by the escape.
    static let conversion = PreparedFilter { value, _ throws(FilterProblem) -> TemplateValue in
        guard case .text(let text) = value else { return value }
        guard isAccount(text) else {
            throw FilterProblem(
                "'\(text)' is no account of beancount: a name is a root (\(roots.joined(separator: ", "))) and at least "
                    + "one more part, such as Expenses:Unknown; the account map gives such names")
        }
        return value
    }

    private static func part(of text: some Sequence<UInt8>) -> String? {
        var bytes: [UInt8] = []
        for byte in text {
            if CSVText.isAlphanumeric(byte) {
                bytes.append(byte)
            } else if let last = bytes.last, last != UInt8(ascii: "-") {
                bytes.append(UInt8(ascii: "-"))
            }
        }
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        guard let first = bytes.first else { return nil }
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { bytes[0] = first & 0xDF }
        return String(decoding: bytes, as: UTF8.self)
    }
}
