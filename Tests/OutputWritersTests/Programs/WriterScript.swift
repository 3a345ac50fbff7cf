import Foundation
import OutputWriters
import TestSupport

/// A writer program of a few lines in a directory of its own.
struct WriterScript {
    let directory: TemporaryDirectory
    let path: String

    /// Writes the program.
    ///
    /// - Parameters:
    ///   - body: what stands below the first line.
    ///   - interpreter: the first line; nil for a file without one.
    init(_ body: String, interpreter: String? = "#!/bin/sh", mode: Int = 0o700) throws {
        directory = try TemporaryDirectory()
        path = directory.file("folio-writer-test")
        let text = [interpreter, body].compactMap(\.self).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    /// The writer that runs it.
    func writer(
        options: [WriterOption] = [], timeLimit: Duration = .seconds(30), environment: [String: String]? = nil
    ) throws -> ProgramWriter {
        let program = try WriterProgram(format: OutputFormat("test"), path: path)
        return ProgramWriter(
            program, options: options, timeLimit: timeLimit,
            environment: environment ?? ["PATH": "/usr/bin:/bin"])
    }

    /// The number of a process that the program wrote into the file `name`.
    func processID(in name: String) throws -> pid_t? {
        let text = try String(contentsOfFile: directory.file(name), encoding: .utf8)
        return pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}

/// Whether a process is gone, or becomes so within a second.
func isGone(_ id: pid_t) -> Bool {
    for _ in 0..<100 {
        if kill(id, 0) == -1, errno == ESRCH { return true }
        // An orphan that nobody waits for yet has ended all the same.
        if let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
            status.contains(") Z ")
        {
            return true
        }
        usleep(10_000)
    }
    return false
}
