/// What an export did.
public struct ExportResult: Sendable {
    /// One outcome an account, in the order in which the accounts were named.
    public let outcomes: [AccountOutcome]
    /// The files of all accounts together; empty when none was asked for, or no account has a part in one.
    public let portfolioFiles: [WrittenFile]
    /// The files of all accounts together that could not be written: `WriterError` or `SinkError`.
    public let portfolioFailures: [MissingOutput]
}
