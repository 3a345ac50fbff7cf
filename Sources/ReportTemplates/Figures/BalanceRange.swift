import StatementModel

/// The lowest and the highest balance of a statement, and the average at the ends of its days.
struct BalanceRange: Hashable, Sendable {
    let lowest: Money
    let highest: Money
    let average: Money
}
