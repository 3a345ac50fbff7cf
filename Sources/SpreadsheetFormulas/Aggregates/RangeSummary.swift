/// What SUM, COUNT, AVERAGE, MIN and MAX need to know of a range, gathered before any formula is computed.
///
/// Who streams rows by can answer for ranges of a million rows without keeping one of them; see
/// ``CellSource/summary(of:passingOverSubtotals:)``.
public struct RangeSummary: Sendable {
    var found = RangeStatistics()

    /// Of no cells.
    public init() {}

    /// How many cells are not blank.
    public var filledCount: Int { found.filled }

    /// Adds so many cells of one value, which must be no error.
    public mutating func add(_ value: FormulaValue, times: Int = 1) {
        for _ in 0..<times { found.add(value) }
    }

    /// Adds numbers of which only these figures are known.
    ///
    /// - Parameter count: how many there are, at least 1.
    public mutating func add(
        count: Int, sum: FormulaNumber, least: FormulaNumber, greatest: FormulaNumber
    ) {
        found.add(count: count, sum: sum, least: least, greatest: greatest)
    }

    /// Adds cells with texts that are not empty, or with truth values.
    public mutating func addOthers(_ count: Int) { found.addOthers(count) }

    /// Adds what is known of other cells.
    public mutating func add(_ other: RangeSummary) { found.add(other.found) }

    /// Adds blank cells.
    public mutating func addBlank(_ count: Int) { found.addEmpty(count) }
}
