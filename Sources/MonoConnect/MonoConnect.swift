import ExactJSON
import Foundation
public import Logging

/// A client for Mono Connect: bank accounts that customers shared, with their data.
///
/// ```swift
/// let mono = try MonoConnect(secretKey: SecretKey(file: "mono.key"))
/// for try await account in mono.accounts() { print(account.id) }
/// ```
///
/// Cheap to copy and safe to use from many tasks at once; all copies share one rate limit and one pool of
/// connections. Amounts are in minor units (kobo, pesewa, cent). Every call throws ``MonoError``, or
/// `CancellationError` when its task is cancelled. Only calls that read are sent again after a failure, and
/// never those that start paid work.
public struct MonoConnect: Sendable {
    /// How the client reaches the server and what it allows itself.
    public let configuration: MonoConnectConfiguration
    let timing: Timing
    let pipeline: HTTPPipeline
    /// The same without the step that adds the key, for addresses that the provider names.
    let pipelineWithoutKey: HTTPPipeline

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - secretKey: the app's secret key; test keys see Mono's sandbox, live keys real accounts.
    ///   - configuration: limits and the server's address.
    ///   - transport: sends the requests; URLSession unless another is given.
    ///   - logger: gets a line per request at debug level, without secrets or customers' data; nil logs nothing.
    /// - Throws: ``MonoError`` with code `insecureURL` when the address is neither `https` nor on this machine.
    public init(
        secretKey: SecretKey, configuration: MonoConnectConfiguration = MonoConnectConfiguration(),
        transport: (any HTTPTransport)? = nil, logger: Logger? = nil
    ) throws(MonoError) {
        try self.init(
            secretKey: secretKey, configuration: configuration, transport: transport, logger: logger,
            timing: .system)
    }

    /// The same with a clock of the caller's, for tests.
    init(
        secretKey: SecretKey, configuration: MonoConnectConfiguration, transport: (any HTTPTransport)?,
        logger: Logger?, timing: Timing
    ) throws(MonoError) {
        guard Self.isSafe(configuration.baseURL) else {
            throw MonoError(.insecureURL, operation: "create the client")
        }
        self.configuration = configuration
        self.timing = timing
        var middleware: [any HTTPMiddleware] = [
            RetryMiddleware(policy: configuration.retry, timing: timing),
            RateLimitMiddleware(
                limiter: RateLimiter(
                    requestsPerSecond: configuration.requestsPerSecond,
                    requestsAtOnce: configuration.requestsAtOnce, timing: timing)),
        ]
        if let logger { middleware.append(LoggingMiddleware(logger: logger, timing: timing)) }
        let transport = transport ?? URLSessionTransport()
        pipelineWithoutKey = HTTPPipeline(middleware: middleware, transport: transport)
        middleware.append(AuthenticationMiddleware(secretKey: secretKey, baseURL: configuration.baseURL))
        pipeline = HTTPPipeline(middleware: middleware, transport: transport)
    }

    /// Whether a request may go there: `https`, or a server on this machine.
    static func isSafe(_ url: URL) -> Bool {
        let loopback: Set<String> = ["127.0.0.1", "localhost", "::1", "[::1]"]
        guard let host = url.host, !host.isEmpty, url.user == nil else { return false }
        return url.scheme == "https" || url.scheme == "http" && loopback.contains(host)
    }

    /// Makes a call and reads its answer.
    func send(_ call: Call) async throws -> Envelope {
        let response = try await pipeline.send(call.request(configuration))
        let isSuccess = (200...299).contains(response.status)
        guard isSuccess || call.acceptsFailures else { throw Failure.error(for: response, call.operation) }
        // 204 has no body and means success, where no data are needed.
        let isEmpty = response.status == 204 && response.body.isEmpty
        guard let root = isEmpty ? .object([:]) : try? JSONParser.parse(response.body) else {
            guard isSuccess else { throw Failure.error(for: response, call.operation) }
            throw MonoError(.notJSON, operation: call.operation, status: response.status)
        }
        guard root.isObject else {
            throw MonoError(.unexpectedShape, operation: call.operation, status: response.status)
        }
        let envelope = Envelope(response: response, root: root, operation: call.operation)
        if !call.acceptsFailures, envelope.reportsFailure { throw envelope.reportedFailure }
        return envelope
    }
}
