/// Which row of the template each output row was made of.
///
/// Held as runs of template rows that follow one another again and again: a million rounds of a simple loop
/// take as much room as one.
struct RowSources: Sendable {
    private struct Run: Sendable {
        /// The output row before the first one.
        let offset: Int
        /// The first template row of each round.
        let base: Int
        /// How many template rows a round has.
        var period: Int
        /// How many output rows there are.
        var count: Int
    }

    private var runs: [Run] = []
    /// How many output rows there are.
    private(set) var count = 0

    /// Appends the rows of a range so many times.
    mutating func append(_ rows: ClosedRange<Int>, times: Int = 1) {
        guard times > 0 else { return }
        let added = rows.count * times
        defer { count += added }
        if let last = runs.last {
            if last.base == rows.lowerBound, last.period == rows.count, last.count % last.period == 0 {
                runs[runs.count - 1].count += added
                return
            }
            if times == 1, last.count == last.period, last.base + last.count == rows.lowerBound {
                runs[runs.count - 1].period += added
                runs[runs.count - 1].count += added
                return
            }
        }
        runs.append(Run(offset: count, base: rows.lowerBound, period: rows.count, count: added))
    }

    /// The template row of an output row from 1 to ``count``.
    subscript(output: Int) -> Int {
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].offset < output { low = middle } else { high = middle }
        }
        let run = runs[low]
        return run.base + (output - run.offset - 1) % run.period
    }
}
