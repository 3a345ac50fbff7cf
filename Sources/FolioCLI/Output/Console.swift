import ByteSinks
import Foundation

/// Where results and remarks go: results to standard output, everything else to standard error.
enum Console {
    /// Prints a line of a result.
    static func print(_ line: String = "") throws {
        var sink = StandardOutputSink()
        try sink.write(line + "\n")
    }

    /// Prints a remark: progress, an error, a hint. A closed standard error is no reason to stop.
    static func remark(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Prints text to standard error without a line end, for a line that is written over.
    static func overwrite(_ text: String) {
        FileHandle.standardError.write(Data(("\r\u{1B}[2K" + text).utf8))
    }

    /// Whether a person watches standard error.
    static var isInteractive: Bool {
        isatty(STDERR_FILENO) == 1
    }
}
