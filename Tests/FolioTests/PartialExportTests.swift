import Foundation
import MonoConnect
import MonoSandbox
import ReportTemplates
import StatementModel
import TestSupport
import Testing

@testable import Folio

@Suite("An export of an account that lacks a part")
struct PartialExportTests {
    private func template(_ name: String) throws -> ExportOutput {
        let library = try TemplateLibrary()
        return .template(try library.compile(library.find(name)) { ReportSchema.type(for: $0) })
    }

    private func export(
        _ account: String, _ outputs: [String], from folio: Folio
    ) async throws -> (result: ExportResult, names: [String]) {
        let directory = try TemporaryDirectory()
        let request = ExportRequest(
            period: try .month(2026, 10), outputs: try outputs.map(template), directory: directory.path)
        let result = try await folio.export(accounts: [account], request)
        return (result, try directory.names())
    }

    @Test("writes what needs no transactions where the provider has none, and names the rest")
    func withoutTransactions() async throws {
        try await withFolio { _, folio in
            let (result, names) = try await export(
                Known.investment, ["statement.csv", "kyc.csv", "investments.csv"], from: folio)
            let outcome = try #require(result.outcomes.first)
            #expect(outcome.files.count == 2)
            #expect(names.count == 2)
            #expect(names.allSatisfy { $0.hasSuffix("-kyc.csv") || $0.hasSuffix("-investments.csv") })
            #expect(outcome.missing.map(\.name) == ["csv/statement.csv"])
            #expect(outcome.missing.first?.error as? DataNotReady == .withoutTransactions)
            #expect(outcome.isWritten)
            #expect(!outcome.isComplete)
        }
    }

    @Test("writes what needs no other part than the one that fails", arguments: ["identity", "transactions"])
    func failing(operation: String) async throws {
        try await withFolio { sandbox, folio in
            await sandbox.setFaults([SandboxFaultRule(.reportedFailure, operation: operation)])
            let (result, names) = try await export(
                Known.ordinary, ["kyc.html", "statement.html"], from: folio)
            let outcome = try #require(result.outcomes.first)
            #expect(
                outcome.missing.map(\.name) == [
                    operation == "identity" ? "html/kyc.html" : "html/statement.html"
                ])
            #expect(names.count == 1)
            #expect(names[0].hasSuffix("-kyc.html") == (operation == "transactions"))
            #expect(outcome.files.count == 1)
        }
    }

    @Test("fails as a whole when nothing can be made of it")
    func nothing() async throws {
        try await withFolio { _, folio in
            let (result, names) = try await export(
                Known.investment, ["statement.csv", "month-end-portfolio.csv"], from: folio)
            guard case .notReady(.withoutTransactions) = try #require(result.outcomes.first).result else {
                Issue.record("not refused")
                return
            }
            #expect(names.isEmpty)
            #expect(result.portfolioFiles.isEmpty)
        }
    }

    @Test("leaves it out of the portfolios that need the part, and says so")
    func portfolio() async throws {
        try await withFolio { _, folio in
            let directory = try TemporaryDirectory()
            let request = ExportRequest(
                period: try .month(2026, 10),
                outputs: [try template("kyc.csv"), try template("month-end-portfolio.csv")],
                directory: directory.path)
            let result = try await folio.export(accounts: [Known.investment, Known.ordinary], request)
            #expect(
                result.outcomes.map { $0.missing.map(\.name) } == [["csv/month-end-portfolio.csv"], []])
            let portfolio = try #require(result.portfolioFiles.first)
            let lines = try String(contentsOfFile: portfolio.path, encoding: .utf8)
                .split(whereSeparator: \.isNewline)
            #expect(lines.count == 2)
            #expect(try directory.names().count == 3)
        }
    }

    @Test("starts no paid work that only a failed output needs, and starts it for one that can be made")
    func paidWork() async throws {
        let needs: [ReportNeeds] = [[.account, .earnings, .income], [.account, .identity]]
        try await withFolio { sandbox, folio in
            await sandbox.setFaults([SandboxFaultRule(.reportedFailure, operation: "earnings")])
            let account = try await folio.client.account(Known.ordinary).account
            let period = try Period.month(2026, 10)
            let without = ReportFetch(client: folio.client, period: period, outputs: needs)
            _ = try await without.parts(of: account)
            #expect(!(await sandbox.requests.contains { $0.operation.hasPrefix("income") }))
            let with = ReportFetch(client: folio.client, period: period, outputs: needs + [.income])
            _ = try await with.parts(of: account)
            #expect(await sandbox.requests.contains { $0.operation == "income" })
        }
    }

    @Test("is cancelled with its task, not taken for one without data")
    func cancelled() async throws {
        try await withFolio { _, folio in
            let account = try await folio.client.account(Known.ordinary).account
            let fetch = ReportFetch(
                client: folio.client, period: try .month(2026, 10), outputs: [.statement, .identity])
            let task = Task { try await fetch.parts(of: account) }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }
}
