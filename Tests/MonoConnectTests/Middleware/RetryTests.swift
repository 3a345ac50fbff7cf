import StatementModel
import Testing

@testable import MonoConnect

@Suite("Retries")
struct RetryTests {
    private static let good = ScriptedTransport.Step.data(#"{"id":"a","balance":5,"currency":"NGN"}"#)
    private static let broken = ScriptedTransport.Step.failure(MonoError(.connection, operation: "x"))
    private static let late = ScriptedTransport.Step.failure(MonoError(.timedOut, operation: "x"))

    @Test(
        "follow 429, 5xx, broken connections and timeouts",
        arguments: [
            .refusal(429), .refusal(500), .refusal(502), .refusal(503), .refusal(504), .refusal(599), broken,
            late,
        ] as [ScriptedTransport.Step])
    func follow(step: ScriptedTransport.Step) async throws {
        let transport = ScriptedTransport([step, step, Self.good])
        let client = try TestClient.scripted(transport)
        #expect(try await client.balance(of: "a").balance?.minorUnits == 5)
        #expect(transport.requests.count == 3)
    }

    @Test(
        "do not follow what another attempt cannot mend",
        arguments: [400, 401, 402, 403, 404, 409, 422, 302, 304])
    func final(status: Int) async throws {
        let transport = ScriptedTransport([.refusal(status), Self.good])
        let client = try TestClient.scripted(transport)
        await #expect(throws: MonoError.self) { try await client.balance(of: "a") }
        #expect(transport.requests.count == 1)
    }

    @Test("do not follow an answer that is too large, or not readable")
    func finalAnswers() async throws {
        for step in [
            ScriptedTransport.Step.failure(MonoError(.responseTooLarge, operation: "x")), .json("<html>"),
            .json(#"{"status":"failed"}"#),
        ] {
            let transport = ScriptedTransport([step, Self.good])
            await #expect(throws: MonoError.self) {
                try await TestClient.scripted(transport).balance(of: "a")
            }
            #expect(transport.requests.count == 1)
        }
    }

    @Test(
        "end after the fourth attempt with the last error",
        arguments: [
            (.refusal(429), .rateLimited), (.refusal(503), .server), (broken, .connection), (late, .timedOut),
        ] as [(ScriptedTransport.Step, MonoError.Code)])
    func attempts(step: ScriptedTransport.Step, code: MonoError.Code) async throws {
        let transport = ScriptedTransport([step])
        await expect(code) { _ = try await TestClient.scripted(transport).balance(of: "a") }
        #expect(transport.requests.count == 4)
    }

    @Test("wait a random part of a pause that doubles up to its limit", arguments: [0.125, 0.5, 1])
    func backOff(part: Double) async throws {
        let timing = FakeTiming()
        let client = try TestClient.scripted(ScriptedTransport([.refusal(500)]), timing: timing, jitter: part)
        {
            $0.retry = RetryPolicy(
                attempts: 7, firstPause: .milliseconds(500), longestPause: .seconds(4), deadline: .seconds(60)
            )
        }
        await expect(.server) { _ = try await client.balance(of: "a") }
        #expect(timing.sleeps == [0.5, 1, 2, 4, 4, 4].map { .seconds($0) * part })
    }

    @Test("throw their dice over the whole pause")
    func jitter() {
        let pauses = (0..<200).map { _ in Timing.system.jitter(.seconds(10)) }
        #expect(pauses.allSatisfy { $0 >= .zero && $0 <= .seconds(10) })
        #expect(pauses.contains { $0 < .seconds(3) })
        #expect(pauses.contains { $0 > .seconds(7) })
    }

    @Test(
        "wait as long as Retry-After says, in seconds or by date",
        arguments: ["7", " 7 ", "Tue, 03 Feb 2026 08:15:49 GMT"])
    func retryAfter(header: String) async throws {
        let timing = FakeTiming()
        let transport = ScriptedTransport([.refusal(429, headers: ["Retry-After": header]), Self.good])
        _ = try await TestClient.scripted(transport, timing: timing).balance(of: "a")
        #expect(timing.sleeps == [.seconds(7)])
    }

    @Test(
        "wait at least their own pause when Retry-After says less or nothing readable",
        arguments: ["0", "-5", "soon", ""])
    func shortRetryAfter(header: String) async throws {
        let timing = FakeTiming()
        let transport = ScriptedTransport([.refusal(503, headers: ["retry-after": header]), Self.good])
        _ = try await TestClient.scripted(transport, timing: timing).balance(of: "a")
        #expect(timing.sleeps == [.milliseconds(500)])
    }

    @Test(
        "end at once when Retry-After lies beyond the deadline",
        arguments: ["61", "999999999999", "Wed, 04 Feb 2026 08:15:42 GMT"])
    func tooLongRetryAfter(header: String) async throws {
        let timing = FakeTiming()
        let transport = ScriptedTransport([.refusal(429, headers: ["Retry-After": header]), Self.good])
        await expect(.rateLimited) {
            _ = try await TestClient.scripted(transport, timing: timing).balance(of: "a")
        }
        #expect(transport.requests.count == 1)
        #expect(timing.sleeps.isEmpty)
    }

    @Test("begin no attempt after the deadline, which counts the attempts themselves too")
    func deadline() async throws {
        let timing = FakeTiming()
        let transport = SlowFailure(timing: timing, takes: .seconds(25))
        await expect(.timedOut) {
            _ = try await TestClient.scripted(transport, timing: timing).balance(of: "a")
        }
        // 0, 25.5 and 51.5 s; a fourth would begin at 78.5 s.
        #expect(transport.count == 3)
    }

    @Test("stop when their task is cancelled")
    func cancelled() async throws {
        let transport = ScriptedTransport([.refusal(500)])
        let client = try TestClient.scripted(transport)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await client.balance(of: "a")
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.requests.count <= 1)
    }

    @Test("never follow what changes something or starts paid work", arguments: UnrepeatableCall.all)
    func unrepeatable(call: UnrepeatableCall) async throws {
        for step in [ScriptedTransport.Step.refusal(500), .refusal(429), Self.broken, Self.late] {
            let transport = ScriptedTransport([step, Self.good])
            let client = try TestClient.scripted(transport)
            await #expect(throws: MonoError.self) { try await call.make(client) }
            #expect(transport.requests.count == 1)
            #expect(transport.requests.first?.isRepeatable == false)
        }
    }
}
