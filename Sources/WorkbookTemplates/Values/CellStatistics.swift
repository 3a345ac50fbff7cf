import SpreadsheetFormulas

/// What totals need to know of all values that one cell of the template gave on one sheet.
struct CellStatistics: Sendable {
    private(set) var summary = RangeSummary()
    private var lastValue = FormulaValue.blank
    /// The number that came last where that was told as digits; a value is made of it only when asked for.
    private var lastNumber: (digits: Int64, fractionDigits: Int)?
    private var others = 0
    /// Numbers that ``summary`` has not got yet, which have all as many digits behind the point.
    private var count = 0
    private var fractionDigits = 0
    private var sum: Int128 = 0
    private var least = Int64.max
    private var greatest = Int64.min

    /// The value that came last; the only one where the cell stands in no loop.
    var last: FormulaValue {
        guard let (digits, fractionDigits) = lastNumber else { return lastValue }
        return .number(FormulaNumber(digits: Int128(digits), fractionDigits: fractionDigits))
    }

    mutating func add(_ value: FormulaValue) {
        lastValue = value
        lastNumber = nil
        switch value {
        case .blank: break
        case .number(let number):
            if let (digits, places) = number.exactParts, let digits = Int64(exactly: digits) {
                tally(digits, places)
            } else {
                summary.add(value)
            }
        case .text, .boolean, .error: others += 1
        }
    }

    /// Adds a number of at most 18 digits behind the point.
    mutating func add(digits: Int64, fractionDigits: Int) {
        lastNumber = (digits, fractionDigits)
        tally(digits, fractionDigits)
    }

    private mutating func tally(_ digits: Int64, _ places: Int) {
        if places != fractionDigits { tell() }
        fractionDigits = places
        count += 1
        sum += Int128(digits)
        least = min(least, digits)
        greatest = max(greatest, digits)
    }

    /// Gives ``summary`` what it has not got yet.
    mutating func tell() {
        summary.addOthers(others)
        others = 0
        guard count > 0 else { return }
        summary.add(
            count: count, sum: FormulaNumber(digits: sum, fractionDigits: fractionDigits),
            least: FormulaNumber(digits: Int128(least), fractionDigits: fractionDigits),
            greatest: FormulaNumber(digits: Int128(greatest), fractionDigits: fractionDigits))
        (count, sum, least, greatest) = (0, 0, .max, .min)
    }
}
