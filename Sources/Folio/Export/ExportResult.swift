/// What an export did.
public struct ExportResult: Sendable {
    /// One outcome an account, in the order in which the accounts were named.
    public let outcomes: [AccountOutcome]
    /// The files of all accounts together; empty when none was asked for.
    public let portfolioFiles: [WrittenFile]
    /// Why such a file could not be written: `WriterError` or `SinkError`.
    public let portfolioFailure: (any Error)?
}
