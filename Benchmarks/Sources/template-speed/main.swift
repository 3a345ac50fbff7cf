import Foundation
import MadeUpLedger

/// Renders a table's cell.
func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

/// Runs the engines in turn and prints how fast they were.
func compete(_ contest: Contest, _ arguments: Arguments) throws {
    defer { contest.python?.stop() }
    let reference = EqualOutput.normalized(try contest.engines[0].output())
    print("\n\(contest.template.name): \(arguments.rows) rows of 12 fields, \(reference.utf8.count) bytes")
    for engine in contest.engines.dropFirst() {
        let output = EqualOutput.normalized(try engine.output())
        // swift-mustache prints rows alone, and fewer of them.
        let isPart = engine.name.contains("mustache")
        let matches = isPart ? reference.contains(output) : reference == output
        let difference = matches ? nil : EqualOutput.difference(reference, output)
        print("  \(engine.name): \(difference ?? (isPart ? "the same rows" : "equal output"))")
    }
    var times = contest.engines.map { _ in [Double]() }
    for _ in 0..<arguments.runs {
        for (index, engine) in contest.engines.enumerated() { times[index].append(try engine.time()) }
    }
    let minijinja = contest.engines.firstIndex { $0.name == "minijinja" }
    print("  \(padded("engine", 30))   best s   median s   rows/s (median)   against minijinja")
    for (index, engine) in contest.engines.enumerated() {
        let sorted = times[index].sorted()
        let median = sorted[sorted.count / 2]
        let ratio = minijinja.map { times[$0].sorted()[sorted.count / 2] / median }
        print(
            "  \(padded(engine.name, 30))", padded(String(format: "%.3f", sorted[0]), 8),
            padded(String(format: "%.3f", median), 10),
            padded("\(Int(Double(arguments.rows) / median))", 17),
            padded(ratio.map { String(format: "%.2f", $0) } ?? "", 19))
    }
}

do {
    let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
    let ledger = Ledger(rowsInMemory: arguments.rows)
    for template in [SpeedTemplate.html, .csv] where arguments.formats.contains(template.name) {
        try compete(try Contest(template, ledger, arguments), arguments)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
