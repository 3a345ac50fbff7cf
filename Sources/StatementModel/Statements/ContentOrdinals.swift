/// The places of lines among those of their day that agree with them in amount, balance and narration.
///
/// Almost every line stands alone, so that only places above 1 are kept. Finding them costs one walk over the
/// lines and memory for the largest day.
public struct ContentOrdinals: Sendable {
    private var later: [Int: Int] = [:]

    /// What lines of a day are told apart by before their narrations are looked at.
    private struct Amounts: Hashable {
        let amount: Int64
        let balance: Int64?
    }

    /// Finds the places of a statement's lines.
    ///
    /// - Parameter entries: the lines; those of one day stand together.
    public init(_ entries: [StatementEntry]) {
        var start = entries.startIndex
        while start < entries.endIndex {
            let date = entries[start].transaction.date
            let end = entries[start...].firstIndex { $0.transaction.date != date } ?? entries.endIndex
            if end - start > 1 { lookAt(entries, start..<end) }
            start = end
        }
    }

    /// The place of a line, from 1.
    ///
    /// - Parameter index: the line's index in the statement's entries.
    public func ordinal(at index: Int) -> Int { later[index] ?? 1 }

    private mutating func lookAt(_ entries: [StatementEntry], _ day: Range<Int>) {
        var groups: [Amounts: [Int]] = [:]
        for index in day {
            let entry = entries[index]
            let amounts = Amounts(
                amount: entry.amount.minorUnits, balance: entry.transaction.runningBalance?.minorUnits)
            groups[amounts, default: []].append(index)
        }
        for indices in groups.values where indices.count > 1 {
            var counts: [[UInt8]: Int] = [:]
            for index in indices {
                let narration = ContentID.normalised(entries[index].transaction.narration)
                let count = counts[narration, default: 0] + 1
                counts[narration] = count
                if count > 1 { later[index] = count }
            }
        }
    }
}
