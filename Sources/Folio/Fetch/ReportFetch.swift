import MonoConnect
import ReportTemplates
import StatementModel

/// From an account to its report, with the parts that a template needs and no others.
///
/// One value serves a run over many accounts, so that no account's income is analysed twice in it.
struct ReportFetch: Sendable {
    let client: MonoConnect
    let period: Period
    let needs: ReportNeeds
    private let income: IncomeFetch

    init(
        client: MonoConnect, period: Period, needs: ReportNeeds, options: FetchOptions = FetchOptions()
    ) {
        self.client = client
        self.period = period
        self.needs = needs
        income = IncomeFetch(client: client, options: options)
    }

    /// Fetches the account's details, then its report.
    ///
    /// - Throws: ``DataNotReady``, `MonoError`, `StatementError`, `CancellationError`.
    func report(for accountID: String) async throws -> FetchedReport {
        try await report(of: client.account(accountID).account)
    }

    /// Fetches the report of an account whose details are known.
    ///
    /// What costs money comes last: it is not begun for an account that fails otherwise.
    ///
    /// - Throws: ``DataNotReady``, `MonoError`, `StatementError`, `CancellationError`.
    func report(of account: Account) async throws -> FetchedReport {
        try checkReadiness(of: account)
        var report = Report(account: account, period: period)
        var notes: [FetchNote] = []
        if needs.contains(.transactions) {
            report.statement = try await StatementFetch(client: client).statement(of: account, period: period)
        }
        if needs.contains(.identity) {
            report.identity = try await client.identity(of: account.id)
            if report.identity == nil { notes.append(.noIdentity) }
        }
        if needs.contains(.assets) { report.holdings = try await client.assets(of: account.id) }
        if needs.contains(.earnings) {
            report.earnings = try await client.earnings(of: account.id).oldestFirst()
        }
        if needs.contains(.income) {
            let answer = try await income.newest(of: account.id)
            report.income = answer.income
            if let note = answer.note { notes.append(note) }
        }
        return FetchedReport(report: report, notes: notes)
    }

    /// While the provider's pull runs, empty answers mean "not yet".
    private func checkReadiness(of account: Account) throws(DataNotReady) {
        let parts = needs.subtracting([.account, .transactions])
        guard account.dataStatus == .processing, !parts.isEmpty else { return }
        let retrieved = account.retrievedData ?? []
        let isReady = parts == .identity ? retrieved.contains(.identity) : !retrieved.isEmpty
        if !isReady { throw .processing }
    }
}

extension [Earning] {
    /// By day; those of one day stand in the provider's order, turned round where that is newest first.
    fileprivate func oldestFirst() -> [Earning] {
        let isNewestFirst = (first?.date).flatMap { first in last.map { $0.date < first } } ?? false
        let given = isNewestFirst ? reversed() : self
        return given.enumerated()
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }
}
