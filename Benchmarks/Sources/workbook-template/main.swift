import BenchmarkOptions
import ByteSinks
import Foundation
import LedgerWorkbook
import MadeUpLedger
import WorkbookTemplates

/// The two ways to the same rows.
enum Way: String, CaseIterable {
    case writer, template
}

/// A run in a process of its own: `--alone WAY MODE ROWS OUTPUT`.
///
/// The mode `time` has the rows in memory when the clock starts, `memory` makes them as they are written.
func runAlone(_ words: [String]) throws {
    guard words.count == 4, let way = Way(rawValue: words[0]), let rows = Int(words[2]) else {
        throw BenchmarkError("--alone needs a way, a mode, a number of rows and a file.")
    }
    let isTimed = words[1] == "time"
    let ledger = isTimed ? Ledger(rowsInMemory: rows) : Ledger(rowsOnTheFly: rows)
    let taken = try measured {
        switch (way, ledger.source) {
        case (.writer, .memory(let rows)):
            try LedgerWorkbook.write(rows, to: words[3], level: 2, threads: nil)
        case (.writer, .generator): try LedgerWorkbook.write(ledger, to: words[3], level: 2, threads: nil)
        case (.template, _):
            guard let record = LedgerSchema.record(ledger) else { return }
            var sink = try FileSink(path: words[3])
            try LedgerTemplate.made().render(record, to: &sink)
            try sink.commit()
        }
    }
    print(isTimed ? "\(taken.wall) \(taken.processor)" : "\(try peakMemory())")
}

func compare(rows: Int, rounds: Int) throws {
    let output = FileManager.default.temporaryDirectory
        .appending(path: "folio-template-\(ProcessInfo.processInfo.processIdentifier).xlsx").path()
    defer { try? FileManager.default.removeItem(atPath: output) }
    func alone(_ way: Way, _ mode: String) throws -> [Double] {
        try runProgram(CommandLine.arguments[0], ["--alone", way.rawValue, mode, String(rows), output])
            .split(separator: " ").compactMap { Double($0) }
    }
    print("\(rows) rows of 12 columns, zlib level 2, \(ProcessInfo.processInfo.activeProcessorCount) cores")
    print("             best s   median s      CPU s   peak MiB    file MB")
    var times: [Way: [[Double]]] = [:]
    // In turn, so that whatever else the machine does falls on both.
    for _ in 0..<rounds { for way in Way.allCases { times[way, default: []].append(try alone(way, "time")) } }
    var bests: [Double] = []
    for way in Way.allCases {
        let peak = try alone(way, "memory")[0] / 1024
        let size = try FileManager.default.attributesOfItem(atPath: output)[.size] as? Int ?? 0
        let walls = (times[way] ?? []).map { $0[0] }.sorted()
        let processor = (times[way] ?? []).map { $0[1] }.min() ?? 0
        bests.append(walls[0])
        let figures = [walls[0], walls[walls.count / 2], processor, peak, Double(size) / 1e6]
        let shown = figures.map { String(format: "%10.2f", $0) }.joined(separator: " ")
        print("  \(way.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)) \(shown)")
    }
    print(String(format: "  the template takes %.2f times the writer's wall time", bests[1] / bests[0]))
}

do {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "--alone" {
        try runAlone(Array(words.dropFirst()))
    } else {
        guard words.count <= 2, words.allSatisfy({ Int($0).map { $0 > 0 } == true }) else {
            throw BenchmarkError("Give the number of rows and of rounds, or nothing.")
        }
        try compare(
            rows: words.first.flatMap { Int($0) } ?? 1_000_000,
            rounds: words.dropFirst().first.flatMap { Int($0) } ?? 5)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
