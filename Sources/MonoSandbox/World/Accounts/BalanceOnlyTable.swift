/// The balances of accounts without rows.
enum BalanceOnlyTable {
    /// A plausible dollar balance in cents.
    static func dollarBalance(seed: UInt64, account: SandboxAccount) -> Int64 {
        var random = SeededGenerator(seed: seed, account: UInt64(account.index), purpose: .closingBalance)
        return random.number(in: 125_000...980_000)
    }
}
