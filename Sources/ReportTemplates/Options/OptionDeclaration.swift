/// A value that a run may set for a template (`options` in the front matter): what it is and what is allowed.
public struct OptionDeclaration: Hashable, Sendable {
    /// The name with its place in the file: lower-case letters, digits and hyphens, a letter in front.
    public let name: LocatedText
    /// What it is, in a sentence or two, and where a user finds it.
    public let meaning: String
    /// What values it takes.
    public let type: OptionType
    /// The value where a run sets none; nil for none.
    public let defaultValue: OptionValue?
    /// Whether a run must set it.
    public let isRequired: Bool

    /// The name in templates: `options.intuit_bank_id` for `intuit-bank-id`.
    public var fieldName: String { Self.fieldName(of: name.text) }

    /// Whether a template can rely on a value.
    var isAlwaysThere: Bool { isRequired || defaultValue != nil }

    static func fieldName(of name: String) -> String {
        String(name.map { $0 == "-" ? "_" : $0 })
    }

    /// Whether a text is a name for an option.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
