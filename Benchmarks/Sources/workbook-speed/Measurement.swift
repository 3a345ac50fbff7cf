import BenchmarkOptions
import Foundation

/// What one run took.
struct Measurement {
    /// Seconds on the clock.
    let wall: Double
    /// Seconds of all cores.
    let processor: Double
}

/// Seconds that this process took on all cores.
func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }.reduce(0, +)
}

/// The most memory that this process held, in KiB.
///
/// The kernel's own count; getrusage would count the parent's memory before the start.
func peakMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
        if let size = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }) {
            return size
        }
    }
    throw BenchmarkError("The kernel does not tell the peak memory.")
}

/// Runs something in this process.
func measured(_ body: () throws -> Void) rethrows -> Measurement {
    let start = processorSeconds()
    let duration = try ContinuousClock().measure(body)
    let wall = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    return Measurement(wall: wall, processor: processorSeconds() - start)
}

/// Runs a program and answers its words.
func runProgram(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        throw BenchmarkError("\(program) \(arguments.joined(separator: " ")) failed.")
    }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
}
