public import ExactJSON
public import StatementModel

/// An event that Mono sends to the app's address.
///
/// Events can come twice (with the same ``id``) and in any order.
public struct WebhookEvent: Sendable {
    /// What happened.
    public enum Kind: Sendable {
        /// An account was linked; its data may still be processing.
        case accountConnected(AccountConnected)
        /// The first pull, or a refresh, has ended.
        case accountUpdated(AccountUpdated)
        /// The customer has signed in again.
        case accountReauthorised(accountID: String)
        /// Access was revoked.
        case accountUnlinked(accountID: String)
        /// A refresh job has changed.
        case jobUpdated(AccountJob)
        /// An income analysis is done.
        case income(Income)
        /// A loan was judged.
        case creditworthiness(Creditworthiness)
        /// An enrichment is done.
        case enrichment(EnrichmentEvent)
        /// Legacy: a sync needs the customer.
        case reauthorisationRequired(accountID: String)
        /// Legacy: an automatic sync failed.
        case syncFailed(accountID: String)
        /// The dashboard's test button.
        case test
        /// An event that Folio does not know; ``WebhookEvent/payload`` has it all.
        case unknown
    }

    /// The event's name as sent.
    public let name: String
    /// The id, the same over all deliveries; events before 2026, income and credit events have none.
    public let id: String?
    /// When it happened, as sent.
    public let timestampText: String?
    /// The app's id.
    public let appID: String?
    /// The business's id.
    public let businessID: String?
    /// What happened.
    public let kind: Kind
    /// The event's `data` as JSON: may hold personal data.
    public let payload: JSONValue

    /// Reads an event; verify the sender first with ``WebhookVerifier``.
    ///
    /// - Parameter body: the request's body.
    /// - Throws: ``MonoError``: `notJSON`, or `unexpectedShape` when a known event lacks what it is about.
    public init(body: [UInt8]) throws(MonoError) {
        guard var root = try? JSONParser.parse(body) else { throw MonoError(.notJSON, operation: "webhook") }
        // Some of Mono's samples are wrapped once more.
        if root["event"] == nil, let inner = root["data"], inner["event"] != nil { root = inner }
        let envelope = Fields(root, operation: "webhook", subject: "event")
        name = try envelope.requiredText("event")
        id = envelope.filledText("event_id")
        timestampText = envelope.filledText("timestamp")
        payload = root["data"] ?? .null
        let data = Fields(payload, operation: "webhook", subject: name)
        appID = data.text("app") ?? envelope.text("app")
        businessID = data.text("business") ?? envelope.text("business")
        kind = try Self.kind(name, data)
    }

    private static func kind(_ name: String, _ data: Fields) throws(MonoError) -> Kind {
        // Letter case, a blank after a dot and the sandbox's old prefix have all been seen.
        let plain = name.lowercased().replacing(" ", with: "").replacing("sandbox_", with: "")
            .replacing("mono.events.", with: "").replacing("mono.accounts.", with: "")
        switch plain {
        case "account_connected": return .accountConnected(try AccountConnected(data))
        case "account_updated": return .accountUpdated(try AccountUpdated(data))
        case "account_reauthorized", "account_reauthorised":
            return .accountReauthorised(accountID: try data.accountID())
        case "account_unlinked": return .accountUnlinked(accountID: try data.accountID())
        case "jobs.update": return .jobUpdated(AccountJob(data, fallbackID: ""))
        case "account_income": return .income(try data.income())
        case "account_credit_worthiness": return .creditworthiness(try Creditworthiness(data))
        case "transaction_categorisation", "transaction_metadata", "statement_insights":
            return .enrichment(EnrichmentEvent(name: plain, data))
        case "reauthorisation_required": return .reauthorisationRequired(accountID: try data.accountID())
        case "sync_failed": return .syncFailed(accountID: try data.accountID())
        case "webhook_test": return .test
        default: return .unknown
        }
    }
}

extension Fields {
    /// The account's id: `data.account` is a text in some events and an object in others.
    func accountID() throws(MonoError) -> String {
        if let account = object("account") { return try account.requiredText("_id", "id") }
        return try requiredText("account", "id", "_id")
    }
}
