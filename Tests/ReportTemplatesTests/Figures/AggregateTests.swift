import StatementModel
import TestSupport
import Testing

@testable import ReportTemplates

@Suite("The sums of a statement")
struct AggregateTests {
    @Test("by day, month and category are those of a plain recount", arguments: 0..<200 as Range<UInt64>)
    func recount(seed: UInt64) throws {
        let statement = try RandomStatement(seed: seed).statement()
        let sums = Aggregates(of: statement)
        let entries = statement.entries
        for day in sums.days {
            check(day.flow, entries.filter { $0.transaction.date == day.first })
            #expect(day.first == day.last)
        }
        #expect(sums.days.map(\.first) == Set(entries.map(\.transaction.date)).sorted())
        for month in sums.months {
            check(
                month.flow,
                entries.filter { month.first <= $0.transaction.date && $0.transaction.date <= month.last })
            #expect(month.first.year == month.last.year && month.first.month == month.last.month)
        }
        for category in sums.categories {
            check(
                category.flow,
                entries.filter { CleanText.visible($0.transaction.category) == category.category })
        }
        #expect(sums.categories.reduce(0) { $0 + $1.flow.count } == entries.count)
        #expect(sums.largestCredit == entries.compactMap(\.credit).max { $0.minorUnits < $1.minorUnits })
        #expect(sums.largestDebit == entries.compactMap(\.debit).max { $0.minorUnits < $1.minorUnits })
    }

    @Test(
        "cover every day of the period by months, without gap and overlap",
        arguments: 0..<200 as Range<UInt64>)
    func months(seed: UInt64) throws {
        let statement = try RandomStatement(seed: seed).statement()
        let months = Aggregates(of: statement).months
        #expect(months.first?.first == statement.period.first)
        #expect(months.last?.last == statement.period.last)
        for (before, after) in zip(months, months.dropFirst()) {
            #expect(try before.last.adding(days: 1) == after.first)
            #expect(before.closingBalance == after.openingBalance)
        }
        #expect(months.first?.openingBalance == statement.openingBalance)
        #expect(months.last?.closingBalance == statement.closingBalance)
    }

    @Test(
        "find the lowest, highest and average balance that a walk over all days finds",
        arguments: 0..<200 as Range<UInt64>)
    func balances(seed: UInt64) throws {
        let statement = try RandomStatement(seed: seed).statement()
        let range = try #require(Aggregates(of: statement).balances)
        var balance = try #require(statement.openingBalance).minorUnits
        var all = [balance]
        var ends: [Int64] = []
        var date = statement.period.first
        while date <= statement.period.last {
            for entry in statement.entries where entry.transaction.date == date {
                balance += entry.amount.minorUnits
                all.append(balance)
            }
            ends.append(balance)
            date = try date.adding(days: 1)
        }
        let sum = ends.reduce(0, +)
        let count = Int64(ends.count)
        #expect(range.lowest.minorUnits == all.min())
        #expect(range.highest.minorUnits == all.max())
        let magnitude = (sum.magnitude * 2 + UInt64(count)) / UInt64(count * 2)
        #expect(range.average.minorUnits == (sum < 0 ? -Int64(magnitude) : Int64(magnitude)))
    }

    @Test("leave balances out when the bank gave none, and still count the lines")
    func withoutBalances() throws {
        var rows = try StatementBuilder(statesBalances: false)
        try rows.row(3, -250, "x", category: "b")
        try rows.row(4, 100, "y", category: "a")
        try rows.row(4, 100, "z")
        let sums = try Aggregates(of: rows.statement())
        #expect(sums.balances == nil)
        #expect(sums.days.allSatisfy { $0.openingBalance == nil && $0.closingBalance == nil })
        #expect(sums.categories.map(\.category) == ["a", "b", nil])
        #expect(sums.days.map(\.flow.count) == [1, 2])
    }

    @Test("follow the account's balance where only that is known")
    func rolledBack() throws {
        var rows = try StatementBuilder(statesBalances: false)
        try rows.row(31, -250, "x")
        let range = try #require(try Aggregates(of: rows.statement(balanceAfter: 750)).balances)
        #expect(range.highest.minorUnits == 1_000)
        #expect(range.lowest.minorUnits == 750)
        #expect(range.average.minorUnits == 992)
    }

    @Test("join categories that look alike once they are cleaned")
    func likeCategories() throws {
        var rows = try StatementBuilder()
        for category in ["rent", "re\u{0}nt", "", nil, " "] { try rows.row(1, 1, "x", category: category) }
        let categories = try Aggregates(of: rows.statement()).categories
        #expect(categories.map(\.category) == ["rent", nil])
        #expect(categories.map(\.flow.count) == [2, 3])
    }

    @Test("do not depend on how often they are asked for")
    func onceAndAgain() throws {
        let figures = StatementFigures(try RandomStatement(seed: 1).statement())
        #expect(figures.aggregates.days == figures.aggregates.days)
    }

    private func check(_ flow: Flow, _ entries: [StatementEntry]) {
        #expect(flow.credits.minorUnits == entries.compactMap(\.credit?.minorUnits).reduce(0, +))
        #expect(flow.debits.minorUnits == entries.compactMap(\.debit?.minorUnits).reduce(0, +))
        #expect(flow.net.minorUnits == entries.map(\.amount.minorUnits).reduce(0, +))
        #expect(flow.creditCount == entries.count { !$0.isDebit })
        #expect(flow.debitCount == entries.count(where: \.isDebit))
    }
}
