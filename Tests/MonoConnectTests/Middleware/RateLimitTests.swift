import StatementModel
import Synchronization
import Testing

@testable import MonoConnect

@Suite("The rate limit")
struct RateLimitTests {
    private static let good = ScriptedTransport.Step.data(#"{"id":"a","balance":5,"currency":"NGN"}"#)

    @Test("lets requests start at even distances", arguments: [1, 4, 20])
    func distances(perSecond: Int) async throws {
        let timing = FakeTiming()
        let client = try TestClient.scripted(ScriptedTransport([Self.good]), timing: timing) {
            $0.requestsPerSecond = perSecond
        }
        for _ in 0..<5 { _ = try await client.balance(of: "a") }
        #expect(timing.sleeps == [Duration](repeating: .seconds(1) / perSecond, count: 4))
    }

    @Test("does not hold up whoever comes later than that")
    func idle() async throws {
        let timing = FakeTiming()
        let client = try TestClient.scripted(ScriptedTransport([Self.good]), timing: timing) {
            $0.requestsPerSecond = 10
        }
        for _ in 0..<5 {
            _ = try await client.balance(of: "a")
            timing.advance(by: .milliseconds(100))
        }
        #expect(timing.sleeps.isEmpty)
    }

    @Test("counts every attempt, not every call")
    func attempts() async throws {
        let timing = FakeTiming()
        let client = try TestClient.scripted(
            ScriptedTransport([.refusal(500), .refusal(500), Self.good]), timing: timing, jitter: 0
        ) { $0.requestsPerSecond = 2 }
        _ = try await client.balance(of: "a")
        #expect(timing.sleeps.filter { $0 > .zero } == [.milliseconds(500), .milliseconds(500)])
    }

    @Test("is shared by all copies of a client")
    func copies() async throws {
        let timing = FakeTiming()
        let client = try TestClient.scripted(ScriptedTransport([Self.good]), timing: timing) {
            $0.requestsPerSecond = 2
        }
        let copy = client
        _ = try await client.balance(of: "a")
        _ = try await copy.balance(of: "a")
        #expect(timing.sleeps == [.milliseconds(500)])
    }

    @Test("never lets more than so many requests be under way", arguments: [1, 3, 8])
    func atOnce(limit: Int) async throws {
        let transport = CountingTransport()
        let client = try TestClient.scripted(transport) { $0.requestsAtOnce = limit }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 { group.addTask { _ = try await client.balance(of: "a") } }
            try await group.waitForAll()
        }
        #expect(transport.most <= limit)
        #expect(transport.total == 40)
        #expect(limit == 1 || transport.most > 1)
    }

    @Test("gives the place back after an error", .timeLimit(.minutes(1)))
    func errors() async throws {
        let failure = ScriptedTransport.Step.failure(MonoError(.responseTooLarge, operation: "x"))
        let client = try TestClient.scripted(ScriptedTransport([failure])) { $0.requestsAtOnce = 1 }
        for _ in 0..<3 { await expect(.responseTooLarge) { _ = try await client.balance(of: "a") } }
    }

    @Test("lets a waiting task be cancelled, and loses no place by it")
    func cancelled() async throws {
        let transport = GatedTransport()
        let client = try TestClient.scripted(transport) { $0.requestsAtOnce = 1 }
        let first = Task { try await client.balance(of: "a") }
        await transport.waitForRequest()
        let waiting = (0..<5).map { _ in Task { try await client.balance(of: "a") } }
        for task in waiting { task.cancel() }
        for task in waiting {
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        transport.open()
        _ = try await first.value
        _ = try await client.balance(of: "a")
        #expect(transport.count == 2)
    }
}
