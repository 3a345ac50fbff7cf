import MonoSandbox
import Synchronization

/// A clock that only the test moves on.
final class TestClock: Sendable {
    /// 3 February 2026, 08:15:42.118 UTC.
    static let start: Int64 = 1_770_106_542_118

    private let time = Mutex(TestClock.start)

    func advance(by duration: Duration) {
        time.withLock { $0 += duration.components.seconds * 1000 }
    }

    var sandboxClock: SandboxClock {
        SandboxClock { self.time.withLock { $0 } }
    }
}
