import StatementModel

/// An income with the currency of its sums.
struct IncomeRow: Sendable {
    let income: Income
    let accountCurrency: Currency

    /// The currency of the sums over all streams; nil when they differ, because then the sums mean nothing.
    var currency: Currency? { income.sumsCurrency(accountCurrency: accountCurrency) }

    var streams: [IncomeStreamRow] {
        income.streams.map { IncomeStreamRow(stream: $0, currency: $0.currency ?? accountCurrency) }
    }

    /// A sum over all streams as money.
    func money(_ minorUnits: ExactDecimal?) -> Money? {
        guard let currency else { return nil }
        return minorUnits.map { Money(minorUnits: $0.rounded, currency: currency) }
    }
}

/// A stream of income with the currency of its amounts.
struct IncomeStreamRow: Sendable {
    let stream: IncomeStream
    let currency: Currency

    /// An amount of the stream as money.
    func money(_ minorUnits: ExactDecimal?) -> Money? {
        minorUnits.map { Money(minorUnits: $0.rounded, currency: currency) }
    }
}
