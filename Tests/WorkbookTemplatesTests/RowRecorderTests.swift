import SpreadsheetFormulas
import TestSupport
import Testing

@testable import WorkbookTemplates

/// Rows that are folded mean the same as rows that are told one by one.
@Suite("Where rows go")
struct RowRecorderTests {
    private static let loops = [2...6, 3...4]

    /// Begins, ends and rows of made-up rounds: a negative number is the end of a round, one from 100 on the
    /// beginning of one of the loop behind it.
    private static func events(seed: UInt64, regularity: Int) -> [Int] {
        var generator = SeededGenerator(seed: seed)
        func isOdd() -> Bool { Int.random(in: 0..<regularity, using: &generator) == 0 }
        var events = [1]
        for _ in 0..<Int.random(in: 0...5, using: &generator) {
            events += isOdd() ? [100] : [100, 2]
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                events += isOdd() ? [101, 4, -1] : [101, 3, 4, -1]
            }
            events += isOdd() ? [6, -1] : [5, 6, -1]
        }
        return events + [7]
    }

    @Test("Maps and sources are those of the builder alone", arguments: 0..<60)
    func folded(seed: Int) throws {
        var recorder = try RowRecorder(loops: Self.loops)
        var builder = try RowMapBuilder(loops: Self.loops)
        var sources: [Int] = []
        for event in Self.events(seed: UInt64(seed), regularity: [2, 5, 1000][seed % 3]) {
            switch event {
            case ..<0:
                recorder.endIteration()
                builder.endIteration()
            case 100...:
                recorder.beginIteration(ofLoop: event - 100)
                builder.beginIteration(ofLoop: event - 100)
            default:
                recorder.beginRow(event)
                builder.place(event)
                sources.append(event)
            }
        }
        let map = recorder.finish(lastTemplateRow: 8)
        let expected = builder.finish(lastTemplateRow: 8)
        #expect(recorder.rowCount == sources.count)
        #expect(recorder.sources.count == sources.count)
        #expect(sources.indices.map { recorder.sources[$0 + 1] } == sources)
        #expect(map.growth == expected.growth)
        for row in 1...9 {
            #expect(map.firstOutput(of: row) == expected.firstOutput(of: row))
            for first in stride(from: 1, through: sources.count + 1, by: 3) {
                for last in stride(from: first, through: sources.count + 3, by: 4) {
                    let (found, wanted) = (
                        map.coverage(of: row, in: first...last), expected.coverage(of: row, in: first...last)
                    )
                    #expect(found == wanted)
                    let inside = sources.indices.filter { sources[$0] == row && (first...last) ~= $0 + 1 }
                    guard row <= 7 else { continue }
                    switch found {
                    case .none: #expect(inside.isEmpty)
                    case .part: #expect(!inside.isEmpty && inside.count < sources.count(where: { $0 == row }))
                    case .all(let count):
                        #expect(inside.count == count && sources.count(where: { $0 == row }) == count)
                    }
                }
            }
        }
    }
}
