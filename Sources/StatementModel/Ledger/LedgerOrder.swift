/// Puts received rows in the order in which they were booked: by day, and within a day by the balances.
enum LedgerOrder {
    /// Orders rows.
    ///
    /// The provider sends the newest row first (observed, not promised). The time of day is not used: some
    /// banks give none, and others stamp all rows of a batch alike.
    ///
    /// - Parameter rows: as received.
    static func ordered(_ rows: [LedgerRow]) -> [LedgerRow] {
        guard let first = rows.first, let last = rows.last else { return [] }
        let oldestFirst = first.date < last.date ? rows : rows.reversed()
        let days = Dictionary(grouping: oldestFirst, by: \.date).sorted { $0.key < $1.key }.map(\.value)
        var ordered: [LedgerRow] = []
        ordered.reserveCapacity(rows.count)
        var balance: Int64?
        for (number, day) in days.enumerated() {
            for row in DayOrder.ordered(day, after: balance ?? start(impliedBy: days[number...])) {
                balance = row.balance ?? balance.flatMap { rolled($0, row.amount) }
                ordered.append(row)
            }
        }
        return ordered
    }

    /// The balance at which the first of these days must begin, told by a later one.
    ///
    /// A day that ends where it began can be read from any of its rows on; the next day that does not
    /// tells where they all begin.
    private static func start(impliedBy days: ArraySlice<[LedgerRow]>) -> Int64? {
        for day in days {
            guard let graph = BalanceGraph(day) else { return nil }
            if !graph.isCircular { return graph.origin(preferring: nil) }
        }
        return nil
    }

    private static func rolled(_ balance: Int64, _ amount: Int64) -> Int64? {
        let (sum, overflow) = balance.addingReportingOverflow(amount)
        return overflow ? nil : sum
    }
}
