import ExactJSON
public import StatementModel

/// Credentials that work at the invented banks of a test key.
public struct PartnerTestCredentials: Hashable, Sendable {
    /// Whether a sign-in with them leads to a choice of accounts.
    public let hasMultipleAccounts: Bool
    /// What to type into the form, by the names of its fields.
    public let values: [String: Sensitive<String>]

    init(_ fields: Fields) {
        hasMultipleAccounts = fields.flag("hasMultipleAccounts", "has_multiple_accounts") ?? false
        let members: [String: JSONValue] =
            if case .object(let members)? = fields.value["values"] { members } else { [:] }
        values = members.compactMapValues { $0.text.map(Sensitive.init) }
    }
}

extension MonoConnect {
    /// Credentials for a partner session under a test key (`GET /v2/connect/sandbox`).
    ///
    /// The answer's `inputs`, for steps after the first, are not documented and left out.
    ///
    /// - Parameter session: the session's id.
    /// - Throws: ``MonoError``; with a live key Mono refuses.
    public func partnerTestCredentials(for session: String) async throws -> [PartnerTestCredentials] {
        let envelope = try await send(
            Call(
                operation: "test credentials", path: ["v2", "connect", "sandbox"],
                headers: [("x-session-id", session)]))
        return try envelope.requiredFields("test credentials").list("credentials")
            .map(PartnerTestCredentials.init)
    }
}
