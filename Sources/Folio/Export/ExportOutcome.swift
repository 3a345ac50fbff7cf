public import OutputWriters
public import StatementModel

/// A file that an export has written whole.
public struct WrittenFile: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// Its format.
    public let format: OutputFormat
    /// Its size in bytes.
    public let byteCount: Int64
}

/// What became of one account in an export.
public struct AccountOutcome: Sendable {
    /// How it ended.
    public enum Result: Sendable {
        /// All formats were written.
        case written(Statement, [WrittenFile])
        /// There is nothing to write yet, or at all.
        case notReady(DataNotReady)
        /// Something went wrong; no file of this account was written.
        case failed(any Error)
    }

    /// The provider's id, as asked for.
    public let accountID: String
    /// The account, where its details could be read.
    public let account: Account?
    /// How it ended.
    public let result: Result

    /// The statement, where one was written.
    public var statement: Statement? {
        if case .written(let statement, _) = result { statement } else { nil }
    }

    /// The files written.
    public var files: [WrittenFile] {
        if case .written(_, let files) = result { files } else { [] }
    }
}
