import MonoSandbox
import Narrations
import Testing

@Suite struct SandboxNarrationTests {
    private static let world = SandboxWorld(accountCount: 16)

    @Test(arguments: 0..<16)
    func everyNarrationOfTheSandboxIsKnown(_ index: Int) throws {
        let account = try #require(Self.world.account(at: index))
        // The hostile account writes what no bank would.
        guard account.scenario != .hostileTexts else { return }
        let country = NarrationCountry(account.institution.country.rawValue)
        var unknown: Set<String> = []
        for row in Self.world.transactions(of: account) where !row.narration.isEmpty {
            let analysis = NarrationRules.builtin.analysis(
                of: row.narration, country: country, direction: row.isCredit ? .credit : .debit)
            if analysis == nil { unknown.insert(row.narration) }
        }
        #expect(unknown.sorted().prefix(20) == [])
    }
}
