/// The rows of an account within a range of days, newest first.
///
/// Rows are generated a month at a time when they are read; the months read last are kept in the world.
package struct SandboxTransactionList: RandomAccessCollection, Sendable {
    /// The rows `range` of what one month serves.
    struct Part: Sendable {
        let month: SandboxMonth
        let range: Range<Int>
    }

    private let store: MonthStore
    private let account: SandboxAccount
    private let parts: [Part]

    package let startIndex = 0
    package let endIndex: Int

    init(store: MonthStore, account: SandboxAccount, parts: [Part]) {
        self.store = store
        self.account = account
        self.parts = parts
        endIndex = parts.reduce(0) { $0 + $1.range.count }
    }

    package subscript(position: Int) -> SandboxTransaction {
        precondition((startIndex..<endIndex).contains(position), "no row at this position")
        var offset = position
        var part = 0
        while offset >= parts[part].range.count {
            offset -= parts[part].range.count
            part += 1
        }
        let served = store.month(parts[part].month, of: account).served
        return served[parts[part].range.lowerBound + offset]
    }
}
