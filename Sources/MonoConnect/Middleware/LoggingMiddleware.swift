import Logging

/// Logs each exchange at debug level: operation, path with `{id}` for ids, status, duration.
///
/// Queries, bodies and headers are never logged, because they hold customers' data and secrets.
struct LoggingMiddleware: HTTPMiddleware {
    let logger: Logger
    let timing: Timing

    func intercept(
        _ request: HTTPRequest, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        let start = timing.now()
        var metadata: Logger.Metadata = [
            "operation": "\(request.operation)", "request": "\(request.method) \(request.pathTemplate)",
        ]
        do {
            let response = try await next(request)
            metadata["status"] = "\(response.status)"
            metadata["milliseconds"] = "\(Int((timing.now() - start).seconds * 1000))"
            logger.debug("request done", metadata: metadata)
            return response
        } catch {
            metadata["milliseconds"] = "\(Int((timing.now() - start).seconds * 1000))"
            metadata["error"] = "\((error as? MonoError)?.code.description ?? "cancelled")"
            logger.debug("request failed", metadata: metadata)
            throw error
        }
    }
}
