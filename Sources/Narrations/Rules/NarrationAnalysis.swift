/// What a rule read in a narration: the rule, and which part of the text gave which value.
///
/// Holds the text and points into it; a value is made when it is asked for. Safe to share between threads.
public struct NarrationAnalysis: Sendable {
    /// A value with its place.
    public struct Value: Hashable, Sendable {
        /// What the value means.
        public let name: PartName
        /// The value, a part of the text as it stands there.
        public let text: String
        /// Where it stands, in bytes of the text's UTF-8.
        public let range: Range<Int>
    }

    private let index: RuleIndex
    private let number: Int
    private let narration: String
    private let parts: [NarrationPart]

    init(_ index: RuleIndex, rule: Int, parts: [NarrationPart], of narration: String) {
        self.index = index
        number = rule
        self.parts = parts
        self.narration = narration
    }

    /// The rule that fits; a copy of all that it states.
    public var rule: NarrationRule { index.rules[number] }

    /// The rule's name.
    public var ruleName: String { index.rules[number].name }
    /// The type that the rule gives.
    public var type: OFXTransactionType? { index.rules[number].type }
    /// The channel that the rule gives.
    public var channel: NarrationChannel? { index.rules[number].channel }
    /// The charge that the line is; nil when it is none.
    public var fee: NarrationFee? { index.rules[number].fee }
    /// What the line is about.
    public var kind: NarrationKind? { index.rules[number].kind }

    /// All values, in the order of the pattern.
    public var values: [Value] {
        parts.map { Value(name: $0.name, text: text($0.range), range: $0.range) }
    }

    /// The value of a part; nil when the pattern has none of this name.
    public subscript(name: PartName) -> String? {
        for part in parts where part.name == name { return text(part.range) }
        return nil
    }

    /// The number of the cheque as importers take it: digits, at most twelve (OFX 1.0.2, CHECKNUM); nil when
    /// there is none, or a longer one.
    public var checkNumber: String? {
        guard let digits = self[.cheque], digits.utf8.count <= 12 else { return nil }
        return digits
    }

    private func text(_ range: Range<Int>) -> String {
        let bytes = narration.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        return String(narration[start..<end])
    }
}
