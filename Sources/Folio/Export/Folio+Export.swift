import ByteSinks
import MonoConnect
import OutputWriters
import ReportTemplates
import StatementModel

extension Folio {
    /// Exports many accounts, several at once; one account's failure stops no other.
    ///
    /// Fetches what the outputs name and nothing else. A part that cannot be fetched takes from the account the
    /// outputs that need it, and no others. The files of the rest are written together: all of them appear, or
    /// none does. Running it again writes the same bytes as long as the provider's data are the same. Templates
    /// over a portfolio are written last, over the accounts that have what they need; only for them are all
    /// reports kept in memory.
    ///
    /// - Parameters:
    ///   - accountIDs: the provider's ids; an id named twice is exported once.
    ///   - request: what to write and where.
    ///   - progress: called once an account, as each ends, in no fixed order; from any task.
    /// - Returns: one outcome an account, in the order of `accountIDs`, and the files of all together.
    /// - Throws: ``ExportError``, `TemplateOptionError`, `WriterError` or `SinkError` when nothing can be written at all,
    ///   `CancellationError`.
    public func export(
        accounts accountIDs: [String], _ request: ExportRequest,
        progress: @escaping @Sendable (AccountOutcome) -> Void = { _ in }
    ) async throws -> ExportResult {
        let outputs = try PreparedOutput.prepared(request.outputs, writers)
        let portfolios = try PreparedPortfolio.prepared(request.outputs)
        try Directory.create(request.directory)
        let lookups = await details(of: accountIDs.unique(), atOnce: request.accountsAtOnce)
        let fetch = ReportFetch(
            client: client, period: request.period,
            outputs: outputs.map(\.needs) + portfolios.map(\.needs), options: request.fetchOptions)
        let names = try ExportNames(lookups, outputs, request)
        let jobs = lookups.enumerated().map { index, lookup in
            ExportJob(
                lookup: lookup, fetch: fetch, outputs: outputs, stems: names.stems[index],
                portfolios: portfolios)
        }
        let results = await jobs.concurrentMap(atOnce: request.accountsAtOnce) { job in
            let result = await job.run()
            progress(result.outcome)
            return result
        }
        try Task.checkCancellation()
        return Self.result(results, portfolios, names, request)
    }

    private static func result(
        _ results: [ExportJob.Result], _ portfolios: [PreparedPortfolio], _ names: ExportNames,
        _ request: ExportRequest
    ) -> ExportResult {
        var names = names
        var files: [WrittenFile] = []
        var failures: [MissingOutput] = []
        let accounts = results.compactMap(\.parts)
        for portfolio in portfolios {
            do {
                if let file = try portfolio.write(accounts, &names, request) { files.append(file) }
            } catch {
                failures.append(MissingOutput(name: portfolio.name, error: error))
            }
        }
        return ExportResult(
            outcomes: results.map(\.outcome), portfolioFiles: files, portfolioFailures: failures)
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
