import TestSupport
import Testing

@testable import SpreadsheetFormulas

@Suite("Template rows and output rows")
struct RowMapTests {
    @Test("A simple loop of a million rows is one run")
    func simple() {
        let map = RowMap(loop: 4...5, count: 500_000)
        #expect(map.placements.values.map(\.count).max() == 1)
        #expect(map.image(of: 4...5) == .runs([4...1_000_003]))
        #expect(map.image(of: 1...3) == .runs([1...3]))
        #expect(map.image(of: 3...6) == .runs([3...1_000_004]))
        #expect(map.image(of: 6...7) == .runs([1_000_004...1_000_005]))
        #expect(map.image(of: 4...4, limit: 255) == .tooManyRuns)
        #expect(map.iteration(ofLoop: 0, around: 1_000_003) == 1_000_002...1_000_003)
        #expect(map.iteration(ofLoop: 0, around: 1_000_004) == nil)
        #expect(map.iteration(ofLoop: 0, around: 3) == nil)
        #expect(map.growth == 999_998)
    }

    @Test("Every row of an iteration that is told of one by one joins the same run")
    func joining() throws {
        var builder = try RowMapBuilder(loops: [2...3])
        builder.place(1)
        for _ in 0..<1000 {
            builder.beginIteration(ofLoop: 0)
            builder.place(2...3)
            builder.endIteration()
        }
        let map = builder.finish(lastTemplateRow: 3)
        #expect(map.placements[2]?.count == 1)
        #expect(map.loops[0].iterations.count == 1)
        #expect(map.image(of: 2...3) == .runs([2...2001]))
    }

    @Test("A loop over nothing leaves nothing, and what stands below moves up")
    func nothing() {
        let map = RowMap(loop: 4...6, count: 0)
        #expect(map.image(of: 4...6) == .runs([]))
        #expect(map.image(of: 3...7) == .runs([3...4]))
        #expect(map.image(of: 7...7) == .runs([4...4]))
    }

    @Test("Loops that cross are refused")
    func crossing() {
        #expect(throws: RowMapBuilder.LoopError.crossing(1...3, 2...4)) {
            try RowMapBuilder(loops: [1...3, 2...4])
        }
        #expect(throws: RowMapBuilder.LoopError.crossing(1...3, 1...3)) {
            try RowMapBuilder(loops: [1...3, 1...3])
        }
    }

    @Test("The same as looking through all rows, for random templates", arguments: 1...60)
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let sample = try RandomSheet(using: &generator)
        let map = sample.map
        for first in 1...(sample.lastRow + 2) {
            for last in first...(sample.lastRow + 2) {
                let image = sample.image(of: first...last)
                #expect(map.image(of: first...last) == .runs(image))
                let hull = map.hull(of: first...last, inLoop: nil, within: RowMap.everywhere)
                #expect(hull?.lowerBound == image.first?.lowerBound)
                #expect(hull?.upperBound == image.last?.upperBound)
            }
        }
        for (index, loop) in map.loops.enumerated() {
            for interval in sample.iterations(of: loop.rows) {
                #expect(map.iteration(ofLoop: index, around: interval.lowerBound) == interval)
                #expect(map.iteration(ofLoop: index, around: interval.upperBound) == interval)
                for first in loop.rows {
                    for last in first...loop.rows.upperBound {
                        let found = map.image(of: first...last, inLoop: index, within: interval, limit: .max)
                        #expect(found == .runs(sample.image(of: first...last, within: interval)))
                    }
                }
            }
        }
    }
}

/// A sheet made of random loops, remembered row by row.
private struct RandomSheet {
    let map: RowMap
    let lastRow: Int
    private var rows: [Int] = []
    private var intervals: [ClosedRange<Int>: [ClosedRange<Int>]] = [:]

    init(using generator: inout SeededGenerator) throws {
        let loops: [ClosedRange<Int>] = [3...9, 4...7, 5...5, 8...8, 12...13]
        lastRow = 14
        var builder = try RowMapBuilder(loops: loops)
        var rows: [Int] = []
        var intervals: [ClosedRange<Int>: [ClosedRange<Int>]] = [:]
        func place(_ range: ClosedRange<Int>, inside: ClosedRange<Int>?) {
            var row = range.lowerBound
            while row <= range.upperBound {
                let loop = loops.firstIndex { loop in
                    loop.lowerBound == row && loop != inside && (inside?.contains(loop.upperBound) ?? true)
                }
                guard let loop else {
                    // Some rows are left out, as by a condition.
                    if inside == nil || Int.random(in: 0..<6, using: &generator) > 0 {
                        builder.place(row)
                        rows.append(row)
                    }
                    row += 1
                    continue
                }
                let isSimple = loops[loop].count == 1
                let times = Int.random(in: 0...4, using: &generator)
                if isSimple, Bool.random(using: &generator) {
                    builder.repeatLoop(loop, times: times)
                    for _ in 0..<times {
                        rows.append(row)
                        intervals[loops[loop], default: []].append(rows.count...rows.count)
                    }
                } else {
                    for _ in 0..<times {
                        let start = rows.count + 1
                        builder.beginIteration(ofLoop: loop)
                        place(loops[loop], inside: loops[loop])
                        builder.endIteration()
                        if start <= rows.count {
                            intervals[loops[loop], default: []].append(start...rows.count)
                        }
                    }
                }
                row = loops[loop].upperBound + 1
            }
        }
        place(1...lastRow, inside: nil)
        self.rows = rows
        self.intervals = intervals
        map = builder.finish(lastTemplateRow: lastRow)
    }

    func iterations(of loop: ClosedRange<Int>) -> [ClosedRange<Int>] { intervals[loop] ?? [] }

    func image(of range: ClosedRange<Int>, within interval: ClosedRange<Int>? = nil) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        let tail = [lastRow + 1, lastRow + 2].enumerated().map { (rows.count + $0.offset + 1, $0.element) }
        for (output, row) in rows.enumerated().map({ ($0.offset + 1, $0.element) }) + tail
        where range.contains(row) && (interval?.contains(output) ?? true) {
            if let last = runs.last, last.upperBound + 1 == output {
                runs[runs.count - 1] = last.lowerBound...output
            } else {
                runs.append(output...output)
            }
        }
        return runs
    }
}
