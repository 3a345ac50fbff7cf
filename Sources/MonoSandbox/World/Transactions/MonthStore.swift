import Synchronization

/// Generates months and keeps those used last.
///
/// Safe to use from many tasks at once.
final class MonthStore: Sendable {
    private struct Key: Hashable {
        let account: Int
        let link: Int
        let month: Int
    }

    private struct Entry {
        let month: GeneratedMonth
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        /// Never dropped: a number is small, and a list of accounts asks for one of each.
        var closings: [Key: Int64] = [:]
        var rows = 0
        var clock: UInt64 = 0
    }

    /// The most rows that are kept, about sixty megabytes; a single larger month is kept nevertheless.
    private static let capacity = 200_000

    private let generator: MonthGenerator
    private let state = Mutex(State())

    init(generator: MonthGenerator) {
        self.generator = generator
    }

    func month(_ month: SandboxMonth, of account: SandboxAccount) -> GeneratedMonth {
        let key = Key(account: account.index, link: account.linkOrdinal, month: month.ordinal)
        let kept: GeneratedMonth? = state.withLock { state in
            state.clock += 1
            state.entries[key]?.lastUse = state.clock
            return state.entries[key]?.month
        }
        if let kept { return kept }
        // Generated outside the lock: two tasks may do the same work, and get equal results.
        let made = generator.month(month, of: account)
        state.withLock { MonthStore.keep(made, for: key, in: &$0) }
        return made
    }

    /// The balance after the last row of a month.
    func closing(of account: SandboxAccount, month: SandboxMonth) -> Int64 {
        let key = Key(account: account.index, link: account.linkOrdinal, month: month.ordinal)
        if let kept = state.withLock({ $0.closings[key] }) { return kept }
        let closing = self.month(month, of: account).closing
        state.withLock { $0.closings[key] = closing }
        return closing
    }

    private static func keep(_ month: GeneratedMonth, for key: Key, in state: inout State) {
        state.clock += 1
        let replaced = state.entries.updateValue(Entry(month: month, lastUse: state.clock), forKey: key)
        state.rows += month.served.count - (replaced?.month.served.count ?? 0)
        while state.rows > capacity, state.entries.count > 1,
            let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse })
        {
            state.entries[oldest.key] = nil
            state.rows -= oldest.value.month.served.count
        }
    }

    /// The rows of a month that lie within a range of days.
    func part(
        of account: SandboxAccount, month: SandboxMonth, from first: SandboxDay, to last: SandboxDay
    ) -> SandboxTransactionList.Part {
        if first <= month.firstDay, month.lastDay <= last,
            let count = generator.rowCount(of: account, fullMonth: month)
        {
            return SandboxTransactionList.Part(month: month, range: 0..<count)
        }
        let served = self.month(month, of: account).served
        // Newest first, so the rows after the range come first.
        let skipped = served.prefix { $0.day > last }.count
        let taken = served.dropFirst(skipped).prefix { $0.day >= first }.count
        return SandboxTransactionList.Part(month: month, range: skipped..<skipped + taken)
    }
}
