public import Foundation

/// Sends one HTTP request and receives its whole answer.
///
/// An implementation is used from many tasks at once. It must not follow redirects (the key would travel
/// with them), must end when the task is cancelled, must stop at ``HTTPRequest/maximumResponseBytes``, and
/// must report an answer that breaks off as an error.
public protocol HTTPTransport: Sendable {
    /// Sends a request.
    ///
    /// - Throws: ``MonoError`` with code `connection`, `timedOut` or `responseTooLarge`, or `CancellationError`.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

/// A request as middleware and transports see it.
public struct HTTPRequest: Sendable {
    /// `GET`, `POST`, `PATCH` or `DELETE`.
    public var method: String
    /// The whole address with its query.
    public var url: URL
    /// Header fields in the order of sending.
    public var headers: [(name: String, value: String)]
    /// The body, or nil for none.
    public var body: [UInt8]?
    /// How long the whole exchange may take, from connecting to the last byte.
    public var timeout: Duration
    /// The largest body that may be received.
    public var maximumResponseBytes: Int
    /// What is being done, in fixed words, for errors and logs.
    public var operation: String
    /// The path with `{id}` in place of ids, for logs.
    public var pathTemplate: String
    /// Whether sending it twice does no harm: a `GET` that starts no paid or lasting work.
    public var isRepeatable: Bool
}

/// An answer.
public struct HTTPResponse: Sendable {
    /// The HTTP status.
    public var status: Int
    /// Header fields by their names in lower case.
    public var headers: [String: String]
    /// The body, complete.
    public var body: [UInt8]

    /// Creates an answer; header names are put in lower case.
    public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = Dictionary(
            headers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        self.body = body
    }
}
