import Testing

@testable import MonoSandbox

@Suite("Rows of the sandbox")
struct TransactionListTests {
    @Test("Equal seeds give equal rows, other seeds other rows")
    func seeds() throws {
        for index in [0, 1, 5, 6, 15] {
            let again = SandboxWorld()
            let other = SandboxWorld(seed: 7)
            let account = try #require(Worlds.standard.account(at: index))
            let otherAccount = try #require(other.account(at: index))
            let rows = Array(Worlds.standard.transactions(of: account))
            #expect(rows == Array(again.transactions(of: account)))
            #expect(rows != Array(other.transactions(of: otherAccount)))
            #expect(account != otherAccount)
        }
    }

    @Test("A month is the same whether it is read alone or with the others")
    func monthsAlone() throws {
        let account = try Worlds.account(.kenya)
        let month = Worlds.standard.firstMonth.adding(months: 6)
        let alone = Array(SandboxWorld().transactions(of: account, from: month.firstDay, to: month.lastDay))
        let all = Worlds.standard.transactions(of: account).filter { $0.day.calendarMonth == month }
        #expect(alone == all)
        #expect(!alone.isEmpty)
    }

    @Test("Identifiers are unique in the world and over links of one bank account")
    func uniqueness() throws {
        var seen: Set<String> = []
        var count = 0
        var accounts = Worlds.accountsWithRows(Worlds.large)
        let linkable = try #require(Worlds.large.linkableAccounts(at: InstitutionTable.harmattan).first)
        accounts.append(Worlds.large.linked(linkable, ordinal: 1))
        for account in accounts {
            for row in Worlds.large.transactions(of: account) {
                seen.insert(row.id)
                count += 1
            }
        }
        #expect(seen.count == count)
        #expect(count > 20_000)
    }

    @Test("Days come newest first and never after today or before the history")
    func order() {
        let world = Worlds.large
        for account in Worlds.accountsWithRows(world) {
            let rows = Array(world.transactions(of: account))
            #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.timestamp >= $1.timestamp })
            #expect(rows.allSatisfy { world.firstDay <= $0.day && $0.day <= world.today })
            #expect(rows.allSatisfy { $0.amount >= 0 })
        }
    }

    @Test("A range of days holds the rows of exactly these days")
    func ranges() throws {
        let world = Worlds.standard
        var random = SeededGenerator(seed: 11, purpose: .order)
        for account in Worlds.accountsWithRows(world) {
            let all = Array(world.transactions(of: account))
            for _ in 0..<20 {
                let start = world.firstDay.adding(days: random.below(420) - 20)
                let end = start.adding(days: random.below(90) - 2)
                let expected = all.filter { start <= $0.day && $0.day <= end }
                #expect(Array(world.transactions(of: account, from: start, to: end)) == expected)
            }
        }
    }

    @Test("Reading in order and reading by position give the same")
    func positions() throws {
        let world = Worlds.standard
        for scenario in [SandboxScenario.richSavings, .brokenChain, .newAccount] {
            let start = world.firstDay.adding(days: 10)
            let end = world.today.adding(days: -5)
            let rows = world.transactions(of: try Worlds.account(scenario), from: start, to: end)
            var read: [SandboxTransaction] = []
            for row in rows { read.append(row) }
            #expect(read.count == rows.count)
            #expect(rows.indices.allSatisfy { rows[$0] == read[$0] })
        }
    }

    @Test("Pages put together are the whole list", arguments: [1, 7, 20, 100])
    func pages(limit: Int) throws {
        let rows = Worlds.standard.transactions(of: try Worlds.account(.withoutRunningBalances))
        var collected: [String] = []
        var position = 0
        while position < rows.count {
            let page = rows.dropFirst(position).prefix(limit)
            #expect(page.count == min(limit, rows.count - position))
            collected += page.map(\.id)
            position += limit
        }
        #expect(collected == rows.map(\.id))
    }

    @Test("Each full month has exactly the number of rows asked for", arguments: [20, 57, 400])
    func rowsPerMonth(count: Int) throws {
        let world = SandboxWorld(accountCount: 24, transactionsPerMonth: count)
        for account in Worlds.accountsWithRows(world) where account.scenario != .newAccount {
            for month in Worlds.months(world).dropLast() {
                let served = world.store.month(month, of: account).served
                try #require(served.count == count, "account \(account.index), \(month.label)")
            }
        }
    }

    @Test("Monthly totals are the sums of the rows")
    func totals() throws {
        let world = Worlds.standard
        for account in Worlds.accountsWithRows(world) {
            for isCredit in [true, false] {
                let totals = world.monthlyTotals(of: account, credit: isCredit)
                let rows = world.transactions(of: account).filter { $0.isCredit == isCredit }
                #expect(totals.reduce(0) { $0 + $1.amount } == rows.reduce(0) { $0 + $1.amount })
                #expect(totals.reduce(0) { $0 + $1.count } == rows.count)
                #expect(zip(totals, totals.dropFirst()).allSatisfy { $0.month > $1.month })
            }
        }
    }

    @Test("Many tasks at once read the same rows as one")
    func tasks() async throws {
        let world = SandboxWorld(seed: 12)
        let expected = Worlds.accountsWithRows(SandboxWorld(seed: 12)).map { account in
            SandboxWorld(seed: 12).transactions(of: account).map(\.id)
        }
        let read = await withTaskGroup(of: (Int, [String]).self) { group in
            for (position, account) in Worlds.accountsWithRows(world).enumerated() {
                for _ in 0..<3 {
                    group.addTask { (position, world.transactions(of: account).map(\.id)) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(read.count == expected.count * 3)
        #expect(read.allSatisfy { expected[$0.0] == $0.1 })
    }

    @Test("A store that overflows still answers the same")
    func eviction() throws {
        let world = SandboxWorld(accountCount: 3, transactionsPerMonth: 9_000)
        let account = try #require(world.account(at: 1))
        let rows = world.transactions(of: account)
        let first = rows[0]
        let other = world.transactions(of: try #require(world.account(at: 0)))
        for position in stride(from: 0, to: other.count, by: 9_000) { _ = other[position] }
        for position in stride(from: 0, to: rows.count, by: 9_000) { _ = rows[position] }
        #expect(rows[0] == first)
        #expect(rows.count > 12 * 9_000)
    }
}
