/// What ordering and reconciliation need of a transaction: plain integers in one currency.
struct LedgerRow {
    /// The row's place among the transactions received.
    let index: Int
    let date: CalendarDate
    /// Signed, minor units.
    let amount: Int64
    /// The balance after the row as the bank states it, minor units.
    private(set) var balance: Int64?
    /// Whether the bank states a balance that proves nothing, because the row's place in its day is unknown.
    private(set) var isUnplaced = false

    init(index: Int, date: CalendarDate, amount: Int64, balance: Int64?) {
        self.index = index
        self.date = date
        self.amount = amount
        self.balance = balance
    }

    /// The balance before the row that its own balance implies; nil without one or beyond 64 bits.
    var balanceBefore: Int64? {
        guard let balance else { return nil }
        let (before, overflow) = balance.subtractingReportingOverflow(amount)
        return overflow ? nil : before
    }

    /// The row without its balance as evidence.
    var unplaced: LedgerRow {
        var row = self
        row.isUnplaced = balance != nil
        row.balance = nil
        return row
    }

    /// The balance after the row, where the one before it is known; nil beyond 64 bits.
    func balance(after before: Int64) -> Int64? {
        let (sum, overflow) = before.addingReportingOverflow(amount)
        return overflow ? nil : sum
    }
}
