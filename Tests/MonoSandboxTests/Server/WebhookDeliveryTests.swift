import Foundation
import MonoSandbox
import Testing

@Suite("Delivery of webhooks")
struct WebhookDeliveryTests {
    @Test("An event is a POST of JSON with the secret in its header")
    func header() async throws {
        try await TestServer.runWithHooks(.with { $0.webhookSecret = "shared-4711" }) {
            sandbox, receiver in
            _ = try await sandbox.post("\(try await sandbox.path(.ghana))/unlink")
            let delivery = try #require(try await receiver.events("mono.events.account_unlinked").first)
            #expect(delivery.method == "POST")
            #expect(delivery.headers["mono-webhook-secret"] == "shared-4711")
            #expect(delivery.headers["content-type"] == "application/json")
        }
    }

    @Test(
        "An event is sent again, with the same id, until it is answered with 200",
        arguments: [204, 302, 401, 500])
    func retries(status: Int) async throws {
        let configuration = SandboxConfiguration.with {
            $0.webhookPause = .milliseconds(5)
            $0.processingDelay = .seconds(600)
        }
        try await TestServer.runWithHooks(answering: [status, status], configuration) { sandbox, receiver in
            _ = try await sandbox.link(at: "Harmattan Bank")
            let tries = try await receiver.events("mono.events.account_connected", count: 3)
            #expect(Set(tries.map(\.json)).count == 1)
            #expect(tries[0].json["event_id"].string?.isEmpty == false)
            try await expectNoMore(receiver, than: 3)
        }
    }

    @Test("After the configured attempts an event is given up")
    func givenUp() async throws {
        let configuration = SandboxConfiguration.with {
            $0.webhookPause = .milliseconds(5)
            $0.webhookAttempts = 2
        }
        let never = Array(repeating: 500, count: 50)
        try await TestServer.runWithHooks(answering: never, configuration) { sandbox, receiver in
            _ = try await sandbox.post("\(try await sandbox.path(.ghana))/unlink")
            try await receiver.events("mono.events.account_unlinked", count: 2)
            try await expectNoMore(receiver, than: 2)
        }
    }

    /// Looks a while whether more deliveries come than expected; too short a look only finds less.
    private func expectNoMore(_ receiver: HookReceiver, than count: Int) async throws {
        try await Task.sleep(for: .milliseconds(150))
        #expect(receiver.deliveries.count == count)
    }

    @Test("Every event has an id of its own")
    func ids() async throws {
        try await TestServer.runWithHooks(.with { $0.processingDelay = .seconds(600) }) {
            sandbox, receiver in
            for _ in 0..<5 { _ = try await sandbox.link(at: "Harmattan Bank") }
            let events = try await receiver.events("mono.events.account_connected", count: 5)
            #expect(Set(events.compactMap { $0.json["event_id"].string }).count == 5)
        }
    }

    @Test("Nobody listening does not trouble the sandbox")
    func nobody() async throws {
        let configuration = SandboxConfiguration.with {
            $0.webhookURL = URL(string: "http://127.0.0.1:1/hook")
            $0.webhookPause = .milliseconds(1)
        }
        try await TestServer.run(configuration) { sandbox in
            let path = try await sandbox.path(.ghana)
            #expect(try await sandbox.post("\(path)/unlink").status == 200)
            #expect(try await sandbox.get("/v2/accounts").status == 200)
        }
    }
}
