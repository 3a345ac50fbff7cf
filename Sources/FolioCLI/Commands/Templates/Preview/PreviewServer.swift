import FlyingFox
import FlyingSocks
import Foundation
import StatementModel
import Synchronization

/// Serves a preview on the loopback address.
final class PreviewServer: Sendable {
    /// What the page around the document asks for again and again.
    private struct State: Encodable {
        let version: String
        let warnings: [String]
    }

    private struct Running {
        let server: HTTPServer
        let task: Task<Void, any Error>
    }

    private let session: PreviewSession
    private let running = Mutex<Running?>(nil)

    init(session: PreviewSession) {
        self.session = session
    }

    /// Begins to listen.
    ///
    /// - Returns: the address of the page.
    /// - Throws: `CommandFailure` when the port is taken.
    func start(port: UInt16) async throws -> String {
        let server = HTTPServer(
            config: .init(address: try .inet(ip4: "127.0.0.1", port: port), timeout: 60, logger: .disabled),
            handler: ClosureHTTPHandler { [session] in await Self.answer(to: $0, session) })
        let waiting = Task { try await server.waitUntilListening(timeout: 10) }
        let task = Task {
            // A taken port ends the run at once, and with it the wait.
            defer { waiting.cancel() }
            try await server.run()
        }
        do {
            try await waiting.value
        } catch {
            task.cancel()
            throw CommandFailure(
                .failure,
                "Nothing can listen on port \(port) of 127.0.0.1: is it taken? Port 0 takes a free one.")
        }
        guard case .ip4(_, let actual)? = await server.listeningAddress else {
            throw CommandFailure(.failure, "The preview has no address although it listens.")
        }
        running.withLock { $0 = Running(server: server, task: task) }
        return "http://127.0.0.1:\(actual)/"
    }

    /// Stops listening.
    func stop() async {
        let running = self.running.withLock { running in
            defer { running = nil }
            return running
        }
        await running?.server.stop(timeout: 0)
        running?.task.cancel()
    }

    private static func answer(to request: HTTPRequest, _ session: PreviewSession) async -> HTTPResponse {
        guard isFromThisMachine(request) else {
            return text("This page is for 127.0.0.1 alone.", status: .forbidden)
        }
        guard request.method == .GET else { return text("Only GET.", status: .methodNotAllowed) }
        switch request.path {
        case "/": return await page(session)
        case "/preview.js": return body(Array(PreviewPages.script.utf8), "text/javascript; charset=utf-8")
        case "/preview.css": return body(Array(PreviewPages.style.utf8), "text/css; charset=utf-8")
        case "/state": return await state(session)
        case "/document":
            let account = request.query.first { $0.name == "account" }?.value
            let document = await session.document(accountID: account)
            // The document's scripts run, as they would for its readers, but see nothing of this server.
            return body(document.bytes, document.contentType, policy: "sandbox allow-scripts")
        default: return text("There is nothing here.", status: .notFound)
        }
    }

    /// A page of the internet can have its own name point to this machine (DNS rebinding): then the browser
    /// sends that name.
    private static func isFromThisMachine(_ request: HTTPRequest) -> Bool {
        let host = request.headers[.host] ?? ""
        let name = host.split(separator: ":", omittingEmptySubsequences: false).first ?? ""
        return name == "127.0.0.1" || name == "localhost"
    }

    private static func page(_ session: PreviewSession) async -> HTTPResponse {
        let accounts = (try? await session.choices()) ?? []
        return body(
            Array(PreviewPages.frame(name: session.name, accounts: accounts).utf8),
            "text/html; charset=utf-8",
            policy:
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'"
        )
    }

    private static func state(_ session: PreviewSession) async -> HTTPResponse {
        let state = State(version: await session.version(), warnings: await session.warnings())
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let bytes = (try? encoder.encode(state)).map { [UInt8]($0) } ?? []
        return body(bytes, "application/json; charset=utf-8")
    }

    private static func text(_ text: String, status: HTTPStatusCode) -> HTTPResponse {
        body(Array(text.utf8), "text/plain; charset=utf-8", status: status)
    }

    private static func body(
        _ bytes: [UInt8], _ contentType: String, policy: String = "default-src 'none'",
        status: HTTPStatusCode = .ok
    ) -> HTTPResponse {
        HTTPResponse(
            statusCode: status,
            headers: [
                .contentType: contentType, HTTPHeader("Content-Security-Policy"): policy,
                HTTPHeader("Cache-Control"): "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
                HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
            ], body: Data(bytes))
    }
}
