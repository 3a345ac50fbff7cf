import ByteSinks
import MonoConnect
import OutputWriters
import ReportTemplates
import StatementModel

extension Folio {
    /// Exports many accounts, several at once; one account's failure stops no other.
    ///
    /// Fetches what the outputs name and nothing else. An account's export is independent and atomic: all its
    /// files appear, or none does. Running it again writes the same bytes as long as the provider's data are
    /// the same. Templates over a portfolio are written last, over the accounts that succeeded; only for them
    /// are all reports kept in memory.
    ///
    /// - Parameters:
    ///   - accountIDs: the provider's ids; an id named twice is exported once.
    ///   - request: what to write and where.
    ///   - progress: called once an account, as each ends, in no fixed order; from any task.
    /// - Returns: one outcome an account, in the order of `accountIDs`, and the files of all together.
    /// - Throws: ``ExportError``, `WriterError` or `SinkError` when nothing can be written at all,
    ///   `CancellationError`.
    public func export(
        accounts accountIDs: [String], _ request: ExportRequest,
        progress: @escaping @Sendable (AccountOutcome) -> Void = { _ in }
    ) async throws -> ExportResult {
        let outputs = try PreparedOutput.prepared(request.outputs, writers)
        let portfolios = try PreparedPortfolio.prepared(request.outputs)
        let needs = try ExportOutput.needs(of: request.outputs, writers: writers)
        try Directory.create(request.directory)
        let lookups = await details(of: accountIDs.unique(), atOnce: request.accountsAtOnce)
        let fetch = ReportFetch(
            client: client, period: request.period, needs: needs, options: request.fetchOptions)
        let names = try ExportNames(lookups, outputs, request)
        let jobs = lookups.enumerated().map { index, lookup in
            ExportJob(lookup: lookup, fetch: fetch, outputs: outputs, stems: names.stems[index])
        }
        let results = await jobs.concurrentMap(atOnce: request.accountsAtOnce) { job in
            let result = await job.run(keepsReport: !portfolios.isEmpty)
            progress(result.outcome)
            return result
        }
        try Task.checkCancellation()
        let portfolio = Portfolio(period: request.period, reports: results.compactMap(\.report))
        return Self.result(results.map(\.outcome), portfolios, portfolio, names, request)
    }

    private static func result(
        _ outcomes: [AccountOutcome], _ portfolios: [PreparedPortfolio], _ portfolio: Portfolio,
        _ names: ExportNames, _ request: ExportRequest
    ) -> ExportResult {
        guard !portfolios.isEmpty, !portfolio.reports.isEmpty else {
            return ExportResult(outcomes: outcomes, portfolioFiles: [], portfolioFailure: nil)
        }
        do {
            let files = try PreparedPortfolio.write(portfolios, portfolio, names, in: request.directory)
            return ExportResult(outcomes: outcomes, portfolioFiles: files, portfolioFailure: nil)
        } catch {
            return ExportResult(outcomes: outcomes, portfolioFiles: [], portfolioFailure: error)
        }
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
