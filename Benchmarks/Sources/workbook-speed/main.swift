import BenchmarkOptions
import Foundation
import MadeUpLedger

/// A field of the table.
func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

func shown(_ number: Double, _ digits: Int = 2) -> String { String(format: "%.\(digits)f", number) }

/// Writes in this process: `--folio MODE ROWS LEVEL THREADS OUTPUT`.
func writeAlone(_ words: [String]) throws {
    guard words.count == 5, let rows = Int(words[1]), let level = Int(words[2]), let threads = Int(words[3])
    else { throw BenchmarkError("--folio needs five words.") }
    let count = threads == 0 ? nil : threads
    if words[0] == "time" {
        guard case .memory(let ledger) = Ledger(rowsInMemory: rows).source else { return }
        let taken = try measured {
            try FolioWorkbook.write(ledger, to: words[4], level: level, threads: count)
        }
        print(shown(taken.wall, 3), shown(taken.processor, 3))
    } else {
        try FolioWorkbook.write(Ledger(rowsOnTheFly: rows), to: words[4], level: level, threads: count)
        print(try peakMemory())
    }
}

/// One line of the table; times of fewer rows are scaled to all.
func printLine(_ contender: Contender, _ runs: [Measurement], _ arguments: Arguments) throws {
    let scale = Double(arguments.rows) / Double(contender.rows)
    let walls = runs.map(\.wall).sorted().map { $0 * scale }
    let processor = (runs.map(\.processor).min() ?? 0) * scale
    let size = Double(try contender.fileSize()) * scale / 1e6
    let peak = try contender.peak()
    let note = contender.rows == arguments.rows ? "" : "  (scaled from \(contender.rows) rows)"
    print(
        "  \(padded(contender.name, 32))", padded(shown(walls[0]), 8),
        padded(shown(walls[walls.count / 2]), 10), padded(shown(processor), 8),
        padded(shown(Double(peak) / 1024, 1), 9), padded(shown(size, 1), 9) + note)
}

func compete(_ arguments: Arguments) throws {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "folio-workbooks-\(ProcessInfo.processInfo.processIdentifier)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let contenders = try Contender.all(arguments, folder: folder)
    if let python = arguments.python { print(try runProgram(python, [arguments.script, "versions"])) }
    print("\(arguments.rows) rows of 12 columns, \(ProcessInfo.processInfo.activeProcessorCount) cores")
    var runs = contenders.map { _ in [Measurement]() }
    // In turn, so that whatever else the machine does falls on all of them.
    for _ in 0..<arguments.runs {
        for (index, contender) in contenders.enumerated() { runs[index].append(try contender.time()) }
    }
    print("  \(padded("", 32))   best s   median s    CPU s  peak MiB   file MB")
    for (index, contender) in contenders.enumerated() { try printLine(contender, runs[index], arguments) }
    for (contender, level) in zip(contenders, arguments.levels) {
        let (floor, bytes) = try DeflateFloor.measure(contender.output, level: level)
        print(
            "  \(padded("zlib alone, level \(level), one thread", 32))", padded(shown(floor.wall), 8),
            padded("", 10), padded(shown(floor.processor), 8), padded("", 9),
            padded(shown(Double(bytes) / 1e6, 1), 9))
    }
    let bests = runs.map { $0.map(\.wall).min() ?? 0 }
    let scaled = zip(bests, contenders).map { $0 * Double(arguments.rows) / Double($1.rows) }
    let peers = scaled.dropFirst(arguments.levels.count)
    if let best = peers.min() {
        for (contender, wall) in zip(contenders.prefix(arguments.levels.count), scaled) {
            print("  \(contender.name): \(shown(wall / best)) of the best peer's wall time")
        }
    }
}

do {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "--folio" {
        try writeAlone(Array(words.dropFirst()))
    } else {
        try compete(Arguments(words))
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
