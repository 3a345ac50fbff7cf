import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The default transport: Foundation's URLSession, which needs no package.
///
/// One session is shared by all copies, so connections are reused; it ends with the last copy.
public struct URLSessionTransport: HTTPTransport {
    private let session: SharedSession

    /// Creates a transport with a session of its own, without cookies, caches or stored credentials.
    public init() {
        session = SharedSession()
    }

    /// Sends a request; see ``HTTPTransport/send(_:)``.
    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        var urlRequest = URLRequest(url: request.url)
        urlRequest.httpMethod = request.method
        urlRequest.httpBody = request.body.map { Data($0) }
        for (name, value) in request.headers { urlRequest.setValue(value, forHTTPHeaderField: name) }
        // The idle limit; the limit of the whole exchange is the race below.
        urlRequest.timeoutInterval = request.timeout.seconds

        let prepared = urlRequest
        let session = session
        return try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
            group.addTask { try await session.exchange(prepared, for: request) }
            group.addTask {
                try await Task.sleep(for: request.timeout)
                throw MonoError(.timedOut, operation: request.operation)
            }
            defer { group.cancelAll() }
            guard let response = try await group.next() else { throw CancellationError() }
            return response
        }
    }
}

/// Keeps the session and ends it when the last copy of the transport is gone.
private final class SharedSession: Sendable {
    private let receiver = ResponseReceiver()
    private let session: URLSession

    init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpMaximumConnectionsPerHost = 32
        session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
    }

    deinit {
        session.invalidateAndCancel()
    }

    func exchange(_ urlRequest: URLRequest, for request: HTTPRequest) async throws -> HTTPResponse {
        let task = session.dataTask(with: urlRequest)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                receiver.expect(task, for: request, continuation)
                // Cancelled before anybody was waiting: the session may have reported that to no one.
                if Task.isCancelled { receiver.abandon(task) } else { task.resume() }
            }
        } onCancel: {
            task.cancel()
            receiver.abandon(task)
        }
    }
}

/// Gathers bodies, refuses redirects and enforces the size limit.
private final class ResponseReceiver: NSObject, URLSessionDataDelegate, Sendable {
    private struct Exchange {
        let request: HTTPRequest
        let continuation: CheckedContinuation<HTTPResponse, any Error>
        var body: [UInt8] = []
        var failure: MonoError?
    }

    private let exchanges = Mutex<[Int: Exchange]>([:])

    func expect(
        _ task: URLSessionTask, for request: HTTPRequest,
        _ continuation: CheckedContinuation<HTTPResponse, any Error>
    ) {
        let identifier = task.taskIdentifier
        exchanges.withLock { $0[identifier] = Exchange(request: request, continuation: continuation) }
    }

    /// Ends the wait for an exchange that was cancelled; what the session still reports of it is dropped.
    func abandon(_ task: URLSessionTask) {
        let exchange = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        exchange?.continuation.resume(throwing: CancellationError())
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = exchanges.withLock { exchanges in
            guard var exchange = exchanges[dataTask.taskIdentifier] else { return false }
            exchanges[dataTask.taskIdentifier] = nil
            exchange.body.append(contentsOf: data)
            let isTooLarge = exchange.body.count > exchange.request.maximumResponseBytes
            if isTooLarge {
                exchange.body = []
                exchange.failure = MonoError(.responseTooLarge, operation: exchange.request.operation)
            }
            exchanges[dataTask.taskIdentifier] = exchange
            return isTooLarge
        }
        if isTooLarge { dataTask.cancel() }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let exchange = exchanges.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else {
            return
        }
        exchange.continuation.resume(with: Self.outcome(of: exchange, task, error))
    }

    private static func outcome(
        of exchange: Exchange, _ task: URLSessionTask, _ error: (any Error)?
    ) -> Result<HTTPResponse, any Error> {
        if let failure = exchange.failure { return .failure(failure) }
        let operation = exchange.request.operation
        if let error {
            switch (error as? URLError)?.code {
            case .cancelled: return .failure(CancellationError())
            case .timedOut: return .failure(MonoError(.timedOut, operation: operation))
            default: return .failure(MonoError(.connection, operation: operation))
            }
        }
        guard let answer = task.response as? HTTPURLResponse else {
            return .failure(MonoError(.connection, operation: operation))
        }
        var headers: [String: String] = [:]
        for (name, value) in answer.allHeaderFields {
            if let name = name as? String, let value = value as? String { headers[name] = value }
        }
        let response = HTTPResponse(status: answer.statusCode, headers: headers, body: exchange.body)
        // A body shorter than announced is an answer that broke off, whatever the library thinks of it.
        if response.headers["content-encoding"] == nil,
            let announced = response.headers["content-length"].flatMap({ Int($0) }),
            response.body.count < announced
        {
            return .failure(MonoError(.connection, operation: operation, status: response.status))
        }
        return .success(response)
    }
}

extension Duration {
    /// The duration in seconds, for interfaces that take nothing else.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
