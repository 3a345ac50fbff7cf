import StatementModel

/// Statements that are hard for import files: hostile and long texts, a leap day, the turn of a year, amounts of
/// zero and of trillions, balances that are missing, equal rows.
enum HardStatement: String, CaseIterable, CustomStringConvertible {
    case naira, cedi, shilling, rand, yen
    /// No row states a balance, and nothing else tells one.
    case unproven
    /// A balance does not follow from the one before.
    case broken
    case empty

    var description: String { rawValue }

    /// Texts that have brought down or misled import programs.
    static let hostileTexts = [
        "  two  blanks ; and a comment", "; date:2020-01-01, id:forged", "! cleared ( code ) [2020/01/01]",
        "(X) * PAID | note", "^\n!Type:Bank\nT-1\n^", "\"quoted\" \\ backslash \\\" both\\",
        "include /etc/passwd\r\n2024-01-01 open Assets:Forged", "NGN 5 @ 3 = 7 {1} [x] <y> & 'z' `w`",
        "-}\r\n:62F:C240301NGN0,\r\n-:86:-", "₦5,000 to Ọlá Ṣadé – “naïve” 東京 🙂 é\u{301}",
        "=1+1", "-1 charge", ":tag: value:: expr", "#hash ^caret @at ~tilde |bar",
        "\t\t\u{0}\u{1B}[31m\u{7F}",
        "Transfer to Kwame/Ama:Boateng", "", "   ", "x",
        "*", "account Assets:Forged", "S Forged\nE split\n$100", "P", "<![CDATA[ ]]> &amp; </Ntry>",
    ]

    /// Longer than any field.
    static let longText =
        String(repeating: "WEB TRANSFER: TO - AMINA BELLO / REF 0123456789 ", count: 12) + "END"

    func statement() throws -> Statement {
        switch self {
        case .naira: try Self.full(.nigerianNaira)
        case .cedi: try Self.full(.ghanaianCedi, number: "1441000123456")
        case .shilling: try Self.full(.kenyanShilling, number: "0110077889900")
        case .rand: try Self.full(.southAfricanRand, number: "62812345678")
        case .yen: try Self.full(Currency("JPY"), number: "7654321")
        case .unproven: try Self.full(.nigerianNaira, statesBalances: false)
        case .broken:
            try Self.statement(.nigerianNaira, number: "0214457789") { rows in
                rows.row(0, -100_000, "ATM WITHDRAWAL")
                rows.balance += 500
                rows.row(1, -200_000, "POS PURCHASE")
                rows.row(2, 300_000, "TRANSFER IN")
            }
        case .empty: try Self.statement(.nigerianNaira, number: "0214457789") { _ in }
        }
    }

    private static func full(
        _ currency: Currency, number: String? = "0214457789", statesBalances: Bool = true
    ) throws -> Statement {
        try statement(currency, number: number, statesBalances: statesBalances) { rows in
            rows.row(0, 1_250_050, "SALARY DECEMBER", category: "salary")
            rows.row(1, -5_000, "STAMP DUTY", category: "bank_charges")
            rows.row(1, -5_000, "STAMP DUTY", category: "bank_charges")
            rows.row(2, -75, "SMS CHARGE", category: "bank_charges", payee: "Harmattan Bank; Ltd | \"H\"")
            for (index, text) in hostileTexts.enumerated() {
                rows.row(3 + index, index.isMultiple(of: 2) ? -1_001 : 2_002, text)
            }
            rows.row(40, 0, "NOTHING AT ALL", category: "fees")
            rows.row(50, -999_999_999_999, "HUGE, OUT")
            rows.row(51, 1_000_000_000_000, longText, payee: "Amina Bello")
            rows.row(61, -1, "LEAP DAY")
            rows.statesBalances = false
            rows.row(61, 1, "NO BALANCE HERE")
            rows.statesBalances = statesBalances
            rows.row(62, -12_345, "LAST")
        }
    }

    private static func statement(
        _ currency: Currency, number: String?, statesBalances: Bool = true, _ fill: (inout Rows) -> Void
    ) throws -> Statement {
        let first = try CalendarDate(year: 2023, month: 12, day: 30)
        var rows = Rows(first: first, currency: currency, statesBalances: statesBalances)
        fill(&rows)
        let account = Account(
            id: "5f171a530295e231abca1153", name: "ADAEZE BELLO & SONS; LTD", number: number,
            currency: currency, typeText: "SAVINGS ACCOUNT - INDIVIDUAL",
            institution: Institution(name: "Harmattan Bank", bankCode: "999"))
        return try Statement(
            account: account, period: Period(from: first, through: first.adding(days: 62)),
            transactions: rows.transactions.reversed())
    }

    /// Rows told oldest first; keeps the running balance.
    struct Rows {
        let first: CalendarDate
        let currency: Currency
        var statesBalances: Bool
        var balance: Int64 = 25_000_000
        var transactions: [Transaction] = []

        mutating func row(
            _ day: Int, _ amount: Int64, _ narration: String, category: String? = nil, payee: String? = nil
        ) {
            balance += amount
            let date = (try? first.adding(days: day)) ?? first
            let number = String(transactions.count + 1)
            transactions.append(
                Transaction(
                    id: "66f1a0c2e4b0a1b2c3d4e" + String(repeating: "0", count: 3 - number.count) + number,
                    date: date, dateText: "\(date)T00:00:00.000Z", narration: narration,
                    amount: Money(minorUnits: Int64(amount.magnitude), currency: currency),
                    direction: amount < 0 ? .debit : .credit,
                    runningBalance: statesBalances ? Money(minorUnits: balance, currency: currency) : nil,
                    category: category,
                    enrichment: payee.map { TransactionEnrichment(payee: $0) }))
        }
    }
}
