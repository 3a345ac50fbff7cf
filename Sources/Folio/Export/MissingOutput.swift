/// An output that could not be made while others could.
public struct MissingOutput: Sendable {
    /// The format's name, or the template's as the user gave it.
    public let name: String
    /// Why it could not be made.
    ///
    /// Of an account: `DataNotReady`, `MonoError` or `StatementError`; of a file of all accounts: `WriterError`
    /// or `SinkError`.
    public let error: any Error
}
