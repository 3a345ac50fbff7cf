/// Everything the sandbox knows: invented banks, people, accounts and their rows, made from a seed.
///
/// Equal arguments give equal worlds, byte for byte. Nothing is stored but the arguments and a bounded
/// number of generated months, so a world of a thousand accounts with thousands of rows a month costs
/// little memory. A world may be used by many tasks at once.
///
/// Every account with transactions has a history of twelve full months and the month of `today`, and no row
/// after `today`.
package struct SandboxWorld: Sendable {
    /// The seed when none is given.
    package static let defaultSeed: UInt64 = 2026

    package let seed: UInt64
    /// The number of accounts that are linked at the start.
    package let accountCount: Int
    /// The number of rows in a full month of every account with transactions but the new account; nil lets
    /// each account have its own.
    package let transactionsPerMonth: Int?
    package let today: SandboxDay

    let identifiers: IdentifierScheme
    let store: MonthStore
    /// What is served instead of invented data; nil for an invented world.
    let data: SandboxData?

    /// - Parameters:
    ///   - accountCount: 0 to about four million; the first sixteen accounts show the scenarios.
    ///   - transactionsPerMonth: 20 to 1,000,000; other numbers count as the nearest of these.
    ///   - today: The last day that has rows; 15 November 2026 when nil.
    package init(
        seed: UInt64 = SandboxWorld.defaultSeed,
        accountCount: Int = 16,
        transactionsPerMonth: Int? = nil,
        today: SandboxDay? = nil
    ) {
        data = nil
        self.seed = seed
        self.accountCount = min(max(accountCount, 0), SandboxAccount.linkableIndexBase)
        self.transactionsPerMonth = transactionsPerMonth.map { min(max($0, 20), 1_000_000) }
        self.today = today ?? SandboxMonth(ordinal: 2026 * 12 + 10).day(15)
        identifiers = IdentifierScheme(seed: seed)
        store = MonthStore(
            generator: MonthGenerator(
                seed: seed, today: self.today, transactionsPerMonth: self.transactionsPerMonth))
    }

    /// A world of stated data; nothing in it is invented but what identifies its institutions.
    init(data: SandboxData) {
        self.data = data
        seed = SandboxWorld.defaultSeed
        accountCount = data.entries.count
        transactionsPerMonth = nil
        today = data.lastDay
        identifiers = IdentifierScheme(seed: seed)
        store = MonthStore(generator: MonthGenerator(seed: seed, today: today, transactionsPerMonth: nil))
    }

    /// All institutions, in the order they are listed.
    package var institutions: [SandboxInstitution] { data?.institutions ?? InstitutionTable.all }

    /// The first day of the history of accounts that are older than it.
    package var firstDay: SandboxDay {
        data == nil ? firstMonth.firstDay : SandboxDay(daysSinceEpoch: 0)
    }

    /// The first month of the history.
    var firstMonth: SandboxMonth { today.calendarMonth.adding(months: -12) }

    /// The identity record of the holder, nil when the pull did not bring it in.
    package func identity(of account: SandboxAccount) -> SandboxPerson? {
        account.retrievedData.contains(.identity) ? account.holder : nil
    }
}
