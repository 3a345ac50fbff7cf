import Synchronization

/// Generates months and keeps those used last. Safe to use from many tasks at once.
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
        var clock: UInt64 = 0
    }

    /// Enough for the whole history of a few accounts; with 5000 rows a month about one hundred megabytes.
    private static let capacity = 64

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
        state.withLock { state in
            state.clock += 1
            state.entries[key] = Entry(month: made, lastUse: state.clock)
            guard state.entries.count > MonthStore.capacity else { return }
            if let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
                state.entries[oldest.key] = nil
            }
        }
        return made
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
