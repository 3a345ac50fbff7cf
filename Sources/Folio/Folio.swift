public import ByteSinks
public import MonoConnect
public import OutputWriters
public import StatementModel

/// Bank statements from Mono Connect as files: fetch, prove, write.
///
/// ```swift
/// let mono = try MonoConnect(secretKey: key)
/// let folio = Folio(client: mono)
/// let statement = try await folio.statement(for: accountID, period: .month(2026, 10))
/// try folio.write(statement, as: .xlsx, to: "october.xlsx")
/// ```
///
/// A value that may be copied and used from several tasks at once; copies share the client's rate limit.
public struct Folio: Sendable {
    /// The client that fetches.
    public let client: MonoConnect
    /// The writers that can be asked for.
    public let writers: WriterRegistry

    /// Creates a façade over a client.
    ///
    /// - Parameters:
    ///   - client: fetches the data.
    ///   - writers: the formats on offer; the built-in ones unless others are given.
    public init(client: MonoConnect, writers: WriterRegistry = .standard) {
        self.client = client
        self.writers = writers
    }

    /// Fetches an account's statement, puts it in order and proves its balances.
    ///
    /// Makes one request for the account and one for each page of transactions; for an account whose bank
    /// gives no running balances also for the pages since the period.
    ///
    /// - Parameters:
    ///   - accountID: the provider's id.
    ///   - period: the days, first and last included.
    /// - Throws: ``DataNotReady`` when the provider has no transactions (yet), `MonoError` when a request
    ///   fails, `StatementError` when the transactions make no statement, `CancellationError`.
    public func statement(for accountID: String, period: Period) async throws -> Statement {
        let account = try await client.account(accountID).account
        return try await StatementFetch(client: client).statement(of: account, period: period)
    }

    /// Writes a statement to a file that appears whole or not at all, mode 0600.
    ///
    /// - Returns: the file with its size.
    /// - Throws: ``ExportError/unknownFormat(_:known:)``, `WriterError`, `SinkError`.
    @discardableResult
    public func write(_ statement: Statement, as format: OutputFormat, to path: String) throws -> WrittenFile
    {
        try write(Report(statement), as: format, to: path)
    }

    /// Writes a report to a file that appears whole or not at all, mode 0600.
    ///
    /// - Returns: the file with its size.
    /// - Throws: ``ExportError/unknownFormat(_:known:)``, `WriterError`, `SinkError`.
    @discardableResult
    public func write(_ report: Report, as format: OutputFormat, to path: String) throws -> WrittenFile {
        var sink = try FileSink(path: path)
        try writers.required(format).write(report, to: &sink)
        let file = WrittenFile(path: path, format: format, byteCount: sink.byteCount)
        try sink.commit()
        return file
    }

    /// Writes a statement to any sink.
    ///
    /// - Throws: ``ExportError/unknownFormat(_:known:)``, `WriterError`.
    public func write(
        _ statement: Statement, as format: OutputFormat, to sink: inout some ByteSink & ~Copyable
    ) throws {
        try write(Report(statement), as: format, to: &sink)
    }

    /// Writes a report to any sink.
    ///
    /// - Throws: ``ExportError/unknownFormat(_:known:)``, `WriterError`.
    public func write(
        _ report: Report, as format: OutputFormat, to sink: inout some ByteSink & ~Copyable
    ) throws {
        try writers.required(format).write(report, to: &sink)
    }
}
