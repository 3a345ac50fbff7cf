import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends events to the configured address until they are answered with 200, a few times at most.
struct WebhookSender: Sendable {
    let configuration: SandboxConfiguration
    let state: SandboxState

    /// Sends an event in the background; returns at once.
    func send(_ event: SandboxEvent) async {
        guard let url = configuration.webhookURL else { return }
        let id = await state.newToken(36)
        let body = event.json(id: id, now: state.now).bytes
        let request = Self.request(url, body, secret: configuration.webhookSecret)
        let (attempts, pause) = (configuration.webhookAttempts, configuration.webhookPause)
        Task.detached {
            for attempt in 0..<max(1, attempts) {
                if attempt > 0 { try? await Task.sleep(for: pause * (1 << min(attempt - 1, 16))) }
                let answer = try? await URLSession.shared.data(for: request)
                if (answer?.1 as? HTTPURLResponse)?.statusCode == 200 { return }
            }
        }
    }

    /// Sends an event later: analyses and pulls take their time.
    func send(after delay: Duration, _ event: @escaping @Sendable () async -> SandboxEvent?) {
        Task.detached {
            try? await Task.sleep(for: delay)
            if let event = await event() { await send(event) }
        }
    }

    private static func request(_ url: URL, _ body: [UInt8], secret: String) -> URLRequest {
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(body)
        request.timeoutInterval = 10
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        request.setValue(secret, forHTTPHeaderField: "mono-webhook-secret")
        return request
    }
}
