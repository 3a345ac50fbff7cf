/// Where the rows of a template's sheet went: which output rows were made of which template row.
///
/// Rows outside of loops move; a row of a loop occurs once in each iteration, unless a condition left it out; a
/// loop may hold loops. Rows behind the last one that was placed move by as much as the whole grew.
///
/// Rows are held as runs: a million iterations of one simple loop take as much room as one. Finding a row's
/// output takes time in proportion to the logarithm of the number of runs.
public struct RowMap: Sendable {
    /// Iterations that follow one another and have the same height.
    struct IterationRun: Sendable {
        let start: Int
        let height: Int
        var count: Int
    }

    struct Loop: Sendable {
        let rows: ClosedRange<Int>
        var iterations: [IterationRun] = []
    }

    /// Output rows of one template row: `count` of them, `step` apart.
    struct Placement: Sendable {
        let first: Int
        var step: Int
        var count: Int

        var last: Int { first + step * (count - 1) }
    }

    /// The outer before the inner.
    var loops: [Loop] = []
    var placements: [Int: [Placement]] = [:]
    /// The last template row that was told of, placed or not.
    var lastTemplateRow = 0
    /// The last output row.
    var lastOutputRow = 0

    /// The map of a sheet whose rows all stay where they are.
    public static let identity = RowMap()

    init() {}

    /// The map of a sheet with one loop without conditions in it.
    ///
    /// - Parameters:
    ///   - loop: the template rows that repeat, counted from 1.
    ///   - count: how often, from 0.
    public init(loop: ClosedRange<Int>, count: Int) {
        let last = loop.lowerBound - 1 + loop.count * count
        loops = [Loop(rows: loop)]
        lastTemplateRow = loop.upperBound
        lastOutputRow = last
        for row in 1..<max(1, loop.lowerBound) {
            placements[row] = [Placement(first: row, step: 1, count: 1)]
        }
        guard count > 0 else { return }
        loops[0].iterations = [IterationRun(start: loop.lowerBound, height: loop.count, count: count)]
        for row in loop { placements[row] = [Placement(first: row, step: loop.count, count: count)] }
    }

    /// How many rows further down the rows behind the template's last one are; negative where it shrank.
    public var growth: Int { lastOutputRow - lastTemplateRow }

    /// The output rows of the iteration around an output row.
    func iteration(ofLoop loop: Int, around output: Int) -> ClosedRange<Int>? {
        let runs = loops[loop].iterations
        let index = runs.bisectedIndex(after: output) { $0.start } - 1
        guard index >= 0 else { return nil }
        let run = runs[index]
        let number = (output - run.start) / run.height
        guard number < run.count else { return nil }
        let start = run.start + number * run.height
        return start...(start + run.height - 1)
    }

    /// The innermost loop that holds all of the rows.
    func loop(around rows: ClosedRange<Int>) -> Int? {
        loops.lastIndex { $0.rows.contains(rows.lowerBound) && $0.rows.contains(rows.upperBound) }
    }

    /// The first and the last output row of a template row within an interval.
    func ends(of row: Int, within interval: ClosedRange<Int>) -> ClosedRange<Int>? {
        if row > lastTemplateRow {
            let moved = row + growth
            return interval.contains(moved) ? moved...moved : nil
        }
        guard let runs = placements[row] else { return nil }
        var ends: ClosedRange<Int>?
        let first = runs.bisectedIndex(where: { $0.last >= interval.lowerBound })
        if let first, let clipped = runs[first].clipped(to: interval) { ends = clipped.first...clipped.last }
        let last = runs.bisectedIndex(after: interval.upperBound) { $0.first } - 1
        if last >= 0, let clipped = runs[last].clipped(to: interval) {
            ends = min(ends?.lowerBound ?? clipped.first, clipped.first)...clipped.last
        }
        return ends
    }
}

extension RowMap.Placement {
    /// What of it lies in the interval.
    func clipped(to interval: ClosedRange<Int>) -> RowMap.Placement? {
        let skipped = first >= interval.lowerBound ? 0 : (interval.lowerBound - first + step - 1) / step
        let end = last <= interval.upperBound ? count : (interval.upperBound - first).floored(by: step) + 1
        guard skipped < end else { return nil }
        return RowMap.Placement(first: first + skipped * step, step: step, count: end - skipped)
    }
}

extension Array {
    /// The index of the first element whose key, which rises, is greater; by bisection.
    func bisectedIndex(after key: Int, _ keyOf: (Element) -> Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if keyOf(self[middle]) <= key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The index of the first element of which the predicate, false first and true then, holds; by bisection.
    func bisectedIndex(where predicate: (Element) -> Bool) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low < count ? low : nil
    }
}
