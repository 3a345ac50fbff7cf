/// Where a rule comes from, and so how far it can be relied on.
public struct RuleSource: Sendable, Hashable {
    /// What kind of source it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A section of the format's specification or schema.
        case specification
        /// Seen by running the program itself.
        case measured
        /// The vendor's or project's own page or source code.
        case vendor
        /// A guide by somebody else; sources may disagree.
        case secondHand = "second-hand"
        /// Concluded from other facts, not seen.
        case inference
    }

    /// What kind of source it is.
    public let kind: Kind
    /// The section, the program with its version, or the page.
    public let text: String

    /// A section of a specification.
    public static func specification(_ text: String) -> RuleSource {
        RuleSource(kind: .specification, text: text)
    }
    /// A program that was run.
    public static func measured(_ text: String) -> RuleSource { RuleSource(kind: .measured, text: text) }
    /// The vendor's own page or source.
    public static func vendor(_ text: String) -> RuleSource { RuleSource(kind: .vendor, text: text) }
    /// Somebody else's guide.
    public static func secondHand(_ text: String) -> RuleSource { RuleSource(kind: .secondHand, text: text) }
    /// A conclusion.
    public static func inference(_ text: String) -> RuleSource { RuleSource(kind: .inference, text: text) }
}
