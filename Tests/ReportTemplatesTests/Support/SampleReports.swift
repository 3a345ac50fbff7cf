import StatementModel

/// Reports that the schema's tests read.
enum SampleReports {
    /// A month of one account with all that can be known of it.
    static func rich() throws -> Report {
        var rows = try StatementBuilder()
        try rows.row(1, -1_250_000, "NIP/GTB/OKAFOR CHINEDU/RENT PART PAYMENT", category: "rent")
        try rows.row(1, -5_375, "NIP CHARGE + VAT", category: "bank_charges", time: "T17:04:00.000Z")
        try rows.row(14, 750_000, "REVERSAL: FAILED WEB PAYMENT “JUMIA”", category: "", id: "a/b")
        try rows.row(
            25, 45_000_000, "SALARY OCT 2026 KIJANI LTD", category: "salary", time: "T09:30:12.000Z",
            enrichment: TransactionEnrichment(
                channel: "transfer", payee: "KIJANI LTD", paymentMethod: "nip", referenceNumber: "REF 1",
                paymentProcessor: "NIBSS", location: "Lagos", reason: "salary"))
        try rows.row(31, -12_345, "STAMP DUTY", category: "bank_charges")
        rows.account.balance = Money(minorUnits: 70_000_000, currency: .nigerianNaira)
        rows.account.customerID = "65f2c0d1"
        rows.account.bankVerificationNumberEnding = Sensitive("4321")
        var report = Report(try rows.statement())
        report.identity = try identity()
        report.income = try income()
        report.holdings = holdings
        report.earnings = try earnings()
        return report
    }

    /// An account without anything that can be left out.
    static func bare() throws -> Report {
        let account = Account(id: "1", currency: Currency("NGN"), institution: Institution())
        var report = Report(
            try Statement(account: account, period: .month(2026, 10), transactions: []))
        report.identity = Identity()
        report.income = Income(streams: [IncomeStream()])
        report.holdings = Holdings(accountID: "1", balances: [], assets: [Asset()])
        report.earnings = [
            Earning(id: "", amountMinorUnits: 0, date: report.period.first, dateText: "")
        ]
        return report
    }

    private static func identity() throws -> Identity {
        Identity(
            fullName: "ADAEZE  BELLO", bankVerificationNumber: Sensitive("22212345678"),
            email: "adaeze@example.com", phone: "08030000000", gender: "Female",
            dateOfBirth: try CalendarDate(year: 1990, month: 2, day: 28), addressLine1: "14 Awolowo Rd",
            stateOfOrigin: "Lagos", localGovernmentArea: "Eti-Osa", maritalStatus: "Single", isVerified: true)
    }

    private static func income() throws -> Income {
        var stream = IncomeStream()
        stream.typeText = "SALARY"
        stream.frequencyText = "MONTHLY"
        stream.currency = .nigerianNaira
        stream.monthlyAverage = ExactDecimal("45000000")
        stream.averageAmount = ExactDecimal("4450666.67")
        stream.stability = ExactDecimal("0.97")
        stream.firstDate = try CalendarDate(year: 2026, month: 5, day: 28)
        stream.lastDate = try CalendarDate(year: 2026, month: 10, day: 25)
        stream.lastAmount = ExactDecimal("45000000")
        stream.lastDescription = "salary oct 2026 kijani ltd"
        stream.monthsWithIncome = 6
        stream.paymentCount = 6
        stream.monthCount = 6
        var income = Income(accountID: "1", streams: [stream])
        income.employer = "Kijani Ltd"
        income.total = ExactDecimal("45000000")
        income.annual = ExactDecimal("270000000")
        income.monthly = ExactDecimal("45000000.5")
        income.monthlyAverage = ExactDecimal("45000000.4999")
        income.regularMonthlyAverage = ExactDecimal("-0.5")
        income.irregularMonthlyAverage = ExactDecimal("0")
        income.regularTotal = ExactDecimal("270000000")
        income.irregularTotal = ExactDecimal("1")
        income.sourceText = "BANK"
        income.periodText = "6 months"
        income.firstTransaction = try CalendarDate(year: 2026, month: 5, day: 1)
        income.lastTransaction = try CalendarDate(year: 2026, month: 10, day: 31)
        income.createdAtText = "2026-11-01T08:00:00.000Z"
        return income
    }

    private static var holdings: Holdings {
        let dollar = Currency.unitedStatesDollar
        var asset = Asset()
        asset.name = "Vanguard S&P 500"
        asset.typeText = "Stocks"
        asset.currency = dollar
        asset.cost = Money(minorUnits: 100_000, currency: dollar)
        asset.returnAmount = Money(minorUnits: -250, currency: dollar)
        asset.quantity = ExactDecimal("2.345678")
        asset.symbol = "VOO"
        asset.price = Money(minorUnits: 42_631, currency: dollar)
        asset.currentBalance = Money(minorUnits: 99_750, currency: dollar)
        return Holdings(
            accountID: "1",
            balances: [
                Money(minorUnits: 5_000, currency: .nigerianNaira),
                Money(minorUnits: 99_750, currency: dollar),
            ], assets: [asset])
    }

    private static func earnings() throws -> [Earning] {
        var earning = Earning(
            id: "e1", amountMinorUnits: -1_234, date: try CalendarDate(year: 2026, month: 10, day: 3),
            dateText: "2026-10-03T10:00:00.000Z")
        earning.narration = "Sold VOO"
        earning.assetSymbol = "VOO"
        earning.assetName = "Vanguard S&P 500"
        earning.salePriceMinorUnits = 43_000
        earning.quantitySold = ExactDecimal("0.5")
        return [earning]
    }
}
