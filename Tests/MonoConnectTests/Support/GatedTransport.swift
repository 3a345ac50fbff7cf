import MonoConnect
import Synchronization

/// A transport whose answers wait until the test opens the gate, or their task is cancelled.
final class GatedTransport: HTTPTransport {
    private let state = Mutex((isOpen: false, count: 0))

    var count: Int { state.withLock { $0.count } }

    func open() {
        state.withLock { $0.isOpen = true }
    }

    /// Waits until a request has come.
    func waitForRequest() async {
        while count == 0 { await Task.yield() }
    }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        state.withLock { $0.count += 1 }
        while !state.withLock({ $0.isOpen }) { try await Task.sleep(for: .milliseconds(1)) }
        return HTTPResponse(
            status: 200, body: Array(#"{"data":{"id":"a","balance":5,"currency":"NGN"}}"#.utf8))
    }
}
