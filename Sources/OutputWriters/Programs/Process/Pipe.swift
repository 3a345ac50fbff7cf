import CProcess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The two ends of a pipe; each is closed at the latest when this value goes away.
///
/// No other program that this process starts gets them. Our end never blocks.
struct Pipe: ~Copyable {
    /// Which way the bytes go.
    enum Direction {
        case toProgram
        case fromProgram
    }

    /// This process's end; nil when it is closed.
    private(set) var ours: Int32?
    /// The program's end; nil when it is closed.
    private(set) var theirs: Int32?

    /// Makes a pipe.
    ///
    /// - Throws: ``SystemCallError``, for example when this process has too many files open.
    init(_ direction: Direction) throws(SystemCallError) {
        var ends: [Int32] = [-1, -1]
        guard folio_pipe(&ends) == 0 else { throw SystemCallError(number: errno) }
        let (reading, writing) = (Self.aboveStandardStreams(ends[0]), Self.aboveStandardStreams(ends[1]))
        ours = direction == .toProgram ? writing : reading
        theirs = direction == .toProgram ? reading : writing
        guard let ours, theirs != nil else { throw SystemCallError(number: EMFILE) }
        guard fcntl(ours, F_SETFL, O_NONBLOCK) == 0 else { throw SystemCallError(number: errno) }
    }

    mutating func closeOurs() {
        if let ours { _ = close(ours) }
        ours = nil
    }

    mutating func closeTheirs() {
        if let theirs { _ = close(theirs) }
        theirs = nil
    }

    deinit {
        if let ours { _ = close(ours) }
        if let theirs { _ = close(theirs) }
    }

    /// A process whose standard streams are closed gets their numbers for new files; the program's streams
    /// would overwrite each other.
    private static func aboveStandardStreams(_ descriptor: Int32) -> Int32? {
        guard descriptor <= STDERR_FILENO else { return descriptor }
        let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        _ = close(descriptor)
        return moved < 0 ? nil : moved
    }
}

/// The `errno` of a system call that failed.
struct SystemCallError: Error {
    let number: Int32
}
