import MonoConnect
import MonoSandbox
import ReportTemplates
import StatementModel
import Testing

@testable import Folio

@Suite("A fetched report")
struct ReportFetchTests {
    /// Each need with the operation of the sandbox that answers it.
    static let parts: [(need: ReportNeeds, operations: Set<String>)] = [
        (.transactions, ["transactions"]), (.identity, ["identity"]), (.assets, ["assets"]),
        (.earnings, ["earnings"]), (.income, ["income-records", "income"]),
    ]

    @Test("asks for nothing that a template does not need", arguments: 0..<32)
    func requests(bits: Int) async throws {
        let wanted = Self.parts.indices.filter { bits & (1 << $0) != 0 }.map { Self.parts[$0] }
        let needs = wanted.reduce(into: ReportNeeds.account) { $0.formUnion($1.need) }
        try await withFolio { sandbox, folio in
            let report = try await folio.report(
                for: Known.ordinary, period: .month(2026, 10), needs: needs)
            let asked = Set(await sandbox.requests.map(\.operation))
            #expect(asked == wanted.reduce(into: ["details"]) { $0.formUnion($1.operations) })
            #expect((report.statement != nil) == needs.contains(.transactions))
            #expect((report.identity != nil) == needs.contains(.identity))
            #expect((report.holdings != nil) == needs.contains(.assets))
            #expect((report.earnings != nil) == needs.contains(.earnings))
        }
    }

    @Test("has the statement that is fetched alone")
    func statement() async throws {
        try await withFolio { _, folio in
            let report = try await folio.report(for: Known.ordinary, period: .month(2026, 10))
            let statement = try await folio.statement(for: Known.ordinary, period: .month(2026, 10))
            #expect(report.statement == statement)
        }
    }

    @Test("has the holdings and the earnings of an investment account, oldest first")
    func investment() async throws {
        try await withFolio { _, folio in
            let report = try await folio.report(
                for: Known.investment, period: .month(2026, 10), needs: [.assets, .earnings])
            let earnings = try #require(report.earnings)
            #expect(!earnings.isEmpty)
            #expect(earnings.map(\.date) == earnings.map(\.date).sorted())
            #expect(report.holdings?.assets.isEmpty == false)
        }
    }

    @Test("says that the bank gives no identity")
    func withoutIdentity() async throws {
        try await withFolio { _, folio in
            let fetched = try await folio.fetchReport(
                for: Known.failed, period: .month(2026, 10), needs: .identity)
            #expect(fetched.report.identity == nil)
            #expect(fetched.notes == [.noIdentity])
        }
    }

    @Test(
        "of an account whose pull still runs is refused, because empty would mean not yet",
        arguments: [ReportNeeds.identity, .income, .assets, .earnings, .transactions, .all])
    func processing(needs: ReportNeeds) async throws {
        try await withFolio { sandbox, folio in
            await #expect(throws: DataNotReady.processing) {
                try await folio.report(for: Known.processing, period: .month(2026, 10), needs: needs)
            }
            #expect(await sandbox.requests.map(\.operation) == ["details"])
        }
    }

    @Test("of the details alone is there for every account")
    func details() async throws {
        try await withFolio { sandbox, folio in
            for id in await sandbox.accountIDs {
                let report = try await folio.report(for: id, period: .month(2026, 10), needs: .account)
                #expect(report.account.id == id)
            }
        }
    }

    @Test("starts no paid work for an account that fails otherwise")
    func failsFirst() async throws {
        try await withFolio { sandbox, folio in
            await sandbox.setFaults([SandboxFaultRule(.reportedFailure, operation: "earnings")])
            await #expect(throws: MonoError.self) {
                try await folio.report(for: Known.ordinary, period: .month(2026, 10), needs: .all)
            }
            #expect(!(await sandbox.requests.contains { $0.operation == "income" }))
        }
    }
}
