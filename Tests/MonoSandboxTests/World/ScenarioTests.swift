import Testing

@testable import MonoSandbox

@Suite("Scenarios of the sandbox accounts")
struct ScenarioTests {
    private let world = Worlds.standard

    @Test("The first sixteen accounts show the scenarios in their order, all later ones are ordinary")
    func order() throws {
        for index in 0..<40 {
            let account = try #require(Worlds.large.account(at: index))
            #expect(account.scenario == (SandboxScenario(rawValue: index) ?? .ordinary))
        }
        #expect(Worlds.large.account(at: 40) == nil)
        #expect(Worlds.large.account(at: -1) == nil)
        let currencies = Set((16..<40).compactMap { Worlds.large.account(at: $0)?.currency })
        #expect(currencies == ["NGN", "GHS", "KES", "ZAR"])
    }

    @Test("The savings account is the documented one")
    func richSavings() throws {
        let account = try Worlds.account(.richSavings)
        #expect(account.number == "0214457789")
        #expect(account.name == "ADAEZE CHIDINMA BELLO")
        #expect(account.institution.name == "Harmattan Bank")
        #expect(account.bvnLastFour == "4417")
        let rows = world.transactions(of: account)
        #expect(rows.contains { $0.category == nil })
        #expect(rows.contains { $0.timestamp % 86_400_000 == 0 })
        #expect(rows.contains { $0.timestamp % 86_400_000 != 0 })
    }

    @Test("Every Nigerian credit of ten thousand naira or more bears the stamp duty, no other does")
    func stampDuty() {
        // Enough rows that some credits are exactly ten thousand naira.
        let world = SandboxWorld(accountCount: 4, transactionsPerMonth: 1_000)
        var atThreshold = 0
        for account in Worlds.accountsWithRows(world) where account.currency == "NGN" {
            let rows = Array(world.transactions(of: account))
            let duties = rows.count { $0.amount == 5_000 && $0.narration == "STAMP DUTY/EMT LEVY" }
            #expect(duties == rows.count { $0.isCredit && $0.amount >= 1_000_000 })
            atThreshold += rows.count { $0.isCredit && $0.amount == 1_000_000 }
        }
        #expect(atThreshold > 0)
    }

    @Test("The business account has many rows and no salary")
    func business() throws {
        let account = try Worlds.account(.highVolumeBusiness)
        let rows = world.transactions(of: account)
        #expect(rows.count > 12 * 400)
        #expect(!rows.contains { $0.income == .salary })
        #expect(account.institution.kind == .business)
    }

    @Test("Without running balances no row has one, the account has")
    func nullBalances() throws {
        let account = try Worlds.account(.withoutRunningBalances)
        #expect(world.transactions(of: account).allSatisfy { $0.balance == nil })
        #expect(world.balance(of: account) != nil)
    }

    @Test(
        "Currencies",
        arguments: [
            (SandboxScenario.ghana, "GHS"), (.kenya, "KES"), (.southAfrica, "ZAR"), (.balanceOnly, "USD"),
        ])
    func currencies(scenario: SandboxScenario, currency: String) throws {
        #expect(try Worlds.account(scenario).currency == currency)
    }

    @Test("Only Nigerians have a Bank Verification Number, and it is an invented one")
    func verificationNumbers() {
        for index in 0..<40 {
            guard let account = Worlds.large.account(at: index) else { continue }
            let isNigerian = account.institution.country == .nigeria
            #expect((account.holder.bvn != nil) == isNigerian)
            #expect(account.holder.bvn.map { $0.hasPrefix("222999") && $0.utf8.count == 11 } ?? true)
            #expect(account.holder.email.map { $0.contains("@example.") } ?? true)
        }
    }

    @Test("Each full month of the hostile account holds every hostile text")
    func hostileTexts() throws {
        let account = try Worlds.account(.hostileTexts)
        for month in Worlds.months(world).dropLast() {
            let rows = world.transactions(of: account, from: month.firstDay, to: month.lastDay)
            #expect(Set(rows.map(\.narration)) == Set(HostileTexts.all))
        }
    }

    @Test("The hostile texts have what they promise")
    func hostileList() {
        let all = HostileTexts.all
        for start in ["=", "+", "-", "@", "\t", "\r", " "] {
            #expect(all.contains { $0.unicodeScalars.first == start.unicodeScalars.first })
        }
        for part in ["<script>", "]]>", "\n", "\t", "\"", ",", "₦", "₵", "é", "漢", "😀"] {
            #expect(all.contains { $0.contains(part) }, "\(part)")
        }
        let scalars = Set(all.joined().unicodeScalars.map(\.value))
        #expect(scalars.isSuperset(of: [0x01, 0x1F, 0x7F, 0x85, 0x202E, 0x200F, 0x2028, 0xFFFE, 0xFFFF]))
        #expect(!scalars.contains(0))
        #expect(all.contains(""))
        #expect(all.contains { $0.count == 200 })
    }

    @Test("Midnight only: dates alone, no category, three equal rows, and an order that the list hides")
    func midnightOnly() throws {
        let account = try Worlds.account(.midnightOnly)
        let rows = Array(world.transactions(of: account))
        #expect(rows.allSatisfy { $0.timestamp % 86_400_000 == 0 && $0.category == nil })
        for month in Worlds.months(world) {
            let duties = rows.filter {
                $0.day == month.day(9) && $0.amount == 5_000 && $0.narration == "STAMP DUTY CHARGE"
            }
            #expect(duties.count == 3)
        }
        let ties = zip(rows, rows.dropFirst()).filter { $0.timestamp == $1.timestamp }
        let rising = ties.count { Worlds.ordinal(of: $0, world) < Worlds.ordinal(of: $1, world) }
        let falling = ties.count - rising
        #expect(rising > 20)
        #expect(falling > 20)
    }

    @Test("The overdraft lists days newest first and the rows of a day oldest first")
    func overdraft() throws {
        let account = try Worlds.account(.overdraft)
        let rows = world.transactions(of: account)
        for (left, right) in zip(rows, rows.dropFirst()) where left.day == right.day {
            #expect(Worlds.ordinal(of: left, world) < Worlds.ordinal(of: right, world))
        }
    }

    @Test(
        "Accounts without rows say so and are empty",
        arguments: [
            (SandboxScenario.processingForever, SandboxDataStatus.processing, false, false),
            (.unavailable, .unavailable, false, true), (.balanceOnly, .partial, true, true),
            (.investment, .partial, true, true), (.failed, .failed, false, false),
        ])
    func withoutRows(
        scenario: SandboxScenario, status: SandboxDataStatus, hasBalance: Bool, hasIdentity: Bool
    ) throws {
        let account = try Worlds.account(scenario)
        #expect(account.settledStatus == status)
        #expect(world.transactions(of: account).isEmpty)
        #expect((world.balance(of: account) != nil) == hasBalance)
        #expect((world.identity(of: account) != nil) == hasIdentity)
        #expect(world.monthlyTotals(of: account, credit: true).isEmpty)
        #expect(world.incomeReport(of: account).totalIncome == 0)
        #expect(world.openingBalance(of: account, at: world.today) == nil)
    }

    @Test("The new account opens at 0, has few rows and no income")
    func newAccount() throws {
        let account = try Worlds.account(.newAccount)
        let rows = world.transactions(of: account)
        #expect((3...10).contains(rows.count))
        #expect(world.openingBalance(of: account, at: world.firstDay) == 0)
        let first = try #require(rows.last)
        #expect(first.balance == first.amount)
        #expect(first.day == world.today.adding(days: -24))
        #expect(world.incomeReport(of: account).totalIncome == 0)
    }
}
