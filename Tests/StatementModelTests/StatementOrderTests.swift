import StatementModel
import TestSupport
import Testing

@Suite("The order of a statement's lines")
struct StatementOrderTests {
    @Test("is oldest first, whichever end the provider begins with")
    func direction() throws {
        let rows = [
            try Ledger.transaction("a", day: 1, 100, balance: 100),
            try Ledger.transaction("b", day: 2, -30, balance: 70),
            try Ledger.transaction("c", day: 3, 5, balance: 75),
        ]
        for received in [rows, rows.reversed()] {
            let statement = try Ledger.october(received)
            #expect(statement.entries.map(\.transaction.id) == ["a", "b", "c"])
            #expect(statement.entries.map(\.number) == [1, 2, 3])
            #expect(statement.reconciliation == .proven)
        }
    }

    @Test("turns the received order of a day round when nothing else is known")
    func withoutBalances() throws {
        let statement = try Ledger.october([
            Ledger.transaction("c", day: 1, 3), Ledger.transaction("b", day: 1, 2),
            Ledger.transaction("a", day: 1, 1),
        ])
        #expect(statement.entries.map(\.transaction.id) == ["a", "b", "c"])
    }

    @Test("is proven by the balances however a day is shuffled", arguments: 0..<60)
    func shuffled(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var received: [Transaction] = []
        var balance: Int64 = 10_000
        for day in 1...8 {
            var rows: [Transaction] = []
            for number in 0..<Int.random(in: 0...12, using: &generator) {
                // Few different amounts, so that equal rows and returns to an earlier balance are common.
                let amount = [50, -50, 100, -5000, 2500].randomElement(using: &generator) ?? 50
                balance += Int64(amount)
                rows.append(
                    try Ledger.transaction("\(day)-\(number)", day: day, Int64(amount), balance: balance))
            }
            rows.shuffle(using: &generator)
            received.insert(contentsOf: rows, at: 0)
        }
        let statement = try Ledger.october(received)
        #expect(Set(statement.entries.map(\.transaction.id)) == Set(received.map(\.id)))
        var running = try #require(statement.openingBalance)
        for entry in statement.entries {
            running = try running.adding(entry.amount)
            #expect(entry.transaction.runningBalance == running)
        }
        #expect(statement.openingBalance == (received.isEmpty ? nil : Ledger.naira(10_000)))
        #expect(statement.closingBalance == running)
        #expect(statement.reconciliation == (received.count > 1 ? .proven : .unproven))
    }

    @Test("keeps equal rows of a day in a fixed order")
    func equalRows() throws {
        let rows = [
            try Ledger.transaction("c", day: 1, -50, balance: 850),
            try Ledger.transaction("b", day: 1, -50, balance: 900),
            try Ledger.transaction("a", day: 1, -50, balance: 950),
        ]
        for _ in 0..<5 {
            #expect(try Ledger.october(rows).entries.map(\.transaction.id) == ["a", "b", "c"])
        }
    }

    @Test("takes a transaction that was received twice once")
    func receivedTwice() throws {
        let row = try Ledger.transaction("a", day: 1, 100, balance: 100)
        #expect(try Ledger.october([row, row]).entries.count == 1)
    }

    @Test("leaves out rows beyond the period")
    func beyond() throws {
        let statement = try Ledger.october([
            Ledger.transaction("d", day: 1, month: 11, 1, balance: 113),
            Ledger.transaction("c", day: 31, 10, balance: 112),
            Ledger.transaction("b", day: 1, 2, balance: 102),
            Ledger.transaction("a", day: 30, month: 9, 100, balance: 100),
        ])
        #expect(statement.entries.map(\.transaction.id) == ["b", "c"])
        #expect(statement.openingBalance == Ledger.naira(100))
        #expect(statement.closingBalance == Ledger.naira(112))
    }
}
