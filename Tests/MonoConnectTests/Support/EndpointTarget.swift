import StatementModel

@testable import MonoConnect

/// What an endpoint's call is about, made anew in each sandbox.
enum EndpointTarget: Sendable {
    case account, investment, customer, document, refresh, code, session, signedInSession, record

    /// Makes it, and answers its id; two ids for a job and its account.
    func make(_ session: SandboxSession) async throws -> [String] {
        let client = session.client
        switch self {
        case .account: return [session.rich]
        case .investment: return [session.investment]
        case .customer: return [try await client.account(session.rich).account.customerID ?? ""]
        case .document:
            return [
                try await client.startStatementDocument(of: session.rich, lastMonths: 1).id, session.rich,
            ]
        case .refresh:
            return [try await client.balance(of: session.rich, realtime: true).job?.id ?? "", session.rich]
        case .code: return [try await client.legacyReauthorisationToken(of: session.rich).exposed]
        case .session: return [try await Self.partnerSession(client)]
        case .signedInSession:
            let id = try await Self.partnerSession(client)
            _ = try await client.signIn(id, credentials: Self.credentials)
            return [id]
        case .record: return [try await client.startEnrichment(ofCSV: Array(Self.csv.utf8), .metadata).id]
        }
    }

    static let credentials = ["username": Sensitive("user_good"), "password": Sensitive("123456")]
    static let csv = "type,narration\ndebit,NIP TRF TO OKORO STORES\n"

    /// Starts a sign-in at a bank of a country: Kenya's banks ask for a one-time password.
    static func partnerSession(_ client: MonoConnect, country: String = "ng") async throws -> String {
        let banks = try await client.institutions()
        guard let bank = banks.first(where: { $0.country == country }),
            let method = bank.authenticationMethods.first?.type
        else { throw EndpointCall.Missing() }
        return try await client.startPartnerSession(
            at: LinkInstitution(id: bank.id, authenticationMethod: method),
            for: .new(name: "Ada", email: "ada@example.ng")
        ).id
    }
}
