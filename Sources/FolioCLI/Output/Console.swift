import ByteSinks
import Foundation

/// The terminal: results go to standard output, everything else to standard error.
enum Console {
    /// Whether a person watches standard error.
    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 && environmentAllowsControl }

    private static var environmentAllowsControl: Bool {
        ProcessInfo.processInfo.environment["TERM"].map { $0 != "dumb" } ?? false
    }

    /// Writes a result's line to standard output.
    ///
    /// - Throws: `SinkError` when the reader is gone or the disk is full, so that no result is lost unseen.
    static func print(_ line: String = "") throws {
        var sink = StandardOutputSink()
        try sink.write(Array((line + "\n").utf8))
    }

    /// Writes a line to standard error; a failure to do so is nobody's concern.
    static func remark(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }

    /// Writes over the present line of the terminal.
    static func overwrite(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(line)".utf8))
    }
}
