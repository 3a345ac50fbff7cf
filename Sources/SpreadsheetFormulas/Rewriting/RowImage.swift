/// The output rows that template rows became.
public enum RowImage: Hashable, Sendable {
    /// From the top, merged into the fewest runs; none where every row is gone.
    case runs([ClosedRange<Int>])
    /// More runs than were asked for, or more than 65,536 pieces to merge.
    case tooManyRuns
}

extension RowMap {
    /// More pieces than this are not looked through: they would not fit into any formula.
    private static let mostPieces = 65_536

    /// The output rows of template rows.
    ///
    /// - Parameters:
    ///   - rows: the template rows.
    ///   - scope: the loop of which only one iteration is looked at; nil for the whole sheet.
    ///   - interval: the output rows of that iteration.
    ///   - limit: the most runs that are wanted.
    func image(
        of rows: ClosedRange<Int>, inLoop scope: Int?, within interval: ClosedRange<Int>, limit: Int
    ) -> RowImage {
        if !cuts(rows, below: scope) { return .runs(span(of: rows, below: scope, within: interval)) }
        var pieces = strides(of: rows, within: interval)
        if rows.upperBound > lastTemplateRow {
            let first = max(rows.lowerBound, lastTemplateRow + 1) + growth
            let count = rows.upperBound + growth - first + 1
            pieces.append(Stride(first: first, length: count, step: count, count: 1))
        }
        guard pieces.reduce(0, { $0 + $1.pieces }) <= Self.mostPieces else { return .tooManyRuns }
        let runs = pieces.flatMap(\.ranges).sorted { $0.lowerBound < $1.lowerBound }.mergedRuns
        return runs.count <= limit ? .runs(runs) : .tooManyRuns
    }

    /// The output rows of template rows on the whole sheet.
    ///
    /// - Parameters:
    ///   - rows: template rows, counted from 1.
    ///   - limit: the most runs that are wanted.
    public func image(of rows: ClosedRange<Int>, limit: Int = .max) -> RowImage {
        image(of: rows, inLoop: nil, within: Self.everywhere, limit: limit)
    }

    /// From the first to the last output row of template rows, whatever stands between; nil where all are gone.
    func hull(
        of rows: ClosedRange<Int>, inLoop scope: Int?, within interval: ClosedRange<Int>
    ) -> ClosedRange<Int>? {
        if !cuts(rows, below: scope) { return span(of: rows, below: scope, within: interval).first }
        var ends: [ClosedRange<Int>] = rows.clamped(to: 0...max(0, lastTemplateRow)).compactMap {
            self.ends(of: $0, within: interval)
        }
        if rows.upperBound > lastTemplateRow {
            ends.append((max(rows.lowerBound, lastTemplateRow + 1) + growth)...(rows.upperBound + growth))
        }
        guard let first = ends.map(\.lowerBound).min(), let last = ends.map(\.upperBound).max() else {
            return nil
        }
        return first...last
    }

    /// The whole sheet, as an interval of output rows.
    static let everywhere = 1...Int.max / 2

    /// Whether an end of the rows lies within a loop that is not wholly among them.
    private func cuts(_ rows: ClosedRange<Int>, below scope: Int?) -> Bool {
        [rows.lowerBound, rows.upperBound].contains { row in
            guard let loop = outermostLoop(around: row, below: scope) else { return false }
            return !(rows.contains(loop.lowerBound) && rows.contains(loop.upperBound))
        }
    }

    private func outermostLoop(around row: Int, below scope: Int?) -> ClosedRange<Int>? {
        for (index, loop) in loops.enumerated() where loop.rows.contains(row) && index != scope {
            if let scope, !loops[scope].rows.strictlyContains(loop.rows) { continue }
            return loop.rows
        }
        return nil
    }

    /// From the first to the last output row: nothing else stands between them.
    private func span(
        of rows: ClosedRange<Int>, below scope: Int?, within interval: ClosedRange<Int>
    ) -> [ClosedRange<Int>] {
        var first: Int?
        var row = rows.lowerBound
        while first == nil, row <= min(rows.upperBound, lastTemplateRow + 1) {
            let group = outermostLoop(around: row, below: scope) ?? row...row
            first = group.compactMap { ends(of: $0, within: interval)?.lowerBound }.min()
            row = group.upperBound + 1
        }
        if first == nil, rows.lowerBound > lastTemplateRow { first = rows.lowerBound + growth }
        var last: Int?
        row = rows.upperBound > lastTemplateRow ? lastTemplateRow : rows.upperBound
        if rows.upperBound > lastTemplateRow { last = rows.upperBound + growth }
        while last == nil, row >= rows.lowerBound {
            let group = outermostLoop(around: row, below: scope) ?? row...row
            last = group.compactMap { ends(of: $0, within: interval)?.upperBound }.max()
            row = group.lowerBound - 1
        }
        guard let first, let last, first <= last else { return [] }
        return [first...last]
    }

    /// Runs of `length` rows, `count` of them, `step` apart.
    private struct Stride {
        let first: Int
        var length: Int
        let step: Int
        let count: Int

        var pieces: Int { length == step ? 1 : count }
        var ranges: [ClosedRange<Int>] {
            if length == step { return [first...(first + step * count - 1)] }
            return (0..<count).map { (first + $0 * step)...(first + $0 * step + length - 1) }
        }
    }

    /// Rows that stand side by side in each iteration become one stride.
    private func strides(of rows: ClosedRange<Int>, within interval: ClosedRange<Int>) -> [Stride] {
        var strides: [Stride] = []
        var open: [Int: Int] = [:]
        for row in rows.clamped(to: 0...max(0, lastTemplateRow)) {
            var next: [Int: Int] = [:]
            for placement in clippedPlacements(of: row, to: interval) {
                let (first, step) = (placement.first, placement.step)
                let index: Int
                if let before = open[first], strides[before].count == placement.count,
                    placement.count == 1 || strides[before].step == step
                {
                    index = before
                    strides[index].length += 1
                } else {
                    index = strides.count
                    strides.append(Stride(first: first, length: 1, step: step, count: placement.count))
                }
                next[first + 1] = index
            }
            open = next
        }
        return strides
    }

    private func clippedPlacements(of row: Int, to interval: ClosedRange<Int>) -> [Placement] {
        guard let runs = placements[row],
            let start = runs.bisectedIndex(where: { $0.last >= interval.lowerBound })
        else { return [] }
        let end = runs.bisectedIndex(after: interval.upperBound) { $0.first }
        return runs[start..<max(start, end)].compactMap { $0.clipped(to: interval) }
    }
}

extension ClosedRange<Int> {
    func strictlyContains(_ other: ClosedRange<Int>) -> Bool {
        self != other && contains(other.lowerBound) && contains(other.upperBound)
    }
}

extension [ClosedRange<Int>] {
    /// Runs that touch become one; they are sorted.
    var mergedRuns: [ClosedRange<Int>] {
        reduce(into: []) { merged, run in
            if let last = merged.last, run.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, run.upperBound)
            } else {
                merged.append(run)
            }
        }
    }
}
