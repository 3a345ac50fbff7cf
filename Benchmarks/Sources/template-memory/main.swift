import Foundation
import MadeUpLedger
import TemplateEngine

/// The most memory that this process ever held, in bytes.
func peakMemory() -> Int {
    var usage = rusage()
    #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
    #else
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
    #endif
}

/// Renders one template in this process and prints what it took.
func measure(_ name: String, rows: Int) throws {
    guard let (text, options) = MemoryTemplates.template(named: name) else { return }
    let template = try LedgerSchema.template(text, options)
    guard let record = LedgerSchema.record(Ledger(rowsOnTheFly: rows)) else { return }
    var sink = CountingSink()
    let duration = try ContinuousClock().measure { _ = try template.render(record, to: &sink) }
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let peak = peakMemory()
    let mebibytes = String(format: "%.1f", Double(peak) / 1_048_576)
    print(
        "\(name): \(rows) rows, \(sink.count) bytes, \(String(format: "%.2f", seconds)) s,"
            + " peak memory \(mebibytes) MiB")
    if peak > 64_000_000 { exit(2) }
}

/// Renders each template in a process of its own, so that each has a peak of its own.
func measureAll(rows: Int) throws -> Bool {
    var isFlat = true
    for name in MemoryTemplates.names {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = [name, String(rows)]
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus == 2 {
            print("\(name): more than 64 MB")
            isFlat = false
        } else if process.terminationStatus != 0 {
            isFlat = false
        }
    }
    return isFlat
}

do {
    let words = CommandLine.arguments.dropFirst()
    let rows = words.lazy.compactMap { Int($0) }.first ?? 2_000_000
    if let name = words.first(where: { MemoryTemplates.names.contains($0) }) {
        try measure(name, rows: rows)
    } else if try !measureAll(rows: rows) {
        exit(1)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
