import MonoConnect
import ReportTemplates
import StatementModel

/// From an account to its report, with the parts that some outputs need and no others.
///
/// One value serves a run over many accounts, so that no account's income is analysed twice in it.
struct ReportFetch: Sendable {
    let client: MonoConnect
    let period: Period
    /// What each output needs; an output fails with the first of its parts that fails.
    let outputs: [ReportNeeds]
    private let income: IncomeFetch

    /// The parts in the order of asking.
    ///
    /// What costs money comes last: it is not begun where it serves nothing.
    private static let order: [ReportNeeds] = [.transactions, .identity, .assets, .earnings, .income]

    init(
        client: MonoConnect, period: Period, outputs: [ReportNeeds], options: FetchOptions = FetchOptions()
    ) {
        self.client = client
        self.period = period
        self.outputs = outputs
        income = IncomeFetch(client: client, options: options)
    }

    /// Fetches the account's details, then its report with everything that is needed.
    ///
    /// - Throws: ``DataNotReady``, `MonoError`, `StatementError`, `CancellationError`.
    func report(for accountID: String) async throws -> FetchedReport {
        let parts = try await parts(of: client.account(accountID).account)
        for needs in outputs {
            if let failure = parts.failure(of: needs) { throw failure }
        }
        return FetchedReport(report: parts.report, notes: parts.notes)
    }

    /// Fetches the parts of an account whose details are known.
    ///
    /// A part that fails ends only the outputs that need it; a part that no other output needs is not asked for.
    ///
    /// - Throws: `CancellationError`.
    func parts(of account: Account) async throws -> FetchedParts {
        var parts = FetchedParts(report: Report(account: account, period: period))
        for part in Self.order {
            if let reason = Self.unreadiness(of: part, in: account) { parts.fail(part, reason) }
        }
        for part in Self.order where isOfUse(part, parts) {
            do {
                try await fetch(part, of: account, into: &parts)
            } catch {
                try Task.checkCancellation()
                parts.fail(part, error)
            }
        }
        return parts
    }

    /// Whether an output needs the part that has not failed yet.
    private func isOfUse(_ part: ReportNeeds, _ parts: FetchedParts) -> Bool {
        outputs.contains { $0.contains(part) && parts.failure(of: $0) == nil }
    }

    private func fetch(_ part: ReportNeeds, of account: Account, into parts: inout FetchedParts) async throws
    {
        switch part {
        case .transactions:
            parts.report.statement = try await StatementFetch(client: client)
                .statement(of: account, period: period)
        case .identity:
            parts.report.identity = try await client.identity(of: account.id)
            if parts.report.identity == nil { parts.notes.append(.noIdentity) }
        case .assets:
            parts.report.holdings = try await client.assets(of: account.id)
        case .earnings:
            parts.report.earnings = try await client.earnings(of: account.id).oldestFirst()
        default:
            let answer = try await income.newest(of: account.id)
            parts.report.income = answer.income
            if let note = answer.note { parts.notes.append(note) }
        }
    }

    /// Why a part need not be asked for: while the provider's pull runs, empty answers mean "not yet".
    private static func unreadiness(of part: ReportNeeds, in account: Account) -> DataNotReady? {
        if part == .transactions { return DataNotReady(of: account) }
        guard account.dataStatus == .processing else { return nil }
        let retrieved = account.retrievedData ?? []
        let isReady = part == .identity ? retrieved.contains(.identity) : !retrieved.isEmpty
        return isReady ? nil : .processing
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
