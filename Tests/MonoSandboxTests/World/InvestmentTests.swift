import Testing

@testable import MonoSandbox

@Suite("Investments of the sandbox")
struct InvestmentTests {
    private let world = Worlds.standard

    @Test("Balances are the sums of the holdings by currency")
    func balances() throws {
        let account = try Worlds.account(.investment)
        let assets = world.assets(of: account)
        #expect(assets.balances.map(\.currency) == ["NGN", "USD"])
        for balance in assets.balances {
            let holdings = assets.holdings.filter { $0.currency == balance.currency }
            #expect(balance.amount == holdings.reduce(0) { $0 + $1.currentBalance })
            #expect(balance.amount > 0)
        }
        #expect(world.balance(of: account) == assets.balances.first?.amount)
        #expect(assets.holdings.contains { $0.cost == nil && $0.quantity != nil })
        #expect(assets.holdings.contains { $0.cost != nil && $0.quantity == nil })
    }

    @Test("Earnings come newest first, with distinct identifiers, not after today")
    func earnings() throws {
        let earnings = world.earnings(of: try Worlds.account(.investment))
        #expect(earnings.count == 8)
        #expect(Set(earnings.map(\.id)).count == 8)
        #expect(zip(earnings, earnings.dropFirst()).allSatisfy { $0.timestamp > $1.timestamp })
        #expect(earnings.allSatisfy { $0.amount > 0 && $0.timestamp < world.today.startMilliseconds })
    }

    @Test("A bank account has neither")
    func bankAccount() throws {
        let account = try Worlds.account(.richSavings)
        #expect(world.assets(of: account).holdings.isEmpty)
        #expect(world.assets(of: account).balances.isEmpty)
        #expect(world.earnings(of: account).isEmpty)
    }
}
