import StatementModel
import TestSupport
import Testing

@Suite("A statement of a random ledger")
struct RandomLedgerTests {
    @Test("is proven with the true balances, however each day is scrambled", arguments: 0..<200)
    func scrambled(seed: UInt64) throws {
        var ledger = try TrueLedger(seed: seed)
        let statement = try Ledger.october(ledger.received())
        #expect(statement.reconciliation == .proven)
        #expect(statement.openingBalance == ledger.opening)
        #expect(statement.closingBalance == ledger.closing)
        #expect(Set(statement.entries.map(\.transaction)) == Set(ledger.october))
    }

    @Test("is never called broken when only balances are missing", arguments: 0..<300)
    func hiddenBalances(seed: UInt64) throws {
        var ledger = try TrueLedger(seed: seed)
        let (opening, closing) = (ledger.opening, ledger.closing)
        ledger.hideBalances(percent: [5, 20, 50][Int(seed % 3)])
        let statement = try Ledger.october(ledger.received())
        if case .broken(let place) = statement.reconciliation { Issue.record("\(place)") }
        if statement.reconciliation == .proven {
            #expect(statement.openingBalance == opening)
            #expect(statement.closingBalance == closing)
        }
        #expect(Set(statement.entries.map(\.transaction)) == Set(ledger.october))
    }

    @Test("names the day of a missing row and its amount", arguments: 0..<200)
    func missingRow(seed: UInt64) throws {
        var ledger = try TrueLedger(seed: seed)
        let row = ledger.anyRow()
        let missing = try #require(row)
        let statement = try Ledger.october(ledger.received(without: [missing.id]))
        guard case .broken(let place) = statement.reconciliation else {
            Issue.record("\(missing.id) was not missed")
            return
        }
        if ledger.isAmbiguous(missing) { return }
        #expect(place.count == 1)
        #expect(place.difference == missing.signedAmount)
        #expect(statement.openingBalance == ledger.opening)
        #expect(statement.closingBalance == ledger.closing)
        // A day's last row is missed at the next row, whichever day that is on.
        let next = ledger.rows.first { $0.date > missing.date }?.date
        #expect(place.date == missing.date || place.date == next)
    }

    @Test("does not blame the month for a row that is missing before or after it", arguments: 0..<200)
    func missingNeighbour(seed: UInt64) throws {
        var ledger = try TrueLedger(seed: seed)
        let neighbours = ledger.rows.filter { $0.date.month != 10 && $0.amount.minorUnits > 0 }
        // The rows next to the border cannot be told from October's own.
        let borders = [ledger.october.first?.id, ledger.october.last?.id]
        for missing in neighbours {
            let index = try #require(ledger.rows.firstIndex { $0.id == missing.id })
            let near = [index - 1, index + 1].filter(ledger.rows.indices.contains).map { ledger.rows[$0].id }
            if near.contains(where: borders.contains) || ledger.isAmbiguous(missing) { continue }
            let statement = try Ledger.october(ledger.received(without: [missing.id]))
            #expect(statement.reconciliation == .proven, "without \(missing.id)")
            #expect(statement.openingBalance == ledger.opening)
            #expect(statement.closingBalance == ledger.closing)
        }
    }

    @Test("is broken when one amount was altered", arguments: 0..<100)
    func alteredAmount(seed: UInt64) throws {
        var ledger = try TrueLedger(seed: seed)
        let row = ledger.anyRow()
        let altered = try #require(row)
        let received = ledger.received().map { original in
            var row = original
            if row.id == altered.id { row.amount = Ledger.naira(row.amount.minorUnits + 7) }
            return row
        }
        guard case .broken(let place) = try Ledger.october(received).reconciliation else {
            Issue.record("\(altered.id) was not noticed")
            return
        }
        if ledger.isAmbiguous(altered) { return }
        #expect(place.count == 1)
        #expect(place.difference == Ledger.naira(altered.direction == .debit ? 7 : -7))
        #expect(place.date == altered.date)
    }
}

@Suite("A statement of scrambled days")
struct ScrambledDayTests {
    @Test("of an account that is swept every day knows where the days begin, without any other evidence")
    func swept() throws {
        // Both days can be read from two balances, but only zero is in both.
        let statement = try Ledger.october([
            Ledger.transaction("d", day: 2, 700, balance: 700),
            Ledger.transaction("c", day: 2, -700, balance: 0),
            Ledger.transaction("b", day: 1, 500, balance: 500),
            Ledger.transaction("a", day: 1, -500, balance: 0),
        ])
        #expect(statement.reconciliation == .proven)
        #expect(statement.openingBalance == Ledger.naira(0))
        #expect(statement.entries.map(\.transaction.id) == ["b", "a", "d", "c"])
    }

    @Test("names the missing row between two parts of a day that nothing else joins")
    func partedDay() throws {
        let statement = try Ledger.october([
            Ledger.transaction("f", day: 3, 2, balance: 77),
            Ledger.transaction("b", day: 2, -50, balance: 100),
            Ledger.transaction("d", day: 2, -5, balance: 75),
            Ledger.transaction("a", day: 2, 50, balance: 150),
            Ledger.transaction("c", day: 2, 10, balance: 80),
            Ledger.transaction("z", day: 1, 1, balance: 100),
        ])
        #expect(statement.entries.map(\.transaction.id) == ["z", "a", "b", "c", "d", "f"])
        guard case .broken(let place) = statement.reconciliation else {
            Issue.record("not broken")
            return
        }
        #expect(place.place == .line(4))
        #expect(place.difference == Ledger.naira(-30))
        #expect(place.count == 1)
    }

    @Test("is unproven, not broken, when a day has too many orders to try them all")
    func tooManyOrders() throws {
        var day: [Transaction] = []
        for number in 0..<40 {
            day.append(try Ledger.transaction("\(number)", day: 2, Int64(1) << Int64(number)))
        }
        // True only if exactly the amounts of odd number come first.
        let odd = (0..<40).filter { $0 % 2 == 1 }.reduce(Int64(0)) { $0 + Int64(1) << Int64($1) }
        let total = (Int64(1) << 40) - 1
        day.append(try Ledger.transaction("stated", day: 2, -1, balance: 100 + odd - 1))
        let statement = try Ledger.october(
            [Ledger.transaction("z", day: 3, 5, balance: 104 + total)] + day
                + [Ledger.transaction("a", day: 1, 100, balance: 100)])
        #expect(statement.reconciliation == .unproven)
        #expect(statement.openingBalance == Ledger.naira(0))
        #expect(statement.closingBalance == Ledger.naira(104 + total))
    }
}
