import Testing

@testable import MonoSandbox

@Suite("Accounts and institutions of the sandbox")
struct AccountTests {
    private let world = Worlds.large

    @Test("An account is found by its identifier, others are not")
    func byIdentifier() throws {
        for index in 0..<world.accountCount {
            let account = try #require(world.account(at: index))
            #expect(world.account(id: account.id) == account)
        }
        let beyond = try #require(SandboxWorld(accountCount: 41).account(at: 40))
        #expect(world.account(id: beyond.id) == nil)
        for text in ["", "66f0c2a4d18e9b7a3c5d1e20", "zz", String(repeating: "A", count: 24)] {
            #expect(world.account(id: text) == nil)
        }
        let customer = try #require(world.account(at: 0)).customerID
        #expect(world.account(id: customer) == nil)
    }

    @Test("Each institution has two accounts to link, of its own country")
    func linkable() {
        for institution in world.institutions {
            let accounts = world.linkableAccounts(at: institution)
            #expect(accounts.count == 2)
            #expect(Set(accounts.map(\.number)).count == 2)
            for account in accounts {
                #expect(account.institution == institution)
                #expect(world.account(id: account.id) == account)
                #expect(world.balance(of: account) != nil)
            }
        }
    }

    @Test("Linking one bank account twice gives two identifiers and the same number and rows")
    func linkedTwice() throws {
        let account = try #require(world.linkableAccounts(at: InstitutionTable.volta).first)
        let again = world.linked(account, ordinal: 1)
        #expect(again.id != account.id)
        #expect(again.number == account.number)
        #expect(again.customerID == account.customerID)
        #expect(world.account(id: again.id) == again)
        let rows = world.transactions(of: account)
        let rowsAgain = world.transactions(of: again)
        #expect(rows.map(\.narration) == rowsAgain.map(\.narration))
        #expect(Set(rows.map(\.id)).isDisjoint(with: rowsAgain.map(\.id)))
        #expect(world.balance(of: account) == world.balance(of: again))
    }

    @Test("Institutions have distinct identifiers and codes and a way to log in")
    func institutions() {
        let all = world.institutions
        #expect(all.count == 6)
        #expect(Set(all.map(\.id)).count == 6)
        #expect(Set(all.map(\.bankCode)).count == 6)
        #expect(Set(all.map(\.country)) == Set(SandboxCountry.allCases))
        for institution in all {
            #expect(institution.bankCode.utf8.count == 3)
            #expect(institution.nipCode.map { $0.utf8.count == 6 } ?? true)
            #expect(institution.authMethods.first?.fields.map(\.name) == ["username", "password"])
        }
    }

    @Test("Some holders lack some fields")
    func gaps() {
        let people = (0..<40).compactMap { world.account(at: $0)?.holder }
        #expect(people.contains { $0.phone == nil })
        #expect(people.contains { $0.addressLine == nil })
        #expect(people.contains { $0.addressLine != nil })
        #expect(people.contains { $0.maritalStatus == nil })
    }
}
