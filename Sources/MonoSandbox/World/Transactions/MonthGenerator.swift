/// Makes the rows of any account in any month, alone and always the same.
struct MonthGenerator: Sendable {
    let seed: UInt64
    let today: SandboxDay
    let transactionsPerMonth: Int?

    /// The number of served rows of a month that is over, when it is known without generating it.
    func rowCount(of account: SandboxAccount, fullMonth month: SandboxMonth) -> Int? {
        guard account.scenario != .newAccount, month.lastDay <= today else { return nil }
        return profile(of: account).rowsPerMonth
    }

    /// The rows of a month up to today; the account must have transactions.
    func month(_ month: SandboxMonth, of account: SandboxAccount) -> GeneratedMonth {
        let (opening, drafts) = drafts(of: account, month: month)
        let past = drafts.prefix { month.day($0.day) <= today }
        let dressing = RowDressing(seed: seed, account: account, month: month)
        let served = dressing.rows(from: Array(past), opening: opening)
        return GeneratedMonth(
            opening: opening, closing: past.reduce(opening) { $0 + $1.signedAmount },
            movements: past.map { GeneratedMonth.Movement(day: $0.day, signedAmount: $0.signedAmount) },
            served: served)
    }

    private func drafts(
        of account: SandboxAccount, month: SandboxMonth
    ) -> (opening: Int64, rows: [DraftRow]) {
        if account.scenario == .newAccount { return NewAccountRows.month(month, today: today) }
        let profile = profile(of: account)
        let opening = profile.closing(seed: seed, account: account, month: month.adding(months: -1))
        let closing = profile.closing(seed: seed, account: account, month: month)
        var draft = MonthDraft(
            seed: seed, account: account, profile: profile, month: month, change: closing - opening,
            extras: ScenarioRows.extras(of: account.scenario))
        return (opening, draft.make())
    }

    private func profile(of account: SandboxAccount) -> AccountProfile {
        AccountProfile(seed: seed, account: account, transactionsPerMonth: transactionsPerMonth)
    }
}
