import FlyingFox
import FlyingSocks
import Foundation
import MonoSandbox
import Synchronization
import Testing

/// A small server that takes webhooks and answers as the test says.
final class HookReceiver: Sendable {
    struct Delivery: Sendable {
        let method: String
        let headers: [String: String]
        let json: Value

        var event: String? { json["event"].string }
        var data: Value { json["data"] }
    }

    private struct State {
        var deliveries: [Delivery] = []
        var statuses: [Int] = []
    }

    private let state = Mutex(State())

    var deliveries: [Delivery] { state.withLock { $0.deliveries } }

    /// Runs a receiver that answers with these statuses, then always with 200.
    static func run(
        answering statuses: [Int] = [], _ body: (HookReceiver, URL) async throws -> Void
    ) async throws {
        let receiver = HookReceiver()
        receiver.state.withLock { $0.statuses = statuses }
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
            handler: ClosureHTTPHandler { await receiver.take($0) })
        let task = Task { try await server.run() }
        try await server.waitUntilListening(timeout: 10)
        guard case .ip4(_, let port)? = await server.listeningAddress,
            let url = URL(string: "http://127.0.0.1:\(port)/hook")
        else { throw URLError(.badURL) }
        do {
            try await body(receiver, url)
        } catch {
            task.cancel()
            throw error
        }
        await server.stop(timeout: 0)
        task.cancel()
    }

    private func take(_ request: HTTPRequest) async -> HTTPResponse {
        let body = (try? await request.bodyData) ?? Data()
        var headers: [String: String] = [:]
        for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
        let delivery = Delivery(
            method: request.method.rawValue, headers: headers, json: Value(data: body))
        let status = state.withLock { state in
            state.deliveries.append(delivery)
            return state.statuses.isEmpty ? 200 : state.statuses.removeFirst()
        }
        return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: "Test"))
    }

    /// Waits until so many events of a name were delivered, and answers them.
    @discardableResult
    func events(
        _ name: String, count: Int = 1, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> [Delivery] {
        for _ in 0..<3000 {
            let found = deliveries.filter { $0.event == name }
            if found.count >= count { return found }
            try await Task.sleep(for: .milliseconds(10))
        }
        let names = deliveries.map { $0.event ?? "?" }
        Issue.record("no \(count) × \(name) among \(names)", sourceLocation: sourceLocation)
        throw CancellationError()
    }
}

extension TestServer {
    /// Runs a sandbox that sends its events to a receiver.
    static func runWithHooks(
        answering statuses: [Int] = [], _ configuration: SandboxConfiguration = .with { _ in },
        _ body: (TestServer, HookReceiver) async throws -> Void
    ) async throws {
        try await HookReceiver.run(answering: statuses) { receiver, url in
            var configuration = configuration
            configuration.webhookURL = url
            try await TestServer.run(configuration) { sandbox in try await body(sandbox, receiver) }
        }
    }
}
