import StatementModel

/// Short forms for the accounts and transactions that ledger tests need.
enum Ledger {
    static let account = Account(
        id: "account", name: "ADAEZE BELLO", number: "0214457789", currency: .nigerianNaira,
        institution: Institution(name: "Harmattan Bank", bankCode: "999"))

    static func naira(_ minorUnits: Int64) -> Money {
        Money(minorUnits: minorUnits, currency: .nigerianNaira)
    }

    /// A transaction of October 2026; `month` moves it.
    static func transaction(
        _ id: String, day: Int, month: Int = 10, _ amount: Int64, balance: Int64? = nil,
        narration: String = "x"
    ) throws -> Transaction {
        let date = try CalendarDate(year: 2026, month: month, day: day)
        return Transaction(
            id: id, date: date, dateText: "\(date)T00:00:00.000Z", narration: narration,
            amount: naira(abs(amount)), direction: amount < 0 ? .debit : .credit,
            runningBalance: balance.map(naira))
    }

    static func october(
        _ transactions: [Transaction], balanceAfter: Int64? = nil
    ) throws -> Statement {
        try Statement(
            account: account, period: .month(2026, 10), transactions: transactions,
            balanceAfterTransactions: balanceAfter.map(naira))
    }
}
