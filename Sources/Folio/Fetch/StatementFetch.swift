import MonoConnect
import StatementModel

/// From an account's id to its proven statement.
struct StatementFetch: Sendable {
    let client: MonoConnect

    /// How many days before and after the period are fetched too: their balances prove its borders.
    ///
    /// Ten days hold at least one movement of nearly every account, at the price of a page.
    private static let neighbouringDays = 10
    /// How far into the future the rows after the period are asked for when the account's balance must be
    /// rolled back; a fixed distance, so that no clock decides what is fetched.
    private static let furtherDays = 3650

    /// Fetches what the statement needs and makes it.
    ///
    /// - Throws: ``DataNotReady``, `MonoError`, `StatementError`, `CancellationError`.
    func statement(of account: Account, period: Period) async throws -> Statement {
        if let notReady = DataNotReady(of: account) { throw notReady }
        let window = try Self.window(around: period)
        var transactions = try await self.transactions(of: account, in: window)
        var balance: Money?
        if account.balance != nil, !transactions.contains(where: { $0.runningBalance != nil }) {
            let later = try Self.daysAfter(window)
            // Newest first, as the provider sends them.
            transactions = try await self.transactions(of: account, in: later) + transactions
            balance = account.balance
        }
        return try Statement(
            account: account, period: period, transactions: transactions, balanceAfterTransactions: balance)
    }

    /// The days whose transactions are always fetched.
    static func window(around period: Period) throws(CalendarError) -> Period {
        try Period(
            from: period.first.adding(days: -neighbouringDays),
            through: period.last.adding(days: neighbouringDays))
    }

    /// The days whose transactions are fetched too where the account's balance must be rolled back.
    static func daysAfter(_ window: Period) throws(CalendarError) -> Period {
        try Period(from: window.last.adding(days: 1), through: window.last.adding(days: furtherDays))
    }

    private func transactions(of account: Account, in period: Period) async throws -> [Transaction] {
        var transactions: [Transaction] = []
        for try await transaction in client.transactions(
            of: account.id, TransactionQuery(period: period), currency: account.currency)
        {
            transactions.append(transaction)
        }
        return transactions
    }
}
