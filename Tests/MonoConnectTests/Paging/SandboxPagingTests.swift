import MonoSandbox
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Pages of the sandbox", .timeLimit(.minutes(1)))
struct SandboxPagingTests {
    @Test(
        "give the same transactions whatever their size and shape", arguments: [7, 50, 100],
        [SandboxQuirk.mangledNext, .missingMeta, .nestedTransactions, .unknownMembers, .missingTimestamp])
    func sizes(pageSize: Int, quirk: SandboxQuirk) async throws {
        var configuration = MonoConnectConfiguration.quick
        configuration.pageSize = pageSize
        try await withSandbox(client: configuration) { session in
            let query = TransactionQuery(period: try Period.month(2026, 10))
            let whole = try await session.client.transactions(
                of: session.rich, query, currency: .nigerianNaira
            )
            .collected()
            await session.server.setQuirks([quirk])
            let again = try await session.client.transactions(
                of: session.rich, query, currency: .nigerianNaira
            )
            .collected()
            #expect(!whole.isEmpty)
            #expect(again == whole)
            #expect(Set(whole.map(\.id)).count == whole.count)
        }
    }
}
