import ExactJSON
public import Foundation
public import StatementModel

/// A sign-in at a bank without Mono's widget (Partners API).
public struct PartnerSession: Hashable, Sendable {
    /// The session's id, for the next steps.
    public let id: String
    /// When it ends.
    public let expiresAt: Date?
    /// The form to show.
    public let form: SignInForm
}

/// What follows a step of a partner session; Mono's `responseCode` in words.
public enum PartnerSessionStep: Hashable, Sendable {
    /// 99: done; exchange the code with ``MonoConnect/exchange(code:)``.
    case linked(code: Sensitive<String>)
    /// 101: the customer must choose one of several accounts.
    case chooseAccount([PartnerAccount])
    /// 102: the bank asks for more.
    case moreInput(SignInForm)
    /// Any other code, with the provider's words.
    case other(code: Int?, message: String?)
}

/// An account to choose in a partner session.
public struct PartnerAccount: Hashable, Sendable {
    /// The account number, leading zeros kept.
    public let number: String?
    /// The holder's name.
    public let name: String?
    /// The bank's words for the sort of account.
    public let typeText: String?
    /// The balance, where currency and amount are given.
    public let balance: Money?
}

extension MonoConnect {
    /// Starts a sign-in at a bank (`POST /v2/connect/session`).
    ///
    /// - Parameters:
    ///   - institution: the bank and the way to sign in.
    ///   - customer: who signs in.
    /// - Throws: ``MonoError``.
    public func startPartnerSession(
        at institution: LinkInstitution, for customer: LinkCustomer
    ) async throws -> PartnerSession {
        let envelope = try await send(
            Call(
                operation: "partner session", method: "POST", path: ["v2", "connect", "session"],
                body: .object([
                    "institution": .string(institution.id),
                    "auth_method": .string(institution.authenticationMethod),
                    "scope": .string("financial_data"), "customer": customer.json,
                ])))
        let fields = try envelope.requiredFields("session")
        guard let session = fields.object("session") else { throw envelope.missing("session") }
        let milliseconds = try session.integer("expiresAt", "expires_at")
        return PartnerSession(
            id: try session.requiredText("id", "_id"),
            expiresAt: milliseconds.map { Date(timeIntervalSince1970: TimeInterval($0) / 1000) },
            form: SignInForm(fields.object("ui")))
    }

    /// Sends the credentials (`POST /v2/connect/login`).
    ///
    /// - Parameters:
    ///   - session: the session's id.
    ///   - credentials: values by the names of the form's fields.
    /// - Throws: ``MonoError``; `invalidRequest` when the bank refuses them.
    public func signIn(
        _ session: String, credentials: [String: Sensitive<String>]
    ) async throws -> PartnerSessionStep {
        try await step("sign in", "login", session, credentials)
    }

    /// Sends further input, such as a chosen account or a one-time password (`POST /v2/connect/commit`).
    ///
    /// - Throws: ``MonoError``; `invalidRequest` when the bank refuses it.
    public func commit(_ session: String, input: [String: Sensitive<String>]) async throws
        -> PartnerSessionStep
    {
        try await step("commit a sign-in", "commit", session, input)
    }

    private func step(
        _ operation: String, _ path: String, _ session: String, _ values: [String: Sensitive<String>]
    ) async throws -> PartnerSessionStep {
        let envelope = try await send(
            Call(
                operation: operation, method: "POST", path: ["v2", "connect", .fixed(path)],
                headers: [("x-session-id", session)],
                body: .object(values.mapValues { .string($0.exposed) })))
        let root = Fields(envelope.root, operation: operation, subject: "answer")
        // The codes that go on need something to go on with; others may come without data.
        switch root.count("responseCode") {
        case 99: return .linked(code: Sensitive(try envelope.requiredFields("code").requiredText("code")))
        case 101:
            let data = try envelope.requiredFields("list of accounts")
            guard data.value["accounts"]?.elements != nil else { throw envelope.missing("list of accounts") }
            return .chooseAccount(
                try data.list("accounts").map { (fields) throws(MonoError) in try fields.partnerAccount() })
        case 102:
            let data = try envelope.requiredFields("form")
            guard let form = data.object("userInput", "user_input") else { throw envelope.missing("form") }
            return .moreInput(SignInForm(form))
        case let code: return .other(code: code, message: envelope.message.map(SafeMessage.clean))
        }
    }
}

extension Fields {
    fileprivate func partnerAccount() throws(MonoError) -> PartnerAccount {
        let currency = filledText("currency").map { Currency(wire: $0) }
        var balance: Money?
        if let currency { balance = try money(currency, "balance") }
        return PartnerAccount(
            number: filledText("accountNumber", "account_number"), name: text("name"),
            typeText: filledText("type"), balance: balance)
    }
}
