import StatementModel

/// One statement with everything that import programs stumble over.
enum HardStatement {
    /// A year's border, a leap day, equal rows, zero and huge amounts, lines without balances, hostile and long texts.
    static func statement() throws -> Statement {
        let account = Account(
            id: "5f171a530295e231abca1153", name: "ADAEZE \"ADA\" BELLO, & SONS", number: "0014457789",
            currency: .nigerianNaira, institution: Institution(name: "Harmattan Bank", bankCode: "999"))
        let period = try Period(
            from: CalendarDate(year: 2027, month: 12, day: 30),
            through: CalendarDate(year: 2028, month: 3, day: 1))
        var balance: Int64 = 0
        let transactions = try rows.enumerated().map { index, row in
            balance += row.amount
            return try transaction(index, row, balance)
        }
        // The provider sends the newest first.
        return try Statement(account: account, period: period, transactions: transactions.reversed())
    }

    private struct Row {
        let date: (Int, Int, Int)
        let amount: Int64
        let narration: String
        var statesBalance = true
        var isDebitOfNothing = false
        var enrichment: TransactionEnrichment?
    }

    private static let rows: [Row] = [
        Row(date: (2027, 12, 30), amount: 1_000_000_00, narration: "OPENING CREDIT"),
        Row(date: (2027, 12, 31), amount: -2_500_00, narration: "POS/WEB, \"QUOTED\"; semicolon\tand tab"),
        Row(date: (2028, 1, 1), amount: -5_000, narration: "STAMP DUTY"),
        Row(date: (2028, 1, 1), amount: -5_000, narration: "STAMP DUTY"),
        Row(date: (2028, 1, 2), amount: 0, narration: "ZERO CREDIT"),
        Row(date: (2028, 1, 2), amount: 0, narration: "ZERO DEBIT", isDebitOfNothing: true),
        Row(date: (2028, 1, 3), amount: -1, narration: "=HYPERLINK(\"http://evil.example\",\"Click\")"),
        Row(date: (2028, 1, 3), amount: 1, narration: "-2+3", statesBalance: false),
        Row(date: (2028, 1, 4), amount: -700, narration: "@SUM(A1:A9)", statesBalance: false),
        Row(date: (2028, 1, 5), amount: -800, narration: "two\r\nlines\nand\u{2028}more"),
        Row(date: (2028, 1, 6), amount: -900, narration: ""),
        Row(date: (2028, 1, 7), amount: -950, narration: "  \u{200B}  "),
        Row(date: (2028, 1, 8), amount: -125_050, narration: "₦1,250.50 to Zoë Müller – Café “Ọlá” 🙂 東京"),
        Row(date: (2028, 1, 9), amount: -333, narration: "<b>&amp; #1 $5 *promo* | 50%"),
        Row(
            date: (2028, 2, 28), amount: 9_007_199_254_740_993, narration: "ABOVE THE EXACT RANGE OF DOUBLES",
            enrichment: TransactionEnrichment(
                payee: "KIJANI, \"THE\" LTD; PLC", referenceNumber: "REF,1;\"2\"")),
        Row(date: (2028, 2, 29), amount: -9_007_199_254_740_000, narration: "LEAP DAY"),
        Row(
            date: (2028, 3, 1), amount: -1_500,
            narration: String(repeating: "WEB TRANSFER TO AMINA, ", count: 13) + "END",
            enrichment: TransactionEnrichment(payee: String(repeating: "AMINA ", count: 25) + "END")),
    ]

    private static func transaction(_ index: Int, _ row: Row, _ balance: Int64) throws -> Transaction {
        let date = try CalendarDate(year: row.date.0, month: row.date.1, day: row.date.2)
        let money = Money(minorUnits: Int64(clamping: row.amount.magnitude), currency: .nigerianNaira)
        return Transaction(
            id: "66f1a0c2e4b0a1b2c3d4e\(index + 100)", date: date, dateText: "\(date)T00:00:00.000Z",
            narration: row.narration, amount: money,
            direction: row.amount < 0 || row.isDebitOfNothing ? .debit : .credit,
            runningBalance: row.statesBalance ? Money(minorUnits: balance, currency: .nigerianNaira) : nil,
            category: index.isMultiple(of: 4) ? "bank_charges" : nil, enrichment: row.enrichment)
    }
}
