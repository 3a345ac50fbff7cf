import ByteSinks
import MonoConnect
import OutputWriters
import StatementModel

extension Folio {
    /// Exports the statements of many accounts, several at once; one account's failure stops no other.
    ///
    /// An account's export is independent and atomic: all its files appear, or none does. Running it again
    /// writes the same bytes as long as the provider's data are the same.
    ///
    /// - Parameters:
    ///   - accountIDs: the provider's ids; an id named twice is exported once.
    ///   - request: what to write and where.
    ///   - progress: called once an account, as each ends, in no fixed order; from any task.
    /// - Returns: one outcome an account, in the order of `accountIDs`.
    /// - Throws: ``ExportError`` or `SinkError` when nothing can be written at all, `CancellationError`.
    public func export(
        accounts accountIDs: [String], _ request: ExportRequest,
        progress: @escaping @Sendable (AccountOutcome) -> Void = { _ in }
    ) async throws -> [AccountOutcome] {
        for format in request.formats { _ = try writers.required(format) }
        try Directory.create(request.directory)
        let accounts = await details(of: accountIDs.unique(), atOnce: request.accountsAtOnce)
        let jobs = ExportJob.jobs(for: accounts, request)
        let outcomes = await jobs.concurrentMap(atOnce: request.accountsAtOnce) { job in
            let outcome = await job.run(with: self)
            progress(outcome)
            return outcome
        }
        try Task.checkCancellation()
        return outcomes
    }

    /// Names of files depend on all accounts (two links to one bank account), so their details come first.
    private func details(of ids: [String], atOnce: Int) async -> [AccountLookup] {
        await ids.concurrentMap(atOnce: atOnce) { id in
            do {
                return AccountLookup(accountID: id, account: .success(try await client.account(id).account))
            } catch {
                return AccountLookup(accountID: id, account: .failure(error))
            }
        }
    }
}

/// An account's details, or why they could not be fetched.
struct AccountLookup: Sendable {
    let accountID: String
    let account: Result<Account, any Error>
}

/// One account's part of an export.
struct ExportJob: Sendable {
    let accountID: String
    let account: Result<Account, any Error>
    /// The path of the files without their extension.
    let pathStem: String
    let request: ExportRequest

    static func jobs(for lookups: [AccountLookup], _ request: ExportRequest) -> [ExportJob] {
        let known = lookups.compactMap { try? $0.account.get() }
        var stems = FileName.stems(for: known, period: request.period)[...]
        return lookups.map { lookup in
            let stem = if case .success = lookup.account { stems.removeFirst() } else { "" }
            return ExportJob(
                accountID: lookup.accountID, account: lookup.account,
                pathStem: "\(request.directory)/\(stem)", request: request)
        }
    }

    func run(with folio: Folio) async -> AccountOutcome {
        let known = try? account.get()
        do {
            let account = try account.get()
            let statement = try await StatementFetch(client: folio.client)
                .statement(of: account, period: request.period)
            let files = try await WritingExecutor.run {
                try ReportFiles(writers: folio.writers).write(
                    Report(statement), as: request.formats.map { ($0, "\(pathStem).\($0.name)") })
            }
            return AccountOutcome(accountID: accountID, account: known, result: .written(statement, files))
        } catch let notReady as DataNotReady {
            return AccountOutcome(accountID: accountID, account: known, result: .notReady(notReady))
        } catch {
            return AccountOutcome(accountID: accountID, account: known, result: .failed(error))
        }
    }
}
