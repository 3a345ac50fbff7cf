import Foundation
import MonoSandbox
import TestSupport

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A sandbox that runs for a test, and plain HTTP to it.
struct TestServer: Sendable {
    let server: SandboxServer
    let url: URL
    private let session: URLSession

    /// Runs a sandbox while the body runs.
    static func run<Result>(
        _ configuration: SandboxConfiguration = SandboxConfiguration(),
        _ body: (TestServer) async throws -> Result
    ) async throws -> Result {
        try await Gate.sandboxes.pass { try await runThrough(configuration, body) }
    }

    private static func runThrough<Result>(
        _ configuration: SandboxConfiguration, _ body: (TestServer) async throws -> Result
    ) async throws -> Result {
        let server = SandboxServer(configuration)
        let url = try await server.start()
        // Redirects are part of what is tested, so nobody follows them.
        let session = URLSession(
            configuration: .ephemeral, delegate: RedirectRefusal(), delegateQueue: nil)
        do {
            let result = try await body(TestServer(server: server, url: url, session: session))
            session.invalidateAndCancel()
            await server.stop()
            return result
        } catch {
            session.invalidateAndCancel()
            await server.stop()
            throw error
        }
    }

    /// Sends a request with the default key; nil sends none.
    func send(
        _ method: String, _ path: String, body: Data? = nil, headers: [String: String] = [:],
        key: String? = SandboxConfiguration.defaultSecretKey, timeout: TimeInterval = 60
    ) async throws -> Reply {
        guard let address = URL(string: url.absoluteString + path) else { throw URLError(.badURL) }
        var request = URLRequest(url: address)
        request.timeoutInterval = timeout
        request.httpMethod = method
        request.httpBody = body
        if let key { request.setValue(key, forHTTPHeaderField: "mono-sec-key") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await session.data(for: request)
        return Reply(data, response as? HTTPURLResponse)
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Reply {
        try await send("GET", path, headers: headers)
    }

    /// Sends a JSON body, written as in the test.
    func post(_ path: String, _ json: String = "", headers: [String: String] = [:]) async throws -> Reply {
        try await send(
            "POST", path, body: Data(json.utf8),
            headers: headers.merging(["content-type": "application/json"]) { own, _ in own })
    }

    func put(_ path: String, _ json: String) async throws -> Reply {
        try await send("PUT", path, body: Data(json.utf8), headers: ["content-type": "application/json"])
    }
}

private final class RedirectRefusal: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
