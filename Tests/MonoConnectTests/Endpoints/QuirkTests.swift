import MonoSandbox
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Deviations of answers over HTTP", .timeLimit(.minutes(1)))
struct QuirkTests {
    @Test(
        "that change nothing change nothing",
        arguments: [
            .missingTimestamp, .mangledNext, .camelCaseBankCode, .underscoreID,
            .lowerCaseDataStatus, .oldCurrencyCodes, .integralFloats, .numericStrings, .unknownMembers,
        ] as [SandboxQuirk])
    func harmless(quirk: SandboxQuirk) async throws {
        try await withSandbox { session in
            let client = session.client
            let before = try await Everything(client, session)
            await session.server.setQuirks([quirk])
            let after = try await Everything(client, session)
            #expect(after == before)
        }
    }

    @Test("that leave something out leave only that out")
    func missing() async throws {
        try await withSandbox { session in
            let before = try await session.client.account(session.rich).account
            await session.server.setQuirks([.nullBalance, .nullCategory, .nullBankVerificationNumber])
            var expected = before
            expected.balance = nil
            expected.bankVerificationNumberEnding = nil
            #expect(try await session.client.account(session.rich).account == expected)
            let query = TransactionQuery(period: try Period.month(2026, 10))
            let rows = try await session.client.transactions(
                of: session.rich, query, currency: .nigerianNaira
            )
            .collected()
            #expect(!rows.isEmpty)
            #expect(rows.allSatisfy { $0.runningBalance == nil && $0.category == nil })
            #expect(try await session.client.identity(of: session.rich)?.bankVerificationNumber == nil)
        }
    }

    /// What a client reads of three countries' accounts.
    private struct Everything: Equatable {
        var accounts: [Account] = []
        var details: [AccountDetails] = []
        var balances: [BalanceReading] = []
        var transactions: [[Transaction]] = []
        var statements: [StatementAnswer] = []
        var totals: [MonthlyTotals] = []
        var holdings: Holdings
        var earnings: [Earning]

        init(_ client: MonoConnect, _ session: SandboxSession) async throws {
            accounts = try await client.accounts().collected()
            holdings = try await client.assets(of: session.investment)
            earnings = try await client.earnings(of: session.investment)
            for id in [0, 4, 5].map({ session.accounts[$0] }) {
                let found = try await client.account(id)
                details.append(found)
                balances.append(try await client.balance(of: id))
                totals.append(try await client.inflow(of: id))
                let query = TransactionQuery(period: try Period.month(2026, 10))
                let rows = client.transactions(of: id, query, currency: found.account.currency)
                transactions.append(try await rows.collected())
                statements.append(
                    try await client.statement(of: id, lastMonths: 1, currency: found.account.currency))
            }
        }
    }
}
