import ExactJSON
public import Foundation
public import StatementModel

/// Who links an account: somebody new, or one of your customers at Mono.
public enum LinkCustomer: Sendable {
    /// Somebody new; Mono makes a customer of them.
    case new(name: String, email: String)
    /// A customer by Mono's id.
    case existing(id: String)

    var json: JSONValue {
        switch self {
        case .new(let name, let email): .object(["name": .string(name), "email": .string(email)])
        case .existing(let id): .object(["id": .string(id)])
        }
    }
}

/// The bank whose sign-in page a link opens at once.
public struct LinkInstitution: Sendable {
    /// The bank's id; see ``MonoConnect/institutions(scope:bankCode:authenticationMethod:)``.
    public var id: String
    /// `internet_banking` or `mobile_banking`.
    public var authenticationMethod: String
    /// The account number that the linked account must have; Mono then reports whether it matches.
    public var expectedAccountNumber: String?

    /// Creates a choice.
    public init(id: String, authenticationMethod: String, expectedAccountNumber: String? = nil) {
        self.id = id
        self.authenticationMethod = authenticationMethod
        self.expectedAccountNumber = expectedAccountNumber
    }
}

/// A link that a customer opens to share an account.
public struct LinkSession: Hashable, Sendable {
    /// The page to open; how long it lives is not documented.
    public let url: URL
    /// Mono's id of the customer.
    public let customerID: String?
    /// Your own reference.
    public let reference: String?
    /// `auth` or `reauth`.
    public let scope: String?
    /// The account to sign in to again; only with `reauth`.
    public let accountID: String?
}

extension MonoConnect {
    /// Makes a link that lets a customer share an account (`POST /v2/accounts/initiate`, scope `auth`).
    ///
    /// The account's id comes by webhook (``WebhookEvent/Kind/accountConnected(_:)``); should that be missed,
    /// look in ``accounts(customer:number:)``. What Mono adds to `redirectURL` is not documented.
    ///
    /// - Parameters:
    ///   - customer: who links.
    ///   - redirectURL: where the customer comes back to; always sent, newer guides require it.
    ///   - reference: your own reference, at least 10 characters as some integrators found.
    ///   - institution: opens this bank's page at once.
    /// - Throws: ``MonoError``; `paymentRequired` or `forbidden` when the wallet or the plan does not cover it.
    public func initiateLink(
        for customer: LinkCustomer, redirectURL: URL, reference: String? = nil,
        institution: LinkInstitution? = nil
    ) async throws -> LinkSession {
        var body: [String: JSONValue] = [
            "customer": customer.json, "scope": .string("auth"),
            "redirect_url": .string(redirectURL.absoluteString),
        ]
        if let reference { body["meta"] = .object(["ref": .string(reference)]) }
        if let institution {
            var choice: [String: JSONValue] = [
                "id": .string(institution.id), "auth_method": .string(institution.authenticationMethod),
            ]
            if let number = institution.expectedAccountNumber {
                choice["account_number"] = .string(number)
                body["check_account_match"] = .boolean(true)
            }
            body["institution"] = .object(choice)
        }
        return try await link("link", body)
    }

    /// Makes a link that lets a customer sign in again to an account that is linked already
    /// (`POST /v2/accounts/initiate`, scope `reauth`).
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - redirectURL: where the customer comes back to.
    ///   - reference: your own reference.
    /// - Throws: ``MonoError``.
    public func initiateReauthorisation(
        of id: String, redirectURL: URL, reference: String? = nil
    ) async throws -> LinkSession {
        var body: [String: JSONValue] = [
            "account": .string(id), "scope": .string("reauth"),
            "redirect_url": .string(redirectURL.absoluteString),
        ]
        if let reference { body["meta"] = .object(["ref": .string(reference)]) }
        return try await link("reauthorisation link", body)
    }

    private func link(_ operation: String, _ body: [String: JSONValue]) async throws -> LinkSession {
        let envelope = try await send(
            Call(
                operation: operation, method: "POST", path: ["v2", "accounts", "initiate"],
                body: .object(body)))
        let fields = try envelope.requiredFields("link")
        guard let url = URL(string: try fields.requiredText("mono_url")) else {
            throw envelope.missing("link")
        }
        return LinkSession(
            url: url, customerID: fields.filledText("customer"),
            reference: fields.object("meta")?.filledText("ref"),
            scope: fields.filledText("scope"), accountID: fields.filledText("account"))
    }

    /// Exchanges a code from the widget or a partner session for an account's id (`POST /v2/accounts/auth`).
    ///
    /// A code lives ten minutes. After an unknown outcome (a timeout) look in ``accounts(customer:number:)``
    /// before you try again: the code may be used up.
    ///
    /// - Parameter code: `code_…`; a secret until it is used.
    /// - Returns: the account's id, which stays valid until the account is unlinked.
    /// - Throws: ``MonoError``; `invalidRequest` for a code that is unknown, used or too old.
    public func exchange(code: Sensitive<String>) async throws -> String {
        let envelope = try await send(
            Call(
                operation: "exchange a code", method: "POST", path: ["v2", "accounts", "auth"],
                body: .object(["code": .string(code.exposed)])))
        // Two of Mono's pages show the id without an envelope.
        guard let id = envelope.fields("account id").filledText("id", "_id") else {
            throw envelope.missing("account id")
        }
        return id
    }
}
