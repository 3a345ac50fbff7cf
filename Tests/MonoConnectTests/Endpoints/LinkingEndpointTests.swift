import Foundation
import MonoSandbox
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Linking over HTTP", .timeLimit(.minutes(1)))
struct LinkingEndpointTests {
    private static let back = MonoConnectConfiguration.productionURL

    @Test("makes a link with all that was asked for")
    func link() async throws {
        try await withSandbox { session in
            let bank = try #require(try await session.client.institutions().first)
            let link = try await session.client.initiateLink(
                for: .new(name: "Ada", email: "ada@example.ng"), redirectURL: Self.back,
                reference: "loan-2026-000417",
                institution: LinkInstitution(
                    id: bank.id, authenticationMethod: "internet_banking", expectedAccountNumber: "0214457789"
                ))
            #expect(link.url.absoluteString.hasPrefix(session.url.absoluteString))
            #expect(link.reference == "loan-2026-000417")
            #expect(link.scope == "auth")
            #expect(link.accountID == nil)
            let customer = try #require(link.customerID)
            let again = try await session.client.initiateLink(
                for: .existing(id: customer), redirectURL: Self.back)
            #expect(again.customerID == customer)
            #expect(again.url != link.url)
        }
    }

    @Test("makes a link to sign in again")
    func reauthorise() async throws {
        try await withSandbox { session in
            let link = try await session.client.initiateReauthorisation(
                of: session.rich, redirectURL: Self.back, reference: "reauth-000417")
            #expect(link.scope == "reauth")
            #expect(link.accountID == session.rich)
            #expect(link.reference == "reauth-000417")
        }
    }

    @Test("exchanges a code once", arguments: [[], [.bareExchange], [.underscoreID]] as [Set<SandboxQuirk>])
    func exchange(quirks: Set<SandboxQuirk>) async throws {
        try await withSandbox { session in
            let code = try await session.client.legacyReauthorisationToken(of: session.rich)
            await session.server.setQuirks(quirks)
            #expect(try await session.client.exchange(code: code) == session.rich)
            let error = await expect(.invalidRequest) { _ = try await session.client.exchange(code: code) }
            #expect(error?.providerMessage == "Invalid authorization code")
        }
    }

    @Test("signs in without the widget, to a new account whose data come later")
    func partner() async throws {
        var configuration = SandboxConfiguration.quick
        configuration.processingDelay = .seconds(600)
        try await withSandbox(configuration) { session in
            let client = session.client
            let id = try await EndpointTarget.partnerSession(client)
            let step = try await client.signIn(id, credentials: EndpointTarget.credentials)
            guard case .chooseAccount(let accounts) = step else { throw EndpointCall.Missing() }
            let chosen = try #require(accounts.first)
            #expect(chosen.balance?.currency == .nigerianNaira)
            let number = try #require(chosen.number)
            let end = try await client.commit(id, input: ["accountNumber": Sensitive(number)])
            guard case .linked(let code) = end else { throw EndpointCall.Missing() }
            let account = try await client.exchange(code: code)
            #expect(!session.accounts.contains(account))
            let details = try await client.account(account)
            #expect(details.account.number == number)
            #expect(details.account.dataStatus == .processing)
            #expect(!details.hasTransactions)
            let rows = client.transactions(of: account, currency: .nigerianNaira)
            #expect(try await rows.collected().isEmpty)
            #expect(try await client.accounts(number: number).collected().map(\.id).contains(account))
        }
    }

    @Test("passes on what the bank asks for further")
    func moreInput() async throws {
        try await withSandbox { session in
            let client = session.client
            let id = try await EndpointTarget.partnerSession(client, country: "ke")
            let step = try await client.signIn(id, credentials: EndpointTarget.credentials)
            guard case .moreInput(let form) = step else { throw EndpointCall.Missing() }
            #expect(form.fields.map(\.name) == ["otp"])
            await expect(.invalidRequest) {
                _ = try await client.commit(id, input: ["otp": Sensitive("111111")])
            }
            let next = try await client.commit(id, input: ["otp": Sensitive("000000")])
            guard case .chooseAccount(let accounts) = next else { throw EndpointCall.Missing() }
            #expect(accounts.first?.balance?.currency == .kenyanShilling)
        }
    }

    @Test("says that the bank refuses wrong credentials")
    func refused() async throws {
        try await withSandbox { session in
            let id = try await EndpointTarget.partnerSession(session.client)
            let error = await expect(.invalidRequest) {
                _ = try await session.client.signIn(id, credentials: ["username": Sensitive("x")])
            }
            #expect(error?.providerMessage == "Invalid credentials")
        }
    }

    @Test("lists banks with their forms, filtered")
    func institutions() async throws {
        try await withSandbox { session in
            let all = try await session.client.institutions()
            #expect(all.count > 1)
            for bank in all {
                #expect(bank.name?.isEmpty == false)
                #expect(bank.authenticationMethods.allSatisfy { $0.type != nil && !$0.form.fields.isEmpty })
            }
            let mobile = try await session.client.institutions(authenticationMethod: "mobile_banking")
            #expect(!mobile.isEmpty)
            #expect(mobile.allSatisfy { $0.authenticationMethods.contains { $0.type == "mobile_banking" } })
        }
    }

    @Test("creates, reads, changes, lists and deletes a customer")
    func customers() async throws {
        try await withSandbox { session in
            let client = session.client
            let created = try await client.createCustomer(
                .individual(
                    firstName: "Ada", lastName: "Obi", email: "ada.obi@example.ng", phone: "08030000001",
                    address: "1 Road", bankVerificationNumber: Sensitive("22299900001")))
            #expect(created.firstName == "Ada")
            #expect(created.phone == "08030000001")
            #expect(!"\(created)".contains("Ada"))
            let error = await expect(.invalidRequest) {
                _ = try await client.createCustomer(
                    .individual(firstName: "Ada", lastName: "Obi", email: "ada.obi@example.ng"))
            }
            #expect(error?.providerMessage == "Customer already exists")
            var change = CustomerDraft()
            change.address = "2 Road"
            #expect(try await client.updateCustomer(created.id, change).address == "2 Road")
            let read = try await client.customer(created.id)
            #expect(read.address == "2 Road")
            #expect(read.lastName == "Obi")
            #expect(try await client.customers().collected().contains(read))
            #expect(try await client.payments(ofCustomer: created.id).collected().isEmpty)
            try await client.deleteCustomer(created.id)
            await expect(.notFound) { _ = try await client.customer(created.id) }
        }
    }

    @Test("unlinks an account for good")
    func unlink() async throws {
        try await withSandbox { session in
            try await session.client.unlink(session.rich)
            await expect(.notFound) { _ = try await session.client.account(session.rich) }
            await expect(.notFound) { try await session.client.unlink(session.rich) }
            #expect(try await session.client.accounts().collected().count == session.accounts.count - 1)
        }
    }

    @Test("is refused with another key")
    func otherKey() async throws {
        try await withSandbox { session in
            let client = try TestClient.real(session.url, key: "test_sk_unknown")
            await expect(.unauthorized) { _ = try await client.accounts().collected() }
        }
    }
}
