/// How many of the output rows of a template row an interval holds.
public enum RowCoverage: Sendable, Hashable {
    /// None of them, or there are none.
    case none
    /// Some.
    case part
    /// All of them: so many.
    case all(count: Int)
}

extension RowMap {
    /// How many of the output rows of a template row lie in an interval of output rows.
    public func coverage(of row: Int, in interval: ClosedRange<Int>) -> RowCoverage {
        if row > lastTemplateRow { return interval.contains(row + growth) ? .all(count: 1) : .none }
        guard let runs = placements[row], let first = runs.first?.first, let last = runs.last?.last else {
            return .none
        }
        if interval.contains(first), interval.contains(last) {
            return .all(count: runs.reduce(0) { $0 + $1.count })
        }
        return ends(of: row, within: interval) == nil ? .none : .part
    }

    /// The first output row of a template row; nil where there is none.
    public func firstOutput(of row: Int) -> Int? {
        row > lastTemplateRow ? row + growth : placements[row]?.first?.first
    }
}
