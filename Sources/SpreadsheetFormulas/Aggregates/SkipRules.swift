/// Which cells SUBTOTAL and AGGREGATE pass over.
struct SkipRules: Sendable {
    var subtotals = false
    var hidden = false
    var errors = false

    /// The second argument of AGGREGATE.
    init?(aggregateOption: Int) {
        guard (0...7).contains(aggregateOption) else { return nil }
        subtotals = aggregateOption < 4
        hidden = [1, 3, 5, 7].contains(aggregateOption)
        errors = [2, 3, 6, 7].contains(aggregateOption)
    }

    init(subtotals: Bool = false, hidden: Bool = false) {
        self.subtotals = subtotals
        self.hidden = hidden
    }
}
