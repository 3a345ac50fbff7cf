import Synchronization

@testable import MonoConnect

/// A transport whose every exchange takes a while on the fake clock and then times out.
final class SlowFailure: HTTPTransport {
    private let timing: FakeTiming
    private let duration: Duration
    private let sent = Mutex(0)

    init(timing: FakeTiming, takes duration: Duration) {
        self.timing = timing
        self.duration = duration
    }

    var count: Int { sent.withLock { $0 } }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        sent.withLock { $0 += 1 }
        timing.advance(by: duration)
        throw MonoError(.timedOut, operation: request.operation)
    }
}
