/// How one sort of narration is read, and what it means.
public struct NarrationRule: Hashable, Sendable {
    /// The name, of small letters, digits and hyphens.
    public let name: String
    /// One sentence for people; empty when the file has none.
    public let about: String
    /// The country whose narrations it reads; nil for all countries.
    public let country: NarrationCountry?
    /// The direction that it is about; nil for both.
    public let direction: NarrationDirection?
    /// The patterns as written, at least one.
    public let patterns: [String]
    /// The type in OFX's words; it agrees with ``direction``. Nil where only the sign is known.
    public let type: OFXTransactionType?
    /// How money moved.
    public let channel: NarrationChannel?
    /// Which charge it is; nil when it is none.
    public let fee: NarrationFee?
    /// What it is about.
    public let kind: NarrationKind?
    /// Narrations that it must read, with what it must find in them.
    public let examples: [NarrationExample]
    /// Narrations that it must leave alone, with the lines of the file.
    public let counterexamples: [NarrationExample]
    /// The file it comes from.
    public let file: String
    /// The line of its name, from 1.
    public let line: Int
    /// The patterns without choices, the most inclusive of each first.
    let sequences: [PatternSequence]

    /// Whether the line is a charge of the bank or a tax on one.
    public var isFee: Bool { fee != nil }
}
