#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A started program with its process group; it is ended and waited for at the latest when this value goes
/// away, so that neither a process nor a zombie stays.
struct ChildProcess: ~Copyable {
    /// How a program ended.
    enum End: Equatable {
        /// By itself, with an exit status from 0 to 255.
        case exited(Int32)
        /// By a signal.
        case signalled(Int32)
        /// Somebody else in this process waited for it, so that nobody knows.
        case unknown
    }

    /// How long a program that is told to end has for it before it is made to.
    private static let grace = Duration.seconds(1)

    /// The number of the process, and of the group that it leads.
    let id: pid_t
    private var end: End?

    /// Takes over a process that leads a group of its own.
    init(id: pid_t) {
        self.id = id
    }

    /// Whether the process has ended; it stays a zombie until ``wait()``, so that its number stays taken.
    var hasEnded: Bool {
        guard end == nil else { return true }
        var information = siginfo_t()
        while true {
            let result = waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
            if result == 0 { return information.si_signo == SIGCHLD }
            if errno != EINTR { return true }
        }
    }

    /// Waits for the process to end by itself.
    ///
    /// - Returns: whether it did until the deadline.
    func hasEnded(until deadline: ContinuousClock.Instant) -> Bool {
        var pause: Int32 = 1
        while !hasEnded {
            guard ContinuousClock.now < deadline else { return false }
            _ = poll(nil, 0, pause)
            pause = min(pause * 2, 50)
        }
        return true
    }

    /// Ends what is left of the group, waits for the process and tells how it ended; the process must have
    /// ended, or this ends it.
    mutating func wait() -> End {
        if let end { return end }
        // Before the process is waited for: afterwards its number, and so the group's, may be another's.
        _ = kill(-id, SIGKILL)
        var status: Int32 = 0
        var result = waitpid(id, &status, 0)
        while result == -1, errno == EINTR { result = waitpid(id, &status, 0) }
        let signal = status & 0x7F
        let found: End =
            result != id ? .unknown : signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
        end = found
        return found
    }

    /// Asks the whole group to end, and after a second makes it.
    mutating func terminate() {
        guard end == nil else { return }
        _ = kill(-id, SIGTERM)
        _ = hasEnded(until: .now + Self.grace)
        _ = wait()
    }

    deinit {
        guard end == nil else { return }
        _ = kill(-id, SIGKILL)
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1, errno == EINTR {}
    }
}
