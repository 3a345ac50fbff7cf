public import OutputWriters
public import StatementModel

/// What an export did with one account.
public struct AccountOutcome: Sendable {
    /// How it ended.
    public enum Result: Sendable {
        /// The files were written, all but those of ``AccountOutcome/missing``.
        case written(Report, [WrittenFile])
        /// There is nothing to write, because the provider has not (yet) what the outputs need.
        case notReady(DataNotReady)
        /// Nothing was written, because a request or a file failed: `MonoError`, `StatementError`,
        /// `WriterError`, `SinkError` or `CancellationError`.
        case failed(any Error)
    }

    /// The provider's id, as it was asked for.
    public let accountID: String
    /// The account's details; nil when they could not be fetched.
    public let account: Account?
    /// How it ended.
    public let result: Result
    /// What is not in the files although a template names it.
    public let notes: [FetchNote]
    /// The outputs that this account has no part in, although it has one in others: what they need could not
    /// be fetched.
    public let missing: [MissingOutput]

    /// The statement, when files were written and one was asked for.
    public var statement: Statement? {
        if case .written(let report, _) = result { report.statement } else { nil }
    }

    /// Whether the account's files were written, some at the least.
    public var isWritten: Bool {
        if case .written = result { true } else { false }
    }

    /// Whether all of the account's files were written.
    public var isComplete: Bool { isWritten && missing.isEmpty }

    /// The files; empty when none was written.
    public var files: [WrittenFile] {
        if case .written(_, let files) = result { files } else { [] }
    }
}

/// A file under its final name.
public struct WrittenFile: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// Its format.
    public let format: OutputFormat
    /// Its size in bytes.
    public let byteCount: Int64
}
