import Foundation

/// Adds the key, and only to requests for the configured server.
struct AuthenticationMiddleware: HTTPMiddleware {
    let secretKey: SecretKey
    let baseURL: URL

    func intercept(
        _ request: HTTPRequest, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        guard request.url.scheme == baseURL.scheme, request.url.host == baseURL.host,
            request.url.port == baseURL.port
        else {
            throw MonoError(.insecureURL, operation: request.operation)
        }
        var request = request
        request.headers.append(("mono-sec-key", secretKey.exposed))
        return try await next(request)
    }
}
