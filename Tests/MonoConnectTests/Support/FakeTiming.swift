import Foundation
import Synchronization

@testable import MonoConnect

/// A clock that only sleeping and the test itself move on.
final class FakeTiming: Sendable {
    private struct State {
        var now: Duration = .zero
        var sleeps: [Duration] = []
    }

    private let state = Mutex(State())
    /// The time of day at the start.
    static let start = Date(timeIntervalSince1970: 1_770_106_542)

    /// All sleeps in their order.
    var sleeps: [Duration] { state.withLock { $0.sleeps } }
    var now: Duration { state.withLock { $0.now } }

    func advance(by duration: Duration) {
        state.withLock { $0.now += duration }
    }

    /// The clock as the client takes it; the dice give the part of the longest pause that is asked for.
    func timing(jitter part: Double = 1) -> Timing {
        Timing(
            now: { self.now },
            sleep: { duration in
                try Task.checkCancellation()
                self.state.withLock { state in
                    state.now += duration
                    state.sleeps.append(duration)
                }
            },
            date: { Self.start.addingTimeInterval(self.now.seconds) },
            jitter: { $0 * part })
    }
}
