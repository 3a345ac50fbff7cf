import StatementModel

/// Makes statements for tests from rows told oldest first; keeps the running balance itself.
struct StatementBuilder {
    var account: Account
    var period: Period
    private var balance: Int64
    private var statesBalances: Bool
    private var transactions: [Transaction] = []

    init(
        currency: Currency = .nigerianNaira, opening: Int64 = 25_000_000, statesBalances: Bool = true,
        number: String? = "0214457789", name: String? = "ADAEZE BELLO"
    ) throws {
        account = Account(
            id: "5f171a530295e231abca1153", name: name, number: number, currency: currency,
            typeText: "SAVINGS ACCOUNT - INDIVIDUAL",
            institution: Institution(
                name: "Harmattan Bank", bankCode: "999", typeText: "PERSONAL_BANKING"))
        period = try .month(2026, 10)
        balance = opening
        self.statesBalances = statesBalances
    }

    /// Adds a row; a negative amount (minor units) is a debit.
    ///
    /// `stated` replaces the balance that would be right.
    mutating func row(
        _ day: Int, _ amount: Int64, _ narration: String, category: String? = nil, id: String? = nil,
        stated: Int64? = nil, time: String = "T00:00:00.000Z",
        enrichment: TransactionEnrichment? = nil
    ) throws {
        balance = stated ?? balance &+ amount
        let date = try CalendarDate(year: period.first.year, month: period.first.month, day: day)
        let money = Money(minorUnits: Int64(clamping: amount.magnitude), currency: account.currency)
        let number = transactions.count + 1
        transactions.append(
            Transaction(
                id: id ?? "66f1a0c2e4b0a1b2c3d4e\(number < 10 ? "00" : "0")\(number)", date: date,
                dateText: "\(date)\(time)", narration: narration, amount: money,
                direction: amount < 0 ? .debit : .credit,
                runningBalance: statesBalances ? Money(minorUnits: balance, currency: account.currency) : nil,
                category: category, enrichment: enrichment))
    }

    /// The statement of all rows; the provider's order is newest first.
    func statement(balanceAfter: Int64? = nil) throws -> Statement {
        try Statement(
            account: account, period: period, transactions: transactions.reversed(),
            balanceAfterTransactions: balanceAfter.map { Money(minorUnits: $0, currency: account.currency) })
    }
}
