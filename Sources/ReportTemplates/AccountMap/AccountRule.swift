/// A rule of an account map: which transactions it is for, and their account.
struct AccountRule: Hashable, Sendable {
    /// What a rule looks at, texts in small letters.
    struct Subject {
        var category: [UInt8]?
        var payee: [UInt8]?
        var kind: [UInt8]?
        var text: [UInt8]
        var isDebit: Bool
    }

    /// The account of the other side.
    let account: String
    /// Each list is a choice; nil when the rule does not ask.
    var categories: [TextPattern]?
    var payees: [TextPattern]?
    var kinds: [TextPattern]?
    var texts: [TextPattern]?
    var isDebit: Bool?

    /// Whether all that the rule asks for holds.
    func matches(_ subject: Subject) -> Bool {
        if let isDebit, isDebit != subject.isDebit { return false }
        return Self.matches(categories, subject.category) && Self.matches(payees, subject.payee)
            && Self.matches(kinds, subject.kind) && Self.matches(texts, subject.text)
    }

    private static func matches(_ patterns: [TextPattern]?, _ text: [UInt8]?) -> Bool {
        guard let patterns else { return true }
        guard let text else { return false }
        return patterns.contains { $0.matches(text) }
    }
}
