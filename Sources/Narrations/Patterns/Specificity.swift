/// How much a pattern asked of a text that it fits: the more, the more specific it is.
struct Specificity: Comparable, Hashable, Sendable {
    /// The layer of its rule; an earlier one comes first whatever else holds.
    let layer: Int
    /// Letters and digits of the text that the pattern has written out.
    var writtenLength: Int
    /// Field separators and dashes that are written out.
    let marks: Int
    /// Parts of a kind of known length.
    let boundParts: Int
    /// Parts of open length, and places where anything may stand.
    let openParts: Int
    /// Whether the rule is about one country.
    let hasCountry: Bool
    /// Whether the rule names a direction.
    let hasDirection: Bool
    /// The place among all sequences, in the order of the files.
    let order: Int

    /// How specific a sequence can be at most: with the longest of the words that stand in one place.
    init(_ sequence: PatternSequence, layer: Int, of rule: NarrationRule, order: Int) {
        let elements = sequence.runs.flatMap(\.elements)
        self.layer = layer
        writtenLength = sequence.greatestWrittenLength
        marks = elements.count { $0 == .separator || $0 == .dash }
        boundParts = elements.count { if case .part = $0 { true } else { false } }
        openParts = (sequence.runs.map(\.gap) + [sequence.end]).count { $0 != .none }
        hasCountry = rule.country != nil
        hasDirection = rule.direction != nil
        self.order = order
    }

    /// Whether the left one gives way to the right one.
    static func < (left: Specificity, right: Specificity) -> Bool {
        if left.layer != right.layer { return left.layer > right.layer }
        if left.writtenLength != right.writtenLength { return left.writtenLength < right.writtenLength }
        if left.marks != right.marks { return left.marks < right.marks }
        if left.boundParts != right.boundParts { return left.boundParts < right.boundParts }
        if left.openParts != right.openParts { return left.openParts > right.openParts }
        if left.hasCountry != right.hasCountry { return right.hasCountry }
        if left.hasDirection != right.hasDirection { return right.hasDirection }
        return left.order > right.order
    }
}
