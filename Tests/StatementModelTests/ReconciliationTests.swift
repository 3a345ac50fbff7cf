import StatementModel
import Testing

@Suite("Reconciliation")
struct ReconciliationTests {
    @Test("names the first line that does not follow, and by how much")
    func broken() throws {
        let statement = try Ledger.october([
            Ledger.transaction("d", day: 4, 10, balance: 10_610),
            Ledger.transaction("c", day: 3, 100, balance: 10_600),
            Ledger.transaction("b", day: 2, -250, balance: 10_250),
            Ledger.transaction("a", day: 1, 500, balance: 10_500),
        ])
        guard case .broken(let place) = statement.reconciliation else {
            Issue.record("expected a break, found \(statement.reconciliation)")
            return
        }
        #expect(place.place == .line(3))
        #expect(place.expectedBalance == Ledger.naira(10_350))
        #expect(place.statedBalance == Ledger.naira(10_600))
        #expect(place.difference == Ledger.naira(250))
        #expect(place.count == 1)
        #expect(place.description == "line 3, 2026-10-03: 2.50 NGN unexplained")
    }

    @Test("sees a row that is missing at either border of the period")
    func borders() throws {
        let inside = try Ledger.transaction("b", day: 2, 10, balance: 110)
        let before = try Ledger.transaction("a", day: 30, month: 9, 10, balance: 95)
        let after = try Ledger.transaction("c", day: 1, month: 11, 10, balance: 125)
        for (rows, expected) in [
            ([inside, before], BalanceBreak.Place.line(1)), ([after, inside], .afterLastLine),
        ] {
            guard case .broken(let place) = try Ledger.october(rows).reconciliation else {
                Issue.record("expected a break at \(expected)")
                continue
            }
            #expect(place.place == expected)
            #expect(place.difference == Ledger.naira(5))
        }
    }

    @Test("does not blame a month for a break in its neighbours")
    func neighbours() throws {
        let statement = try Ledger.october([
            Ledger.transaction("e", day: 2, month: 11, 1, balance: 999),
            Ledger.transaction("d", day: 1, month: 11, 1, balance: 112),
            Ledger.transaction("c", day: 5, 1, balance: 111),
            Ledger.transaction("b", day: 30, month: 9, 10, balance: 110),
            Ledger.transaction("a", day: 29, month: 9, 10, balance: 7),
        ])
        #expect(statement.reconciliation == .proven)
    }

    @Test("is unproven when the bank gives no balances, and rolls the account's balance back")
    func unproven() throws {
        let rows = [
            try Ledger.transaction("c", day: 3, month: 11, 40), try Ledger.transaction("b", day: 20, -25),
            try Ledger.transaction("a", day: 10, 100),
        ]
        let statement = try Ledger.october(rows, balanceAfter: 1_000)
        #expect(statement.reconciliation == .unproven)
        #expect(statement.closingBalance == Ledger.naira(960))
        #expect(statement.openingBalance == Ledger.naira(885))

        let unknown = try Ledger.october(rows)
        #expect(unknown.openingBalance == nil)
        #expect(unknown.closingBalance == nil)
        #expect(unknown.reconciliation == .unproven)
    }

    @Test("bridges rows without a balance between rows with one", arguments: [(130, true), (131, false)])
    func bridges(last: Int64, isProven: Bool) throws {
        let statement = try Ledger.october([
            Ledger.transaction("d", day: 4, 10, balance: last), Ledger.transaction("c", day: 3, 10),
            Ledger.transaction("b", day: 2, 10, balance: 110),
            Ledger.transaction("a", day: 1, 10, balance: 100),
        ])
        #expect((statement.reconciliation == .proven) == isProven)
        #expect(statement.openingBalance == Ledger.naira(90))
        #expect(statement.closingBalance == Ledger.naira(last))
    }

    @Test(
        "is unproven when nothing states a balance at or before the first line, whose amount is then unchecked"
    )
    func openStart() throws {
        let rows = [
            try Ledger.transaction("c", day: 4, 10, balance: 120),
            try Ledger.transaction("b", day: 2, 10, balance: 110), try Ledger.transaction("a", day: 1, 1_000),
        ]
        #expect(try Ledger.october(rows).reconciliation == .unproven)
        let before = try Ledger.transaction("z", day: 30, month: 9, 5, balance: -900)
        #expect(try Ledger.october(rows + [before]).reconciliation == .proven)
    }

    @Test("is unproven when the last rows have no balance, and still tells the closing balance")
    func openEnd() throws {
        let statement = try Ledger.october([
            Ledger.transaction("c", day: 4, 10), Ledger.transaction("b", day: 2, 10, balance: 120),
            Ledger.transaction("a", day: 1, 10, balance: 110),
        ])
        #expect(statement.reconciliation == .unproven)
        #expect(statement.closingBalance == Ledger.naira(130))
    }

    @Test("of a month without movements carries the balance over")
    func emptyMonth() throws {
        let statement = try Ledger.october([
            Ledger.transaction("b", day: 3, month: 11, 5, balance: 105),
            Ledger.transaction("a", day: 3, month: 9, 5, balance: 100),
        ])
        #expect(statement.entries.isEmpty)
        #expect(statement.openingBalance == Ledger.naira(100))
        #expect(statement.closingBalance == Ledger.naira(100))
        #expect(statement.reconciliation == .proven)
        #expect(try Ledger.october([]).reconciliation == .unproven)
    }

    @Test("adds up credits and debits apart")
    func totals() throws {
        let totals = try Ledger.october([
            Ledger.transaction("c", day: 3, -5), Ledger.transaction("b", day: 2, -10),
            Ledger.transaction("a", day: 1, 100),
        ]).totals
        #expect(totals.credits == Ledger.naira(100))
        #expect(totals.debits == Ledger.naira(15))
        #expect(totals.net == Ledger.naira(85))
        #expect(totals.creditCount == 1)
        #expect(totals.debitCount == 2)
    }
}

@Suite("A statement refuses")
struct StatementErrorTests {
    @Test("a transaction whose sign is unknown")
    func unknownDirection() throws {
        var row = try Ledger.transaction("a", day: 1, 1)
        row.direction = TransactionDirection("reversal")
        #expect(throws: StatementError.unknownDirection(transactionID: "a", text: "reversal")) {
            try Ledger.october([row])
        }
    }

    @Test("two transactions under one id")
    func conflicting() throws {
        let rows = [try Ledger.transaction("a", day: 1, 1), try Ledger.transaction("a", day: 1, 2)]
        #expect(throws: StatementError.conflictingTransactions(transactionID: "a")) {
            try Ledger.october(rows)
        }
    }

    @Test("a foreign currency and a negative amount")
    func foreignAndNegative() throws {
        var foreign = try Ledger.transaction("a", day: 1, 1)
        foreign.amount = Money(minorUnits: 1, currency: .ghanaianCedi)
        #expect(throws: StatementError.foreignCurrency(transactionID: "a", .ghanaianCedi)) {
            try Ledger.october([foreign])
        }
        var negative = try Ledger.transaction("b", day: 1, 1)
        negative.amount = Ledger.naira(-1)
        #expect(throws: StatementError.negativeAmount(transactionID: "b")) { try Ledger.october([negative]) }
    }

    @Test("sums beyond 64 bits")
    func overflow() throws {
        let rows = [try Ledger.transaction("a", day: 1, .max), try Ledger.transaction("b", day: 2, .max)]
        #expect(throws: StatementError.arithmetic(.overflow)) { try Ledger.october(rows) }
    }
}
