/// A step between the client and its transport.
///
/// It may change the request, look at the answer, wait, or send again. Steps are called from many tasks at once.
protocol HTTPMiddleware: Sendable {
    func intercept(
        _ request: HTTPRequest, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse
}

/// The steps in their order, the transport last.
struct HTTPPipeline: Sendable {
    let middleware: [any HTTPMiddleware]
    let transport: any HTTPTransport

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        try await send(request, from: 0)
    }

    private func send(_ request: HTTPRequest, from index: Int) async throws -> HTTPResponse {
        guard index < middleware.count else { return try await transport.send(request) }
        return try await middleware[index].intercept(request) { request in
            try await send(request, from: index + 1)
        }
    }
}
