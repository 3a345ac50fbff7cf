/// The order of one day's rows, proven by the balance chain where there is one.
///
/// Each row leads from the balance before it to the balance after it. So the day's rows are the edges of a
/// graph of balances, and their true order is a path that takes every edge once (an Euler path). That
/// takes linear time, and rows that are equal in amount and balance are interchangeable in it.
struct DayOrder {
    private let rows: [LedgerRow]
    private let reversed: [LedgerRow]
    private let starts: [Int64]
    private let ends: Set<Int64>

    /// Prepares the order of a day.
    ///
    /// - Parameters:
    ///   - rows: the rows in the order that the provider's order suggests; it is kept where it holds.
    ///   - starts: the balances at which the day may begin, the likeliest first; an order that begins at
    ///     none of them is taken only when no other holds.
    ///   - ends: the balances at which the day can end; none when they are not known.
    init(_ rows: [LedgerRow], after starts: [Int64], before ends: Set<Int64>) {
        self.rows = rows
        self.reversed = rows.reversed()
        self.starts = starts
        self.ends = ends
    }

    /// The rows in order.
    ///
    /// Where no order holds, the one with the fewest breaks. Where none can be found although rows without a
    /// balance leave room for one, the balances are taken for no evidence.
    func ordered() -> [LedgerRow] {
        guard rows.count > 1 else { return rows }
        if let graph = BalanceGraph(rows) {
            return proven { DayPath.path(through: rows, graph, from: $0) }
                ?? leastBroken([DayPath.bridged(through: rows, graph, from: starts.first, to: ends)])
        }
        var hasGivenUp = starts.isEmpty
        let found = proven { start in
            guard let start else { return nil }
            switch DaySearch.order(of: rows, from: start) {
            case .found(let order): return order
            case .impossible: return nil
            case .gaveUp: hasGivenUp = true
            }
            return nil
        }
        return found ?? (hasGivenUp ? rows.map(\.unplaced) : leastBroken([]))
    }

    private func proven(_ path: (_ start: Int64?) -> [LedgerRow]?) -> [LedgerRow]? {
        // A day that lacks balances could follow by chance from a start that is made up.
        let isComplete = rows.allSatisfy { $0.balance != nil }
        for start in starts.map(Optional.some) + (isComplete || starts.isEmpty ? [nil] : []) {
            if breaks(in: rows, after: start) == 0 { return rows }
            if breaks(in: reversed, after: start) == 0 { return reversed }
            if let path = path(start) { return path }
        }
        return nil
    }

    private func leastBroken(_ others: [[LedgerRow]?]) -> [LedgerRow] {
        let orders = [rows, reversed] + others.compactMap(\.self)
        let counted = orders.map { (order: $0, breaks: breaks(in: $0, after: starts.first, before: ends)) }
        return counted.min { $0.breaks < $1.breaks }?.order ?? rows
    }

    /// How many stated balances do not follow from the one before them.
    private func breaks(in rows: [LedgerRow], after start: Int64?, before ends: Set<Int64> = []) -> Int {
        var balance = start
        var count = 0
        for row in rows {
            let expected = balance.flatMap(row.balance(after:))
            if balance != nil, row.balance ?? expected != expected || expected == nil { count += 1 }
            balance = row.balance ?? expected
        }
        if let balance, !ends.isEmpty, !ends.contains(balance) { count += 1 }
        return count
    }
}
