import MonoConnect
import MonoSandbox
import ReportTemplates
import StatementModel
import Testing

@testable import Folio

@Suite("A fetch plan")
struct FetchPlanTests {
    @Test(
        "names the requests that a run makes, and no others",
        arguments: [Known.ordinary, Known.withoutBalances, Known.investment], 0..<32)
    func matchesRun(account: String, bits: Int) async throws {
        var needs = ReportNeeds(rawValue: bits << 1).union(.account)
        // The investment account has no transactions, which ends its run.
        if account == Known.investment { needs.remove(.transactions) }
        try await withFolio { sandbox, folio in
            let period = try Period.month(2026, 10)
            let plan = folio.plan(accounts: [account], period: period, needs: needs)
            #expect(await sandbox.requests.isEmpty)
            _ = try await folio.report(for: account, period: period, needs: needs)
            let made = await sandbox.requests.map(Self.line)
            let planned = try #require(plan.accounts.first).requests
            #expect(Set(made).isSubset(of: planned.map(Self.line)))
            #expect(Set(planned.filter { $0.condition == nil }.map(Self.line)).isSubset(of: made))
            #expect(made.count >= plan.leastRequestCount)
            #expect(made.count == plan.leastRequestCount || plan.canGrow)
        }
    }

    private static func line(_ request: SandboxRequestRecord) -> String {
        let days = ["start", "end"].compactMap { request.query[$0] }.joined(separator: " ")
        return "\(request.method) \(request.path) \(days)"
    }

    private static func line(_ request: PlannedRequest) -> String {
        let days = request.query.split(separator: "&").compactMap { $0.split(separator: "=").last }
        return "\(request.method) \(request.path) \(days.joined(separator: " "))"
    }

    private func plan(_ needs: ReportNeeds, _ options: FetchOptions = FetchOptions()) throws -> FetchPlan {
        FetchPlan(accounts: ["a", "b", "a"], period: try .month(2026, 10), needs: needs, options: options)
    }

    @Test("lists each account once, with what each request is for")
    func lines() throws {
        let plan = try plan(.all)
        #expect(plan.accounts.map(\.id) == ["a", "b"])
        #expect(
            plan.accounts[0].requests.map(\.description) == [
                "GET /v2/accounts/a: account details",
                "GET /v2/accounts/a/transactions?start=21-09-2026&end=10-11-2026 (1 or more): transactions of "
                    + "2026-09-21 to 2026-11-10",
                "GET /v2/accounts/a/transactions?start=11-11-2026&end=07-11-2036 (1 or more): transactions of "
                    + "2026-11-11 to 2036-11-07, only when the transactions before state no balance",
                "GET /v2/accounts/a/identity: identity of the holder",
                "GET /v2/accounts/a/assets: assets", "GET /v2/accounts/a/earnings: earnings",
                "GET /v2/accounts/a/income-records (1 or more): analyses of income",
                "GET /v2/accounts/a/income: start an analysis of income, only when there is no analysis yet "
                    + "[costs money]",
            ])
        #expect(plan.leastRequestCount == 12)
        #expect(plan.mostPaidRequestCount == 2)
        #expect(plan.canGrow)
    }

    @Test("has paid work only where income is needed and may be started")
    func paid() throws {
        #expect(try plan(.statement).mostPaidRequestCount == 0)
        #expect(try plan([.statement, .identity, .assets, .earnings]).mostPaidRequestCount == 0)
        #expect(try plan(.income).mostPaidRequestCount == 2)
        #expect(try plan(.income, FetchOptions(startsIncomeAnalysis: false)).mostPaidRequestCount == 0)
        let waiting = try plan(.income, FetchOptions(incomeWait: PollingPolicy()))
        #expect(waiting.accounts[0].requests.count == 4)
    }

    @Test("of details alone is one request an account and cannot grow")
    func details() throws {
        let plan = try plan(.account)
        #expect(plan.leastRequestCount == 2)
        #expect(!plan.canGrow)
    }
}
