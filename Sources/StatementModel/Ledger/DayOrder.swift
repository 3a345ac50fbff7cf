/// The order of one day's rows, proven by the balance chain where there is one.
///
/// Each row leads from the balance before it to the balance after it. So the day's rows are the edges of a
/// graph of balances, and their true order is a path that takes every edge once (an Euler path). That
/// takes linear time, and rows that are equal in amount and balance are interchangeable in it.
enum DayOrder {
    /// Puts a day's rows in order.
    ///
    /// - Parameters:
    ///   - rows: the rows in the order that the provider's order suggests; it is kept where it holds.
    ///   - start: the balance at which the day begins, if known; an order that does not begin there is
    ///     taken only when none does.
    static func ordered(_ rows: [LedgerRow], after start: Int64?) -> [LedgerRow] {
        guard rows.count > 1 else { return rows }
        let candidates: [Int64?] = start == nil ? [nil] : [start, nil]
        let reversed = Array(rows.reversed())
        for start in candidates {
            if follows(rows, after: start) { return rows }
            if follows(reversed, after: start) { return reversed }
            if let path = path(through: rows, from: start) { return path }
        }
        return rows
    }

    /// Whether every stated balance follows from the one before it.
    private static func follows(_ rows: [LedgerRow], after start: Int64?) -> Bool {
        var balance = start
        for row in rows {
            if let known = balance {
                let (next, overflow) = known.addingReportingOverflow(row.amount)
                if overflow { return false }
                if let stated = row.balance, stated != next { return false }
                balance = next
            } else {
                balance = row.balance
            }
        }
        return true
    }

    /// A path over all rows (Hierholzer's algorithm), or nil when there is none or a balance is missing.
    private static func path(through rows: [LedgerRow], from start: Int64?) -> [LedgerRow]? {
        guard let graph = BalanceGraph(rows), let origin = graph.origin(preferring: start) else { return nil }
        var unused = graph.rowsFrom
        var trail: [(balance: Int64, row: Int?)] = [(origin, nil)]
        var path: [LedgerRow] = []
        while let (balance, row) = trail.last {
            if let next = unused[balance]?.popLast() {
                trail.append((graph.after[next], next))
            } else {
                trail.removeLast()
                if let row { path.append(rows[row]) }
            }
        }
        return path.count == rows.count ? path.reversed() : nil
    }
}
