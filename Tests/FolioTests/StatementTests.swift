import MonoConnect
import MonoSandbox
import StatementModel
import Testing

@testable import Folio

@Suite("A fetched statement")
struct StatementTests {
    @Test(
        "is proven, unproven or broken, as the sandbox's account is made",
        arguments: [
            (Known.ordinary, "proven", 64), (Known.business, "proven", 420), (Known.new, "proven", 4),
            (Known.withoutBalances, "unproven", 48), (Known.broken, "broken", 52),
        ])
    func reconciliation(account: String, word: String, rows: Int) async throws {
        try await withFolio { _, folio in
            let statement = try await folio.statement(for: account, period: .month(2026, 10))
            #expect(statement.reconciliation.word == word)
            #expect(statement.entries.count == rows)
        }
    }

    @Test("names the line at which an account made to break breaks, and by how much")
    func broken() async throws {
        try await withFolio { _, folio in
            let statement = try await folio.statement(for: Known.broken, period: .month(2026, 10))
            guard case .broken(let place) = statement.reconciliation else {
                Issue.record("not broken")
                return
            }
            #expect(place.place == .line(19))
            #expect(place.difference == Money(minorUnits: -25000, currency: .nigerianNaira))
            #expect(place.date.description == "2026-10-09")
        }
    }

    @Test("goes on where the month before ends, in every account", arguments: [7, 8, 9])
    func monthsChain(month: Int) async throws {
        try await withFolio { sandbox, folio in
            for account in [Known.ordinary, Known.business, Known.withoutBalances] {
                let first = try await folio.statement(for: account, period: .month(2026, month))
                let second = try await folio.statement(for: account, period: .month(2026, month + 1))
                #expect(first.closingBalance != nil)
                #expect(first.closingBalance == second.openingBalance)
            }
        }
    }

    @Test("of three days has the lines of those days, with the balances of their borders")
    func days() async throws {
        try await withFolio { _, folio in
            let month = try await folio.statement(for: Known.ordinary, period: .month(2026, 10))
            let period = try Period(
                from: CalendarDate(year: 2026, month: 10, day: 12),
                through: CalendarDate(year: 2026, month: 10, day: 14))
            let days = try await folio.statement(for: Known.ordinary, period: period)
            let expected = month.entries.filter { period.contains($0.transaction.date) }
            #expect(!expected.isEmpty)
            #expect(days.entries.map(\.transaction) == expected.map(\.transaction))
            #expect(days.reconciliation == .proven)
            let before = month.entries.last { $0.transaction.date < period.first }
            #expect(days.openingBalance == before?.transaction.runningBalance)
        }
    }

    @Test("of a period without rows still knows its balance from the days around it")
    func quietDays() async throws {
        try await withFolio { _, folio in
            let month = try await folio.statement(for: Known.new, period: .month(2026, 10))
            let quiet = try Period(
                from: CalendarDate(year: 2026, month: 10, day: 29),
                through: CalendarDate(year: 2026, month: 10, day: 31))
            let statement = try await folio.statement(for: Known.new, period: quiet)
            #expect(statement.entries.isEmpty)
            #expect(statement.closingBalance == month.closingBalance)
            #expect(statement.openingBalance == statement.closingBalance)
        }
    }

    @Test(
        "is refused for an account without transactions, never empty",
        arguments: [
            ("6676a087538587d3cce54129", DataNotReady.processing),
            ("6676a087de45a90129913e02", .unavailable),
            ("6676a087afaa1a27ce71c901", .withoutTransactions),
            ("6676a0870fcb32dca81536cc", .retrievalFailed),
        ])
    func notReady(account: String, reason: DataNotReady) async throws {
        try await withFolio { _, folio in
            await #expect(throws: reason) {
                try await folio.statement(for: account, period: .month(2026, 10))
            }
        }
    }

    @Test("is an error, not a shorter statement, when a page is cut off or lacks its data")
    func cutPage() async throws {
        try await withFolio { sandbox, folio in
            for fault in [SandboxFault.cutOffBody, .garbage, .htmlPage(status: 200), .reportedFailure] {
                await sandbox.setFaults([SandboxFaultRule(fault, operation: "transactions")])
                await #expect(throws: MonoError.self) {
                    try await folio.statement(for: Known.business, period: .month(2026, 10))
                }
            }
        }
    }
}

@Suite("Data that are not ready")
struct DataNotReadyTests {
    private func account(_ status: DataStatus?, _ retrieved: [RetrievedData]?) -> Account {
        Account(
            id: "1", currency: .nigerianNaira, institution: Institution(), dataStatus: status,
            retrievedData: retrieved)
    }

    @Test(
        "are told from the status and from what was retrieved",
        arguments: [
            (DataStatus.available, [RetrievedData.transactions], nil),
            (.available, [.identity, .balance], DataNotReady.withoutTransactions),
            (.available, nil, nil), (nil, nil, nil), (.partial, [.transactions], nil),
            (.partial, [.balance], .withoutTransactions), (.partial, nil, .withoutTransactions),
            (.processing, nil, .processing), (.processing, [], .processing),
            (.unavailable, nil, .unavailable), (.failed, [.identity], .retrievalFailed),
            (DataStatus("HALF_DONE"), nil, .unknownState("HALF_DONE")),
        ] as [(DataStatus?, [RetrievedData]?, DataNotReady?)])
    func reasons(status: DataStatus?, retrieved: [RetrievedData]?, reason: DataNotReady?) {
        #expect(DataNotReady(of: account(status, retrieved)) == reason)
    }
}
