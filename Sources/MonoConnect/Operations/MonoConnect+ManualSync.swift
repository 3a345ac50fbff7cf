public import StatementModel

/// What the legacy sync answered.
public struct SyncResult: Hashable, Sendable {
    /// Mono's code, for example `SYNC_SUCCESSFUL`.
    public let code: SyncCode
    /// Whether new data came.
    public let hasNewData: Bool
}

/// The codes of the legacy sync; an open set.
public struct SyncCode: OpenSet {
    /// The text as the provider sent it; letter case is not significant.
    public let text: String

    /// Takes any text; an unknown one is kept.
    public init(_ text: String) {
        self.text = text
    }

    /// The customer must sign in at the bank again.
    public static let reauthorisationRequired = SyncCode("REAUTHORISATION_REQUIRED")
    /// The bank is down, or sync is not enabled.
    public static let syncError = SyncCode("SYNC_ERROR")
    /// The bank sent fewer transactions than are stored.
    public static let incompleteStatement = SyncCode("INCOMPLETE_STATEMENT_ERROR")

    /// Whether it worked; two spellings are on official pages.
    public var isSuccess: Bool {
        ["SYNC_SUCCESSFUL", "SYNCED_SUCCESSFUL"].contains(text.uppercased())
    }
}

extension MonoConnect {
    /// Pulls fresh data by the legacy manual sync (`POST /accounts/{id}/sync`).
    ///
    /// ``refresh(_:_:polling:)`` is the current way. One call per account in two minutes.
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - allowIncomplete: accept fewer transactions than are stored.
    /// - Returns: also for failures that Mono names by a code, whatever their HTTP status.
    /// - Throws: ``MonoError`` when the answer holds no code.
    public func legacySync(_ id: String, allowIncomplete: Bool = false) async throws -> SyncResult {
        var call = Call(
            operation: "manual sync", method: "POST", path: ["accounts", .id(id), "sync"],
            acceptsFailures: true)
        if allowIncomplete { call.query = [("allow_incomplete_statement", "true")] }
        let envelope = try await send(call)
        let fields = Fields(envelope.root, operation: call.operation, subject: "answer")
        guard let code = fields.filledText("code") else {
            guard (200...299).contains(envelope.response.status) else {
                throw Failure.error(for: envelope.response, call.operation)
            }
            if envelope.reportsFailure { throw envelope.reportedFailure }
            throw envelope.missing("code")
        }
        return SyncResult(code: SyncCode(code), hasNewData: fields.flag("hasNewData") ?? false)
    }

    /// A token with which the legacy widget signs a customer in again (`POST /accounts/{id}/reauthorise`).
    ///
    /// ``initiateReauthorisation(of:redirectURL:reference:)`` is the current way. The token lives ten minutes.
    ///
    /// - Throws: ``MonoError``.
    public func legacyReauthorisationToken(of id: String) async throws -> Sensitive<String> {
        let envelope = try await send(
            Call(
                operation: "reauthorisation token", method: "POST",
                path: ["accounts", .id(id), "reauthorise"]))
        return Sensitive(try envelope.fields("token").requiredText("token"))
    }
}
