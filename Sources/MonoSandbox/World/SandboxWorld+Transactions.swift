extension SandboxWorld {
    /// The rows of an account, newest first, from the start of one day to the end of another, both
    /// included; nil leaves that side open.
    ///
    /// The collection generates its rows month by month as they are read. Counting costs nothing for
    /// months that lie whole in the range. Empty for accounts whose pull brings no transactions.
    package func transactions(
        of account: SandboxAccount, from start: SandboxDay? = nil, to end: SandboxDay? = nil
    ) -> SandboxTransactionList {
        let first = max(start ?? firstDay, firstDay)
        let last = min(end ?? today, today)
        guard account.retrievedData.contains(.transactions), first <= last else {
            return SandboxTransactionList([], from: first, to: last)
        }
        if let data {
            return SandboxTransactionList(data.entries[account.index].rows, from: first, to: last)
        }
        let months = (first.calendarMonth.ordinal...last.calendarMonth.ordinal).reversed()
        let parts = months.map { ordinal in
            store.part(
                of: account, month: SandboxMonth(ordinal: ordinal), from: first, to: last)
        }
        return SandboxTransactionList(store: store, account: account, parts: parts)
    }

    /// The account's balance in the minor unit, which is the running balance after its last row; nil when
    /// the pull did not bring it in.
    package func balance(of account: SandboxAccount) -> Int64? {
        guard account.retrievedData.contains(.balance) else { return nil }
        if let data { return data.entries[account.index].balance }
        switch account.scenario {
        case .balanceOnly: return BalanceOnlyTable.dollarBalance(seed: seed, account: account)
        case .investment: return investmentTotal(of: account)
        default: return store.closing(of: account, month: today.calendarMonth)
        }
    }

    /// The balance in the minor unit before the first row of a day, nil without transactions.
    ///
    /// Before the history it is that at its start, after today it is the account's balance.
    package func openingBalance(of account: SandboxAccount, at day: SandboxDay) -> Int64? {
        guard account.retrievedData.contains(.transactions) else { return nil }
        guard day <= today else { return balance(of: account) }
        if data != nil {
            let later = transactions(of: account, from: day).reduce(0) { $0 + $1.signedAmount }
            return balance(of: account).map { $0 - later }
        }
        let start = max(day, firstDay)
        return store.month(start.calendarMonth, of: account).balance(before: start)
    }

    /// The totals of the credits or of the debits of each month with such rows, newest first.
    ///
    /// Generates the whole history of the account.
    package func monthlyTotals(of account: SandboxAccount, credit: Bool) -> [SandboxMonthlyTotal] {
        guard account.retrievedData.contains(.transactions) else { return [] }
        if data != nil {
            let rows = transactions(of: account).filter { $0.isCredit == credit }
            return Dictionary(grouping: rows, by: \.day.calendarMonth).map { month, rows in
                SandboxMonthlyTotal(
                    month: month, amount: rows.reduce(0) { $0 + $1.amount }, count: rows.count)
            }.sorted { $0.month > $1.month }
        }
        let months = (firstMonth.ordinal...today.calendarMonth.ordinal).reversed()
        return months.compactMap { ordinal in
            let month = SandboxMonth(ordinal: ordinal)
            let rows = store.month(month, of: account).served.filter { $0.isCredit == credit }
            guard !rows.isEmpty else { return nil }
            return SandboxMonthlyTotal(
                month: month, amount: rows.reduce(0) { $0 + $1.amount }, count: rows.count)
        }
    }
}
