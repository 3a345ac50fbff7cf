import Testing

@testable import MonoSandbox

/// Worlds that tests share, so that their months are generated once.
enum Worlds {
    static let standard = SandboxWorld()
    static let large = SandboxWorld(accountCount: 40)

    /// The linked and linkable accounts of a world that have transactions.
    static func accountsWithRows(_ world: SandboxWorld) -> [SandboxAccount] {
        let linked = (0..<world.accountCount).compactMap { world.account(at: $0) }
        let linkable = world.institutions.flatMap { world.linkableAccounts(at: $0) }
        return (linked + linkable).filter { $0.retrievedData.contains(.transactions) }
    }

    static func account(_ scenario: SandboxScenario) throws -> SandboxAccount {
        try #require(standard.account(at: scenario.rawValue))
    }

    /// All thirteen months, oldest first.
    static func months(_ world: SandboxWorld) -> [SandboxMonth] {
        (world.firstMonth.ordinal...world.today.calendarMonth.ordinal).map(SandboxMonth.init(ordinal:))
    }

    /// The rows of a month in their true order, which only the order of making tells.
    static func trueRows(
        _ world: SandboxWorld, _ account: SandboxAccount, _ month: SandboxMonth
    ) -> [SandboxTransaction] {
        let rows = world.transactions(of: account, from: month.firstDay, to: month.lastDay)
        return rows.sorted { ordinal(of: $0, world) < ordinal(of: $1, world) }
    }

    static func ordinal(of row: SandboxTransaction, _ world: SandboxWorld) -> UInt64 {
        (world.identifiers.place(.transaction, of: row.id)?.place ?? .max) & 0xF_FFFF
    }
}
