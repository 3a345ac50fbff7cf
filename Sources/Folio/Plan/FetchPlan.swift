public import ReportTemplates
public import StatementModel

/// The requests that a run over some accounts would make, none of which was made.
///
/// Follows from the needs alone: what the provider would answer is not known, so that requests which depend on
/// answers carry their condition. Repetitions after failures are not counted.
public struct FetchPlan: Hashable, Sendable {
    /// An account's part.
    public struct Account: Hashable, Sendable {
        /// The provider's id.
        public let id: String
        /// The requests in the order of making.
        public let requests: [PlannedRequest]
    }

    /// One part an account, in the order that was asked for.
    public let accounts: [Account]

    /// How many requests are made at the least: one page of each list, and none that has a condition.
    public var leastRequestCount: Int {
        accounts.reduce(0) { $0 + $1.requests.count { $0.condition == nil } }
    }

    /// Whether there can be more than ``leastRequestCount``.
    public var canGrow: Bool {
        accounts.contains { $0.requests.contains { $0.quantity == .oncePerPage || $0.condition != nil } }
    }

    /// How many requests that cost money there are at the most.
    public var mostPaidRequestCount: Int {
        accounts.reduce(0) { $0 + $1.requests.count { $0.costsMoney } }
    }

    /// Plans a run.
    ///
    /// - Parameters:
    ///   - accountIDs: the provider's ids; one named twice is fetched once.
    ///   - period: the days of every report.
    ///   - needs: the parts.
    ///   - options: what the run may do beyond reading.
    public init(
        accounts accountIDs: [String], period: Period, needs: ReportNeeds,
        options: FetchOptions = FetchOptions()
    ) {
        accounts = accountIDs.unique().map { id in
            let planner = AccountPlanner(accountID: id, period: period, options: options)
            return Account(id: id, requests: planner.requests(for: needs))
        }
    }
}

extension Folio {
    /// The requests that fetching the reports of some accounts would make; makes none.
    ///
    /// The list of accounts, where a run asks for it, is not part of the plan.
    public func plan(
        accounts accountIDs: [String], period: Period, needs: ReportNeeds,
        options: FetchOptions = FetchOptions()
    ) -> FetchPlan {
        FetchPlan(accounts: accountIDs, period: period, needs: needs, options: options)
    }
}
