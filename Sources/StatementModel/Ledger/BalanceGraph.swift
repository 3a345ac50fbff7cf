/// A day's rows as edges between balances.
struct BalanceGraph {
    /// The positions of the rows that begin at a balance, the preferred row last, ready to be popped.
    let rowsFrom: [Int64: [Int]]
    /// The balance after each row.
    let after: [Int64]
    /// Rows that leave a balance less rows that arrive at it, where that is not zero.
    private let surplus: [Int64: Int]
    private let firstBalance: Int64

    /// Nil when a row states no balance.
    init?(_ rows: [LedgerRow]) {
        var rowsFrom: [Int64: [Int]] = [:]
        var after: [Int64] = []
        var surplus: [Int64: Int] = [:]
        for (position, row) in rows.enumerated().reversed() {
            guard let before = row.balanceBefore, let balance = row.balance else { return nil }
            rowsFrom[before, default: []].append(position)
            after.append(balance)
            surplus[before, default: 0] += 1
            surplus[balance, default: 0] -= 1
        }
        guard let firstBalance = rows.first?.balanceBefore else { return nil }
        self.rowsFrom = rowsFrom
        self.after = after.reversed()
        self.surplus = surplus.filter { $0.value != 0 }
        self.firstBalance = firstBalance
    }

    /// Whether the day ends at the balance at which it began.
    var isCircular: Bool { surplus.isEmpty }

    /// The balances that more rows leave than arrive at, and the other way round, each as often as that is so
    /// and in the order of their size; as many of the one as of the other.
    func looseEnds() -> (sources: [Int64], sinks: [Int64]) {
        var sources: [Int64] = []
        var sinks: [Int64] = []
        for (balance, count) in surplus.sorted(by: { $0.key < $1.key }) {
            if count > 0 {
                sources += Array(repeating: balance, count: count)
            } else {
                sinks += Array(repeating: balance, count: -count)
            }
        }
        return (sources, sinks)
    }

    /// Where a path over all rows must begin; nil when none can begin at the wanted balance, or at all.
    func origin(preferring wanted: Int64?) -> Int64? {
        if isCircular {
            // Any balance that a row leaves can be the first.
            guard let wanted else { return firstBalance }
            return rowsFrom[wanted] == nil ? nil : wanted
        }
        let origins = surplus.filter { $0.value > 0 }
        guard origins.count == 1, let origin = origins.first, origin.value == 1, surplus.count == 2 else {
            return nil
        }
        return wanted == nil || wanted == origin.key ? origin.key : nil
    }
}
