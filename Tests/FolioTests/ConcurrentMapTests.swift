import Synchronization
import Testing

@testable import Folio

@Suite("A concurrent map")
struct ConcurrentMapTests {
    @Test("keeps the order and never runs more at once than allowed", arguments: [1, 3, 100, .max])
    func order(limit: Int) async {
        let running = Mutex((now: 0, most: 0))
        let results = await Array(0..<50).concurrentMap(atOnce: limit) { number in
            running.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            try? await Task.sleep(for: .milliseconds(number % 5))
            running.withLock { $0.now -= 1 }
            return number * 2
        }
        #expect(results == (0..<50).map { $0 * 2 })
        #expect(running.withLock { $0.most } <= limit)
    }

    @Test("drops repetitions, each at its first place")
    func unique() {
        #expect(["b", "a", "b", "c", "a"].unique() == ["b", "a", "c"])
        #expect([String]().unique().isEmpty)
    }
}
