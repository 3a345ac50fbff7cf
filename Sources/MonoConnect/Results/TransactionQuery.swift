public import StatementModel

/// Which transactions to list.
public struct TransactionQuery: Hashable, Sendable {
    /// The days, first and last included; nil for the most recent transactions.
    public var period: Period?
    /// Only credits or only debits.
    public var direction: TransactionDirection?
    /// Only those whose narration contains this text.
    public var narration: String?
    /// Asks the bank for fresh data first; costs money on live accounts.
    public var realtime = false

    /// Creates a query.
    public init(period: Period? = nil, direction: TransactionDirection? = nil, narration: String? = nil) {
        self.period = period
        self.direction = direction
        self.narration = narration
    }

    /// Mono's filters; its dates are `DD-MM-YYYY`.
    var parameters: [(name: String, value: String)] {
        var parameters: [(name: String, value: String)] = []
        if let period {
            parameters.append(("start", period.first.dayMonthYear))
            parameters.append(("end", period.last.dayMonthYear))
        }
        if let direction { parameters.append(("type", direction.text.lowercased())) }
        if let narration { parameters.append(("narration", narration)) }
        return parameters
    }

    /// Whether a transaction lies in the period; the provider's own border days are not documented.
    func includes(_ transaction: Transaction) -> Bool {
        period?.contains(transaction.date) ?? true
    }
}

extension CalendarDate {
    /// `31-10-2026`, as Mono's date filters want it.
    var dayMonthYear: String {
        let parts = description.split(separator: "-")
        return parts.reversed().joined(separator: "-")
    }
}
