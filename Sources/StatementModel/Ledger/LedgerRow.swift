/// What ordering and reconciliation need of a transaction: plain integers in one currency.
struct LedgerRow {
    /// The row's place among the transactions received.
    let index: Int
    let date: CalendarDate
    /// Signed, minor units.
    let amount: Int64
    /// The balance after the row as the bank states it, minor units.
    let balance: Int64?

    /// The balance before the row that its own balance implies; nil without one or beyond 64 bits.
    var balanceBefore: Int64? {
        guard let balance else { return nil }
        let (before, overflow) = balance.subtractingReportingOverflow(amount)
        return overflow ? nil : before
    }
}
