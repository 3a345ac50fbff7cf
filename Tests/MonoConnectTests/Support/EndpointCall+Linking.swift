import Foundation
import StatementModel

@testable import MonoConnect

extension EndpointCall {
    static let linking = [
        EndpointCall(name: "institutions", operation: "institutions") { client, _ in
            guard try await !client.institutions().isEmpty else { throw Missing() }
        },
        EndpointCall(name: "link", operation: "initiate", isRepeatable: false) { client, _ in
            _ = try await client.initiateLink(
                for: .new(name: "Ada", email: "ada@example.ng"), redirectURL: redirect)
        },
        EndpointCall(name: "reauthorisation link", operation: "initiate", isRepeatable: false) {
            client, ids in
            _ = try await client.initiateReauthorisation(of: ids[0], redirectURL: redirect)
        },
        EndpointCall(
            name: "exchange", operation: "auth", isRepeatable: false,
            target: .code
        ) { client, codes in _ = try await client.exchange(code: Sensitive(codes[0])) },
        EndpointCall(
            name: "reauthorisation token", operation: "reauthorise", isRepeatable: false, takesNull: true
        ) { client, ids in _ = try await client.legacyReauthorisationToken(of: ids[0]) },
        EndpointCall(name: "unlink", operation: "unlink", isRepeatable: false, takesNull: true) {
            client, ids in
            try await client.unlink(ids[0])
        },
        EndpointCall(name: "partner session", operation: "partner-session", isRepeatable: false) {
            client, _ in
            _ = try await EndpointTarget.partnerSession(client)
        },
        EndpointCall(
            name: "sign in", operation: "partner-login", isRepeatable: false,
            target: .session
        ) { client, ids in _ = try await client.signIn(ids[0], credentials: EndpointTarget.credentials) },
        EndpointCall(
            name: "commit", operation: "partner-commit", isRepeatable: false,
            target: .signedInSession
        ) { client, ids in _ = try await client.commit(ids[0], input: ["other": Sensitive("1")]) },
    ]

    private static let redirect = MonoConnectConfiguration.productionURL
}
