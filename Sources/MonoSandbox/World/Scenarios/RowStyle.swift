/// How a bank hands out its rows.
struct RowStyle: Sendable {
    /// The order of rows with equal times, in a list whose days come newest first.
    enum TieOrder: Sendable {
        /// Newest first, like the days.
        case newestFirst
        /// In the order of the day, so against the direction of the list.
        case oldestFirst
        /// Any; only the running balances tell the order.
        case scrambled
    }

    var hasTimes = true
    var ties = TieOrder.newestFirst
    var hasRunningBalances = true
    /// Of a hundred rows, those that are not categorised.
    var uncategorisedPercent = 25

    init(_ scenario: SandboxScenario) {
        switch scenario {
        case .withoutRunningBalances: hasRunningBalances = false
        case .southAfrica: hasTimes = false
        case .midnightOnly:
            hasTimes = false
            ties = .scrambled
            uncategorisedPercent = 100
        case .overdraft:
            hasTimes = false
            ties = .oldestFirst
        default: break
        }
    }
}
