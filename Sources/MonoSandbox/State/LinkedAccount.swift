/// An account as the server holds it: what the world knows, and what has happened to it since.
struct LinkedAccount: Sendable {
    let account: SandboxAccount
    var customerID: String
    /// The reference of the link, `meta.ref`.
    var reference: String?
    /// When the link was made, in milliseconds since 1970.
    let linkedAt: Int64
    /// When the first pull ends, in milliseconds since 1970.
    let settlesAt: Int64
    /// Whether transactions were categorised, and enriched.
    var isCategorised = false
    var isEnriched = false

    func status(at now: Int64) -> SandboxDataStatus {
        now < settlesAt ? .processing : account.settledStatus
    }

    func retrieved(at now: Int64) -> [SandboxRetrievedData] {
        now < settlesAt ? [] : account.retrievedData
    }

    /// Whether a part of the data can be served.
    func has(_ part: SandboxRetrievedData, at now: Int64) -> Bool {
        retrieved(at: now).contains(part)
    }
}
