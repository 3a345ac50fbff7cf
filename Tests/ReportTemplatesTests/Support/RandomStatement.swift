import StatementModel
import TestSupport

/// Statements over some weeks or months with random movements, quiet days and all sorts of categories.
struct RandomStatement {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func next<Element>(of values: [Element], else other: Element) -> Element {
        values.randomElement(using: &generator) ?? other
    }

    func statement() throws -> Statement {
        var copy = self
        return try copy.make()
    }

    private mutating func make() throws -> Statement {
        let first = try CalendarDate(year: 2026, month: 1, day: 1)
            .adding(days: Int.random(in: 0...400, using: &generator))
        let last = try first.adding(days: Int.random(in: 0...120, using: &generator))
        let account = Account(id: "1", currency: .nigerianNaira, institution: Institution())
        var balance = Int64.random(in: -100_000...100_000, using: &generator)
        // A row before the period tells the opening balance even of a period without rows.
        var rows = [try transaction(0, first.adding(days: -1), 1, &balance)]
        var date = first
        while date <= last {
            for _ in 0..<next(of: [0, 0, 1, 3], else: 0) {
                let amount = Int64.random(in: -50_000...50_000, using: &generator)
                rows.append(try transaction(rows.count, date, amount, &balance))
            }
            date = try date.adding(days: 1)
        }
        return try Statement(
            account: account, period: Period(from: first, through: last), transactions: rows.reversed())
    }

    private mutating func transaction(
        _ number: Int, _ date: CalendarDate, _ amount: Int64, _ balance: inout Int64
    ) throws -> Transaction {
        balance += amount
        return Transaction(
            id: "\(number)", date: date, dateText: "\(date)", narration: "x",
            amount: Money(minorUnits: Int64(amount.magnitude), currency: .nigerianNaira),
            direction: amount < 0 ? .debit : .credit,
            runningBalance: Money(minorUnits: balance, currency: .nigerianNaira),
            category: next(of: ["rent", "bank_charges", "", nil, "é", "Rent"], else: nil))
    }
}
