import MonoConnect
public import ReportTemplates
public import StatementModel

extension Folio {
    /// Fetches the report of an account with the parts that a template needs.
    ///
    /// Makes the requests of ``plan(accounts:period:needs:options:)`` and no others. A needed part that the
    /// provider does not have is nil; ``fetchReport(for:period:needs:options:)`` says why.
    ///
    /// - Parameters:
    ///   - accountID: the provider's id.
    ///   - period: the days, first and last included.
    ///   - needs: the parts, as `ReportNeeds(usage:kind:)` tells them of a template. An analysis of income is
    ///     started for an account that has none when they hold `income`: that costs money on live accounts.
    /// - Throws: ``DataNotReady`` when the provider has no transactions (yet), `MonoError` when a request
    ///   fails, `StatementError` when the transactions make no statement, `CancellationError`.
    public func report(
        for accountID: String, period: Period, needs: ReportNeeds = .statement
    ) async throws -> Report {
        try await fetchReport(for: accountID, period: period, needs: needs).report
    }

    /// The same, with a say in paid work and with notes on what is missing.
    ///
    /// - Throws: as ``report(for:period:needs:)``.
    public func fetchReport(
        for accountID: String, period: Period, needs: ReportNeeds, options: FetchOptions = FetchOptions()
    ) async throws -> FetchedReport {
        try await ReportFetch(client: client, period: period, outputs: [needs], options: options)
            .report(for: accountID)
    }
}
