/// The rows of an account within a range of days, newest first.
///
/// Rows are generated a month at a time when they are read; the months read last are kept in the world. Stated rows
/// are there already.
package struct SandboxTransactionList: RandomAccessCollection, Sendable {
    /// The rows `range` of what one month serves.
    struct Part: Sendable {
        let month: SandboxMonth
        let range: Range<Int>
    }

    fileprivate enum Source: Sendable {
        case generated(MonthStore, SandboxAccount, [Part])
        case stated(ArraySlice<SandboxTransaction>)
    }

    private let source: Source

    package let startIndex = 0
    package let endIndex: Int

    init(store: MonthStore, account: SandboxAccount, parts: [Part]) {
        source = .generated(store, account, parts)
        endIndex = parts.reduce(0) { $0 + $1.range.count }
    }

    /// - Parameter rows: Newest first; those of other days are left out.
    init(_ rows: [SandboxTransaction], from first: SandboxDay, to last: SandboxDay) {
        let lower = rows.firstPlace { $0.day <= last }
        let upper = Swift.max(lower, rows.firstPlace { $0.day < first })
        source = .stated(rows[lower..<upper])
        endIndex = upper - lower
    }

    package subscript(position: Int) -> SandboxTransaction {
        precondition((startIndex..<endIndex).contains(position), "no row at this position")
        switch source {
        case .stated(let rows): return rows[rows.startIndex + position]
        case .generated(let store, let account, let parts):
            var offset = position
            var part = 0
            while offset >= parts[part].range.count {
                offset -= parts[part].range.count
                part += 1
            }
            let month = store.month(parts[part].month, of: account)
            return month.served[parts[part].range.lowerBound + offset]
        }
    }

    package func makeIterator() -> Iterator { Iterator(source) }

    /// Reads the rows in order and asks the store once for each month, not for each row.
    package struct Iterator: IteratorProtocol {
        private let source: Source
        private var nextPart = 0
        private var current = ArraySlice<SandboxTransaction>().makeIterator()

        fileprivate init(_ source: Source) {
            self.source = source
            if case .stated(let rows) = source { current = rows.makeIterator() }
        }

        package mutating func next() -> SandboxTransaction? {
            while true {
                if let row = current.next() { return row }
                guard case .generated(let store, let account, let parts) = source, nextPart < parts.count
                else { return nil }
                let part = parts[nextPart]
                current = store.month(part.month, of: account).served[part.range].makeIterator()
                nextPart += 1
            }
        }
    }
}

extension [SandboxTransaction] {
    /// The first place at which a condition holds that, once it holds, holds to the end.
    fileprivate func firstPlace(_ holds: (SandboxTransaction) -> Bool) -> Int {
        var lower = startIndex
        var upper = endIndex
        while lower < upper {
            let middle = lower + (upper - lower) / 2
            if holds(self[middle]) { upper = middle } else { lower = middle + 1 }
        }
        return lower
    }
}
