import MonoConnect
import MonoSandbox
import ReportTemplates
import StatementModel
import Testing

@testable import Folio

@Suite("A fetched income")
struct IncomeFetchTests {
    private func starts(_ sandbox: SandboxServer) async -> Int {
        await sandbox.requests.count { $0.operation == "income" }
    }

    @Test("is started once a run for an account that has none, and said to be on its way")
    func startedOnce() async throws {
        var configuration = SandboxConfiguration()
        // However slow this machine is, the analysis does not end between the two.
        configuration.jobDelay = .seconds(600)
        try await withFolio(configuration) { sandbox, folio in
            let fetch = ReportFetch(
                client: folio.client, period: try .month(2026, 10), outputs: [.income])
            for _ in 1...2 {
                let fetched = try await fetch.report(for: Known.ordinary)
                #expect(fetched.report.income == nil)
                #expect(fetched.notes == [.incomeStarted])
            }
            #expect(await starts(sandbox) == 1)
        }
    }

    @Test("is not started when that is not allowed")
    func notAllowed() async throws {
        try await withFolio { sandbox, folio in
            let fetched = try await folio.fetchReport(
                for: Known.ordinary, period: .month(2026, 10), needs: .income,
                options: FetchOptions(startsIncomeAnalysis: false))
            #expect(fetched.report.income == nil)
            #expect(fetched.notes == [.noIncome])
            #expect(await starts(sandbox) == 0)
        }
    }

    @Test("is waited for when that is asked for, and not started again where there is one")
    func waitedFor() async throws {
        var configuration = SandboxConfiguration()
        configuration.jobDelay = .milliseconds(50)
        let wait = PollingPolicy(
            firstPause: .milliseconds(20), longestPause: .milliseconds(100), deadline: .seconds(60))
        try await withFolio(configuration) { sandbox, folio in
            for _ in 1...2 {
                let fetched = try await folio.fetchReport(
                    for: Known.ordinary, period: .month(2026, 10), needs: .income,
                    options: FetchOptions(incomeWait: wait))
                #expect(fetched.report.income?.streams.isEmpty == false)
                #expect(fetched.notes.isEmpty)
            }
            #expect(await starts(sandbox) == 1)
        }
    }

    @Test("that does not come in time is said to be on its way")
    func tooLate() async throws {
        var configuration = SandboxConfiguration()
        configuration.jobDelay = .seconds(600)
        let wait = PollingPolicy(
            firstPause: .milliseconds(5), longestPause: .milliseconds(5), deadline: .milliseconds(20))
        try await withFolio(configuration) { _, folio in
            let fetched = try await folio.fetchReport(
                for: Known.ordinary, period: .month(2026, 10), needs: .income,
                options: FetchOptions(incomeWait: wait))
            #expect(fetched.notes == [.incomeStarted])
        }
    }

    @Test("is the newest of several analyses")
    func newest() async throws {
        var configuration = SandboxConfiguration()
        configuration.jobDelay = .milliseconds(1)
        try await withFolio(configuration) { sandbox, folio in
            for months in [3, 12, 6] {
                let before = try await records(folio).count
                try await folio.client.startIncomeAnalysis(of: Known.ordinary, months: months)
                while try await records(folio).count == before { try await Task.sleep(for: .milliseconds(5)) }
            }
            let known = try await records(folio)
            let newest = try #require(known.max { ($0.createdAtText ?? "") < ($1.createdAtText ?? "") })
            let report = try await folio.report(
                for: Known.ordinary, period: .month(2026, 10), needs: .income)
            #expect(report.income?.createdAtText == newest.createdAtText)
            #expect(report.income?.periodText == newest.periodText)
            #expect(await starts(sandbox) == 3)
        }
    }

    private func records(_ folio: Folio) async throws -> [Income] {
        var records: [Income] = []
        for try await income in folio.client.incomeRecords(of: Known.ordinary) { records.append(income) }
        return records
    }
}
