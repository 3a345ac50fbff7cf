import Testing

@testable import MonoSandbox

@Suite("Balances of the sandbox")
struct BalanceChainTests {
    static let worlds = [
        Worlds.large,
        SandboxWorld(seed: 1, accountCount: 24, transactionsPerMonth: 20),
        SandboxWorld(seed: 2, accountCount: 20, transactionsPerMonth: 300),
        SandboxWorld(seed: 3, accountCount: 20, today: SandboxDay(year: 2024, month: 2, day: 29)),
        SandboxWorld(seed: 4, accountCount: 20, today: SandboxDay(year: 2025, month: 3, day: 1)),
    ]

    @Test(
        "Opening and signed amounts give every running balance, over all borders of months", arguments: worlds
    )
    func chain(world: SandboxWorld) throws {
        for account in Worlds.accountsWithRows(world) where account.scenario != .brokenChain {
            var balance = try #require(world.openingBalance(of: account, at: world.firstDay))
            for month in Worlds.months(world) {
                #expect(world.openingBalance(of: account, at: month.firstDay) == balance)
                for row in Worlds.trueRows(world, account, month) {
                    balance += row.signedAmount
                    if account.scenario == .withoutRunningBalances {
                        try #require(row.balance == nil)
                    } else {
                        try #require(row.balance == balance, "account \(account.index), \(month.label)")
                    }
                }
            }
            #expect(world.balance(of: account) == balance)
        }
    }

    @Test("The broken account jumps once in each full month, and by the amount of the missing row")
    func broken() throws {
        let world = Worlds.standard
        let account = try Worlds.account(.brokenChain)
        for month in Worlds.months(world) {
            let rows = Worlds.trueRows(world, account, month)
            let jumps = zip(rows, rows.dropFirst()).compactMap { before, after -> Int64? in
                guard let start = before.balance, let end = after.balance else { return nil }
                let jump = start + after.signedAmount - end
                return jump == 0 ? nil : jump
            }
            #expect(jumps == [25_000], "\(month.label)")
        }
    }

    @Test(
        "Balances stay above zero, except in the overdraft, which is below it at most times",
        arguments: worlds)
    func signs(world: SandboxWorld) {
        for account in Worlds.accountsWithRows(world) {
            let balances = world.transactions(of: account).compactMap(\.balance)
            if account.scenario == .overdraft {
                let negative = balances.count { $0 < 0 }
                #expect(negative * 10 > balances.count * 8)
            } else {
                #expect(balances.allSatisfy { $0 >= 0 }, "account \(account.index)")
            }
        }
    }

    @Test("The rows of a statement lead from its opening to its closing balance in their true order")
    func statementOrder() throws {
        let world = Worlds.standard
        let start = world.firstDay.adding(days: 100)
        let end = world.today.adding(days: -20)
        for account in Worlds.accountsWithRows(world)
        where account.scenario != .brokenChain && account.scenario != .withoutRunningBalances {
            var balance = try #require(world.openingBalance(of: account, at: start))
            for row in world.statementRows(of: account, from: start, to: end) {
                balance += row.signedAmount
                try #require(row.balance == balance, "account \(account.index)")
            }
            #expect(world.openingBalance(of: account, at: end.adding(days: 1)) == balance)
        }
    }

    @Test("Outside the history the opening balance is that of its nearest end")
    func openingOutside() throws {
        let world = Worlds.standard
        let account = try Worlds.account(.ghana)
        let first = world.openingBalance(of: account, at: world.firstDay)
        #expect(world.openingBalance(of: account, at: world.firstDay.adding(days: -40)) == first)
        for days in [1, 40] {
            let later = world.openingBalance(of: account, at: world.today.adding(days: days))
            #expect(later == world.balance(of: account))
        }
    }

    @Test("The opening balance at any day is the balance after the rows before it")
    func openingAtAnyDay() throws {
        let account = try Worlds.account(.richSavings)
        let world = Worlds.standard
        let rows = Array(world.transactions(of: account).reversed())
        for offset in stride(from: 1, to: 379, by: 7) {
            let day = world.firstDay.adding(days: offset)
            guard let before = rows.last(where: { $0.day < day }) else { continue }
            #expect(world.openingBalance(of: account, at: day) == before.balance)
        }
    }
}
