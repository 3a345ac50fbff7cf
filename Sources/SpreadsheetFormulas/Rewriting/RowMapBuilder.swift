/// Builds a ``RowMap`` while output rows are made, from the top.
///
/// ```swift
/// var builder = try RowMapBuilder(loops: [3...5, 4...4])   // header, entries, subtotal
/// builder.place(1...2)
/// for group in groups {
///     builder.beginIteration(ofLoop: 0)
///     builder.place(3)
///     builder.repeatLoop(1, times: group.count)
///     builder.place(5)
///     builder.endIteration()
/// }
/// builder.place(6)
/// let map = builder.finish(lastTemplateRow: 6)
/// ```
public struct RowMapBuilder: Sendable {
    private var map = RowMap()
    private var open: [(loop: Int, start: Int)] = []
    private let order: [Int]

    /// Why loops are none.
    public enum LoopError: Error, Hashable, Sendable, CustomStringConvertible {
        /// Two loops overlap without one holding the other, or are the same rows.
        case crossing(ClosedRange<Int>, ClosedRange<Int>)

        /// The rows, and what to do.
        public var description: String {
            switch self {
            case .crossing(let first, let second):
                "the loops over rows \(first) and \(second) cross; end the inner one within the outer one"
            }
        }
    }

    /// Begins a map.
    ///
    /// - Parameter loops: the template rows of each loop, counted from 1, in any order.
    /// - Throws: ``LoopError`` where two loops cross.
    public init(loops: [ClosedRange<Int>]) throws(LoopError) {
        for (index, first) in loops.enumerated() {
            for second in loops[(index + 1)...] where first.overlaps(second) {
                guard first.strictlyContains(second) || second.strictlyContains(first) else {
                    throw .crossing(first, second)
                }
            }
        }
        let sorted = loops.indices.sorted { left, right in
            (loops[left].lowerBound, -loops[left].upperBound) < (
                loops[right].lowerBound, -loops[right].upperBound
            )
        }
        var order = [Int](repeating: 0, count: loops.count)
        for (position, index) in sorted.enumerated() { order[index] = position }
        self.order = order
        map.loops = sorted.map { RowMap.Loop(rows: loops[$0]) }
    }

    /// The output row that the next placed row becomes.
    public var nextOutputRow: Int { map.lastOutputRow + 1 }

    /// Makes the next output row of a template row.
    public mutating func place(_ templateRow: Int) {
        map.add(templateRow, RowMap.Placement(first: nextOutputRow, step: 1, count: 1))
        map.lastOutputRow += 1
        map.lastTemplateRow = max(map.lastTemplateRow, templateRow)
    }

    /// Makes an output row of each of the template rows.
    public mutating func place(_ templateRows: ClosedRange<Int>) {
        for row in templateRows { place(row) }
    }

    /// Begins an iteration.
    ///
    /// - Parameter loop: the index in the list that the builder was made with.
    public mutating func beginIteration(ofLoop loop: Int) {
        open.append((order[loop], nextOutputRow))
    }

    /// Ends the iteration that was begun last.
    ///
    /// One without rows leaves no trace.
    public mutating func endIteration() {
        guard let (loop, start) = open.popLast(), start < nextOutputRow else { return }
        map.addIterations(
            RowMap.IterationRun(start: start, height: nextOutputRow - start, count: 1), toLoop: loop)
    }

    /// Makes so many iterations that each hold all rows of the loop, in constant time.
    ///
    /// - Parameters:
    ///   - loop: the index in the list that the builder was made with; a loop without loops in it.
    ///   - times: from 0.
    public mutating func repeatLoop(_ loop: Int, times: Int) {
        let rows = map.loops[order[loop]].rows
        map.lastTemplateRow = max(map.lastTemplateRow, rows.upperBound)
        guard times > 0 else { return }
        let start = nextOutputRow
        for (offset, row) in rows.enumerated() {
            map.add(row, RowMap.Placement(first: start + offset, step: rows.count, count: times))
        }
        map.lastOutputRow += rows.count * times
        map.addIterations(
            RowMap.IterationRun(start: start, height: rows.count, count: times), toLoop: order[loop])
    }

    /// The map of what was placed.
    ///
    /// - Parameter lastTemplateRow: the last row of the template that took part, also where it was left out; the
    ///   rows behind it move as a whole.
    public consuming func finish(lastTemplateRow: Int) -> RowMap {
        map.lastTemplateRow = max(map.lastTemplateRow, lastTemplateRow)
        return map
    }
}

extension RowMap {
    /// Adds rows behind all others of the template row, to the last run where they continue it.
    fileprivate mutating func add(_ row: Int, _ new: Placement) {
        placements[row, default: []].append(joining: new)
    }

    fileprivate mutating func addIterations(_ new: IterationRun, toLoop loop: Int) {
        if let last = loops[loop].iterations.last, last.height == new.height,
            last.start + last.height * last.count == new.start
        {
            loops[loop].iterations[loops[loop].iterations.count - 1].count += new.count
        } else {
            loops[loop].iterations.append(new)
        }
    }
}

extension [RowMap.Placement] {
    fileprivate mutating func append(joining new: RowMap.Placement) {
        guard let last, new.first > last.last else { return append(new) }
        let gap = new.first - last.last
        let fitsLast = last.count == 1 || last.step == gap
        let fitsNew = new.count == 1 || new.step == gap
        // Two single rows far apart are no pattern yet, but cost nothing as one.
        guard fitsLast, fitsNew else { return append(new) }
        self[count - 1].step = gap
        self[count - 1].count += new.count
    }
}
