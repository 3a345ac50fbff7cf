import StatementModel

/// Makes statements from rows told oldest first; keeps the running balance itself.
struct StatementBuilder {
    private let account: Account
    private let period: Period
    private var balance: Int64
    private let statesBalances: Bool
    private var transactions: [Transaction] = []

    init(
        currency: Currency = .nigerianNaira, opening: Int64 = 25_000_000, statesBalances: Bool = true,
        month: Int = 10
    ) throws {
        account = Account(
            id: "5f171a530295e231abca1153", name: "ADAEZE BELLO", number: "0214457789", currency: currency,
            typeText: "SAVINGS ACCOUNT - INDIVIDUAL",
            institution: Institution(
                name: "Harmattan Bank", bankCode: "999", typeText: "PERSONAL_BANKING"))
        period = try .month(2026, month)
        balance = opening
        self.statesBalances = statesBalances
    }

    /// Adds a row; a negative amount, in minor units, is a debit.
    mutating func row(_ day: Int, _ amount: Int64, _ narration: String) throws {
        balance += amount
        let date = try CalendarDate(year: period.first.year, month: period.first.month, day: day)
        let number = String(transactions.count + 1)
        transactions.append(
            Transaction(
                id: "66f1a0c2e4b0a1b2c3" + String(repeating: "0", count: 6 - number.count) + number,
                date: date,
                dateText: "\(date)T00:00:00.000Z", narration: narration,
                amount: Money(minorUnits: Int64(amount.magnitude), currency: account.currency),
                direction: amount < 0 ? .debit : .credit,
                runningBalance: statesBalances ? Money(minorUnits: balance, currency: account.currency) : nil,
                category: nil))
    }

    /// The statement of all rows; the provider's order is newest first.
    func statement() throws -> Statement {
        try Statement(
            account: account, period: period, transactions: transactions.reversed(),
            balanceAfterTransactions: nil)
    }
}
