/// A request as the log of a sandbox keeps it: never the key, never a body.
public struct SandboxRequestRecord: Hashable, Sendable {
    /// The HTTP method.
    public let method: String
    /// The path without the query.
    public let path: String
    /// The names and values of the query.
    public let query: [String: String]
    /// The operation, for example `transactions`; `unknown` for no endpoint.
    public let operation: String
}

/// How a refresh ends.
public enum SandboxRefreshOutcome: String, CaseIterable, Sendable {
    /// Finished, and new data came.
    case newData = "new-data"
    /// Finished, nothing new: the header `x-has-new-data` is left out.
    case nothingNew = "nothing-new"
    /// Failed.
    case failed
    /// Failed, because the customer must sign in again.
    case reauthorisationRequired = "reauthorisation-required"
}

/// A link that a customer may open.
struct LinkSession: Sendable {
    let id: String
    let customerID: String
    /// The account to sign in to again; nil for a new link.
    let accountID: String?
    let redirectURL: String?
    let reference: String?
    let institutionID: String?
    /// The way to sign in; nil for the first one of the institution.
    var authMethod: SandboxAuthMethod.Kind?
    /// The number that the account must have, where a check was asked for.
    let expectedNumber: String?
    /// Set once the customer has signed in.
    var signedIn: SignedIn?

    /// A sign-in: where, and the token that the next form must carry.
    struct SignedIn: Sendable {
        let institutionID: String
        let token: String
        /// Whether the bank still wants a one-time password.
        var needsOneTimePassword: Bool
    }
}

/// A code that can be exchanged for an account's id, once and for a time.
struct IssuedCode: Sendable {
    let accountID: String
    let expiresAt: Int64
}

/// A job that runs for a while.
struct SandboxJob: Sendable {
    let id: String
    let accountID: String
    let name: String
    let finishesAt: Int64
    /// How it ends.
    let outcome: SandboxRefreshOutcome

    func status(at now: Int64) -> String {
        if now < finishesAt { return "processing" }
        return outcome == .newData || outcome == .nothingNew ? "finished" : "failed"
    }
}

/// A refresh that stands for all of an account for a while.
struct Refresh: Sendable {
    let jobID: String
    let startedAt: Int64
}

/// A PDF statement that is built by being asked for.
struct StatementDocument: Sendable {
    let id: String
    let accountID: String
    let months: Int
    /// The name in the document's address.
    let name: String
    var pollsLeft: Int
}

/// An income analysis that was made.
struct IncomeRecord: Sendable {
    let report: SandboxIncomeReport
    let createdAt: Int64
}

/// A customer as `/v2/customers` keeps them.
struct CustomerRecord: Sendable {
    let id: String
    var fields: JSON
    let createdAt: Int64
    var updatedAt: Int64
}
