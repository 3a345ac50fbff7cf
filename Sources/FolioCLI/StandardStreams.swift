import Foundation

/// The process's standard input, output and error.
enum StandardStreams {
    /// Puts something in the place of streams that the caller closed (`>&-`).
    ///
    /// Otherwise the next file or connection that is opened takes the number, and what was meant for a
    /// person goes into it. Reading and writing the placeholders fails, so that no answer is lost unseen.
    static func occupy() {
        for (stream, mode) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY),
        ] where fcntl(stream, F_GETFD) == -1 {
            // The lowest free number is taken, and those below are in use by now.
            _ = open("/dev/null", mode)
        }
    }
}
