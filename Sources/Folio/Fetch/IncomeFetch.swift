import MonoConnect
import StatementModel
import Synchronization

/// The newest analysis of an account's income; starts one where there is none and it is wanted.
final class IncomeFetch: Sendable {
    private let client: MonoConnect
    private let options: FetchOptions
    /// The accounts for which an analysis was started: paid work is begun once a run.
    private let started = Mutex<Set<String>>([])

    init(client: MonoConnect, options: FetchOptions) {
        self.client = client
        self.options = options
    }

    /// The newest analysis, or why there is none.
    ///
    /// - Throws: `MonoError`, `CancellationError`.
    func newest(of accountID: String) async throws -> (income: Income?, note: FetchNote?) {
        if let income = try await newestRecord(of: accountID) { return (income, nil) }
        guard options.startsIncomeAnalysis else { return (nil, .noIncome) }
        if started.withLock({ $0.insert(accountID).inserted }) {
            try await client.startIncomeAnalysis(of: accountID)
        }
        guard let policy = options.incomeWait, let income = try await wait(for: accountID, policy) else {
            return (nil, .incomeStarted)
        }
        return (income, nil)
    }

    /// By the time that the provider kept it; of those without a time, the first that it sends.
    private func newestRecord(of accountID: String) async throws -> Income? {
        var newest: Income?
        for try await income in client.incomeRecords(of: accountID) {
            guard let known = newest else {
                newest = income
                continue
            }
            if (income.createdAtText ?? "") > (known.createdAtText ?? "") { newest = income }
        }
        return newest
    }

    private func wait(for accountID: String, _ policy: PollingPolicy) async throws -> Income? {
        let end = ContinuousClock.now + policy.deadline
        var pause = policy.firstPause
        while ContinuousClock.now + pause <= end {
            try await Task.sleep(for: pause)
            if let income = try await newestRecord(of: accountID) { return income }
            pause = min(policy.longestPause, pause * 3 / 2)
        }
        return nil
    }
}
