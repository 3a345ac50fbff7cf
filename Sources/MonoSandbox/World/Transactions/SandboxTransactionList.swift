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
        return rows(of: parts[part])[parts[part].range.lowerBound + offset]
    }

    package func makeIterator() -> Iterator { Iterator(list: self) }

    private func rows(of part: Part) -> [SandboxTransaction] {
        store.month(part.month, of: account).served
    }

    /// Reads the rows in order and asks the store once for each month, not for each row.
    package struct Iterator: IteratorProtocol {
        private let list: SandboxTransactionList
        private var nextPart = 0
        private var current = ArraySlice<SandboxTransaction>().makeIterator()

        fileprivate init(list: SandboxTransactionList) {
            self.list = list
        }

        package mutating func next() -> SandboxTransaction? {
            while true {
                if let row = current.next() { return row }
                guard nextPart < list.parts.count else { return nil }
                let part = list.parts[nextPart]
                current = list.rows(of: part)[part.range].makeIterator()
                nextPart += 1
            }
        }
    }
}
