/// The balances at which days can begin, as they and the days after them tell.
///
/// A day whose rows all state balances tells its own start, unless it ends where it began: then it can be
/// read from any of its rows on, and a later day tells. A day that lacks balances passes on what the next
/// one tells, less its own sum.
struct ImpliedStarts {
    /// For each day the possible starts; nil when nothing tells.
    private let starts: [Set<Int64>?]

    init(of days: [[LedgerRow]]) {
        var starts: [Set<Int64>?] = []
        var later: Set<Int64>?
        for day in days.reversed() {
            later = Self.starts(of: day, before: later)
            starts.append(later)
        }
        self.starts = starts.reversed()
    }

    /// The balances at which a day can begin; none when nothing tells, or when there is no such day.
    subscript(day: Int) -> Set<Int64> {
        starts.indices.contains(day) ? starts[day] ?? [] : []
    }

    /// The balance at which the first of a day's rows that can be its first begins.
    func first(_ day: Int, of rows: [LedgerRow]) -> Int64? {
        guard let starts = starts[day] else { return nil }
        if starts.count == 1 { return starts.first }
        return rows.lazy.compactMap(\.balanceBefore).first(where: starts.contains)
    }

    private static func starts(of day: [LedgerRow], before later: Set<Int64>?) -> Set<Int64>? {
        guard let graph = BalanceGraph(day) else {
            var total: Int64 = 0
            for row in day {
                guard let sum = row.balance(after: total) else { return nil }
                total = sum
            }
            return later.map { Set($0.compactMap { shifted($0, by: total) }) }
        }
        guard graph.isCircular else { return graph.origin(preferring: nil).map { [$0] } }
        let common = graph.rowsFrom.keys.filter { later?.contains($0) ?? true }
        return Set(common.isEmpty ? Array(graph.rowsFrom.keys) : common)
    }

    private static func shifted(_ balance: Int64, by total: Int64) -> Int64? {
        let (difference, overflow) = balance.subtractingReportingOverflow(total)
        return overflow ? nil : difference
    }
}
