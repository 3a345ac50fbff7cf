import StatementModel
import TestSupport

/// A random account from the middle of September to the middle of November whose true order is known.
struct TrueLedger {
    /// All rows in the order in which they were booked, each with its balance.
    private(set) var rows: [Transaction] = []
    private var generator: SeededGenerator

    init(seed: UInt64) throws {
        generator = SeededGenerator(seed: seed)
        var balance = Int64.random(in: -500...20_000, using: &generator)
        for (month, days) in [(9, 20...30), (10, 1...31), (11, 1...10)] {
            for day in days where Int.random(in: 0..<3, using: &generator) > 0 {
                for number in 0..<Int.random(in: 1...7, using: &generator) {
                    // Few different amounts, so that equal rows and returns to an earlier balance are common.
                    let amount: Int64 =
                        [50, -50, 100, -100, -5000, 2500, 0].randomElement(using: &generator) ?? 0
                    balance += amount
                    rows.append(
                        try Ledger.transaction(
                            "\(month)-\(day)-\(number)", day: day, month: month, amount, balance: balance))
                }
            }
        }
    }

    /// The rows of October in their true order.
    var october: ArraySlice<Transaction> {
        rows[...].drop { $0.date.month < 10 }.prefix { $0.date.month == 10 }
    }

    /// The balance before the first row of October.
    var opening: Money? { rows.last { $0.date.month < 10 }?.runningBalance }
    /// The balance after the last row of October.
    var closing: Money? { rows.last { $0.date.month < 11 }?.runningBalance }

    /// The rows as a provider may send them: newest day first, each day in any order.
    mutating func received(without missing: Set<String> = []) -> [Transaction] {
        var result: [Transaction] = []
        for date in Set(rows.map(\.date)).sorted(by: >) {
            result += rows.filter { $0.date == date && !missing.contains($0.id) }.shuffled(using: &generator)
        }
        return result
    }

    /// Takes the balances off some rows.
    mutating func hideBalances(percent: Int) {
        for index in rows.indices where Int.random(in: 0..<100, using: &generator) < percent {
            rows[index].runningBalance = nil
        }
    }

    /// Whether a row's day comes back to an earlier balance of its own: without the row it could then be read
    /// in several ways.
    func isAmbiguous(_ row: Transaction) -> Bool {
        let day = rows.filter { $0.date == row.date }
        let balances = day.compactMap { $0.runningBalance?.minorUnits }
        let start = (balances.first ?? 0) - (day.first?.signedAmount?.minorUnits ?? 0)
        return Set(balances + [start]).count <= balances.count
    }

    /// One of October's rows that moves money and is not at its border.
    mutating func anyRow() -> Transaction? {
        october.dropFirst().dropLast().filter { $0.amount.minorUnits > 0 }.randomElement(using: &generator)
    }
}
