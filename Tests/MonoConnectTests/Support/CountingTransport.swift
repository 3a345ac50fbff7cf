import MonoConnect
import Synchronization

/// A transport that counts how many requests are under way at once.
final class CountingTransport: HTTPTransport {
    private let state = Mutex((now: 0, most: 0, total: 0))

    var most: Int { state.withLock { $0.most } }
    var total: Int { state.withLock { $0.total } }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        state.withLock {
            $0.now += 1
            $0.total += 1
            $0.most = max($0.most, $0.now)
        }
        try await Task.sleep(for: .milliseconds(2))
        state.withLock { $0.now -= 1 }
        return HTTPResponse(
            status: 200, body: Array(#"{"data":{"id":"a","balance":5,"currency":"NGN"}}"#.utf8))
    }
}
