import StatementModel

/// An invented account's October 2026, from which reports are made.
struct SampleMonth {
    /// A transaction to be.
    struct Row {
        var day: Int
        /// Signed; negative is a debit.
        var minorUnits: Int64
        var narration: String
        var category: String?
        var id: String?
    }

    var currency = Currency.nigerianNaira
    var opening: Int64 = 25_000_000
    var statesBalances = true
    var holder: String? = "ADAEZE BELLO"
    var number: String? = "0214457789"
    var bank: String? = "Harmattan Bank"
    var rows: [Row] = []

    /// The account.
    var account: Account {
        Account(
            id: "5f171a530295e231abca1153", name: holder, number: number, currency: currency,
            typeText: "SAVINGS ACCOUNT - INDIVIDUAL", institution: Institution(name: bank, bankCode: "999"))
    }

    /// The month; nil never, since October has 31 days.
    static var period: Period? { try? Period.month(2026, 10) }

    /// The report of a statement of the rows; nil when their sum does not fit into 64 bits.
    var report: Report? {
        guard let period = Self.period else { return nil }
        var balance = opening
        var transactions: [Transaction] = []
        transactions.reserveCapacity(rows.count)
        for (index, row) in rows.enumerated() {
            balance &+= row.minorUnits
            guard let date = try? CalendarDate(year: 2026, month: 10, day: row.day) else { return nil }
            transactions.append(
                Transaction(
                    id: row.id ?? Self.id(index), date: date, dateText: "\(date)T00:00:00.000Z",
                    narration: row.narration,
                    amount: Money(minorUnits: Int64(clamping: row.minorUnits.magnitude), currency: currency),
                    direction: row.minorUnits < 0 ? .debit : .credit,
                    runningBalance: statesBalances ? Money(minorUnits: balance, currency: currency) : nil,
                    category: row.category))
        }
        let statement = try? Statement(
            account: account, period: period, transactions: transactions.reversed())
        return statement.map { Report($0) }
    }

    /// An id of 24 hexadecimal digits, as the provider's are.
    private static func id(_ index: Int) -> String {
        let digits = String(index, radix: 16)
        return "66f1a0c2" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension SampleMonth {
    /// A month as a bank shows it.
    static var ordinary: SampleMonth {
        var month = SampleMonth()
        month.rows = [
            Row(day: 1, minorUnits: -1_250_000, narration: "NIP/OKAFOR CHINEDU/RENT", category: "rent"),
            Row(day: 1, minorUnits: -5_375, narration: "NIP CHARGE + VAT", category: "bank_charges"),
            Row(day: 9, minorUnits: -420_000, narration: "POS PURCHASE IKEJA MALL"),
            Row(day: 25, minorUnits: 45_000_000, narration: "SALARY OCT 2026", category: "salary"),
            Row(day: 31, minorUnits: 12_345, narration: "CREDIT INTEREST", category: "interest"),
        ]
        return month
    }

    /// Amounts that floating point rounds.
    static var huge: SampleMonth {
        var month = SampleMonth()
        month.opening = 0
        month.rows = [
            Row(day: 1, minorUnits: 9_007_199_254_740_993, narration: "BEYOND FLOATING POINT"),
            Row(day: 2, minorUnits: 9_000_000_000_000_000_001, narration: "NEAR THE LIMIT"),
            Row(day: 3, minorUnits: -9_007_199_254_740_993_000, narration: "BACK"),
        ]
        return month
    }
}
