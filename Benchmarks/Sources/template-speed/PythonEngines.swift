import BenchmarkOptions
import Foundation

/// Jinja2 and minijinja in one Python process, which has the data in memory and times only the rendering.
final class PythonEngines {
    private let process = Process()
    private let commands = Pipe()
    private let answers = Pipe()
    private let directory: URL

    /// Starts Python and lets it read the data.
    init(python: String, script: String, template: SpeedTemplate, rows: [PreformattedRow]) throws {
        directory = FileManager.default.temporaryDirectory
            .appending(path: "folio-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let data = directory.appending(path: "rows.json")
        try JSONEncoder().encode(rows).write(to: data)
        let file = directory.appending(path: "template.\(template.name)")
        try Data(template.jinja.utf8).write(to: file)
        process.executableURL = URL(filePath: python)
        process.arguments = [script, data.path(), file.path()]
        process.standardInput = commands
        process.standardOutput = answers
        try process.run()
        guard try answer() == "ready" else { throw BenchmarkError("Python did not start.") }
    }

    /// Renders once; answers the seconds.
    func time(_ engine: String) throws -> Double {
        try send("time \(engine)")
        guard let seconds = Double(try answer()) else { throw BenchmarkError("\(engine) did not answer.") }
        return seconds
    }

    /// What an engine prints.
    func output(_ engine: String) throws -> [UInt8] {
        let file = directory.appending(path: "output")
        try send("write \(engine) \(file.path())")
        guard try answer() == "written" else { throw BenchmarkError("\(engine) wrote nothing.") }
        return [UInt8](try Data(contentsOf: file))
    }

    /// The engines' names and versions.
    func versions() throws -> String {
        try send("versions")
        return try answer()
    }

    /// Ends Python and deletes its files.
    func stop() {
        commands.fileHandleForWriting.closeFile()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: directory)
    }

    private func send(_ command: String) throws {
        try commands.fileHandleForWriting.write(contentsOf: Data("\(command)\n".utf8))
    }

    private func answer() throws -> String {
        var line = Data()
        while let byte = try answers.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
            if byte[byte.startIndex] == UInt8(ascii: "\n") { break }
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }
}
