/// Follows the balances through ordered rows: finds the opening and closing balance of a stretch of them
/// and every place where a stated balance does not follow.
///
/// All arithmetic is checked: a sum outside 64 bits is ``MoneyError/overflow``.
struct BalanceProof {
    /// A stated balance that does not follow from the one before it.
    struct Gap {
        /// The row's position among all ordered rows.
        let position: Int
        let stated: Int64
        let expected: Int64
    }

    /// The balance before the stretch, where anything tells it.
    private(set) var opening: Int64?
    /// The balance after the stretch, where anything tells it.
    private(set) var closing: Int64?
    private(set) var gaps: [Gap] = []
    /// How many stated balances could be compared with an earlier one.
    private(set) var comparisons = 0
    /// How many rows the stretch has.
    let lineCount: Int
    /// Whether the last row of the stretch lies at or before a compared balance.
    private(set) var reachesEnd = false
    /// Whether a balance is stated at or before the first row of the stretch: else the opening balance is
    /// made of amounts that nothing checks.
    private(set) var reachesStart = false
    /// Whether the stretch has stated balances that could not be compared, the order of their day unknown.
    let hasUnplacedBalances: Bool

    /// Follows the balances.
    ///
    /// - Parameters:
    ///   - rows: ordered; rows before and after the stretch are evidence for its borders.
    ///   - stretch: the positions of the statement's own rows.
    ///   - finalBalance: the balance after the last of all rows, used when no row states one.
    init(rows: [LedgerRow], stretch: Range<Int>, finalBalance: Int64?) throws(MoneyError) {
        lineCount = stretch.count
        hasUnplacedBalances = rows[stretch].contains(where: \.isUnplaced)
        try follow(rows, stretch)
        let change = try Self.sum(rows[stretch])
        // Without any stated balance the account's own is rolled back over all rows since.
        if opening == nil, let finalBalance, !rows.contains(where: { $0.balance != nil }) {
            opening = try Self.subtract(finalBalance, Self.sum(rows[stretch.lowerBound...]))
        }
        if closing == nil, let opening {
            closing = try Self.add(opening, change)
        }
    }

    private mutating func follow(_ rows: [LedgerRow], _ stretch: Range<Int>) throws(MoneyError) {
        var balance: Int64?
        var knownAt = -1
        for position in 0...rows.count {
            if position == stretch.lowerBound { opening = balance }
            if position == stretch.upperBound { closing = balance }
            guard position < rows.count else { break }
            let row = rows[position]
            if let known = balance { balance = try Self.add(known, row.amount) }
            guard let stated = row.balance else { continue }
            if let expected = balance {
                if position >= stretch.lowerBound, knownAt < stretch.upperBound {
                    compare(stated, with: expected, at: position, stretch)
                }
            } else if position >= stretch.lowerBound {
                let explained = try Self.sum(rows[stretch.lowerBound...position])
                opening = try Self.subtract(stated, explained)
            }
            if position <= stretch.lowerBound { reachesStart = true }
            balance = stated
            knownAt = position
        }
    }

    private mutating func compare(
        _ stated: Int64, with expected: Int64, at position: Int, _ stretch: Range<Int>
    ) {
        comparisons += 1
        if position + 1 >= stretch.upperBound { reachesEnd = true }
        if stated != expected {
            gaps.append(Gap(position: position, stated: stated, expected: expected))
        }
    }

    private static func sum(_ rows: ArraySlice<LedgerRow>) throws(MoneyError) -> Int64 {
        var total: Int64 = 0
        for row in rows { total = try add(total, row.amount) }
        return total
    }

    private static func add(_ left: Int64, _ right: Int64) throws(MoneyError) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow { throw .overflow }
        return sum
    }

    private static func subtract(_ left: Int64, _ right: Int64) throws(MoneyError) -> Int64 {
        let (difference, overflow) = left.subtractingReportingOverflow(right)
        if overflow { throw .overflow }
        return difference
    }
}
