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
        let implied = ImpliedStarts(of: days)
        var ordered: [LedgerRow] = []
        ordered.reserveCapacity(rows.count)
        var balance: Int64?
        for (number, day) in days.enumerated() {
            let told = implied.first(number, of: day)
            balance = balance ?? told
            let order = DayOrder(day, after: [balance, told].compactMap(\.self), before: implied[number + 1])
            for row in order.ordered() {
                balance = row.balance ?? balance.flatMap(row.balance(after:))
                ordered.append(row)
            }
        }
        return ordered
    }
}
