import Foundation

/// When and how often a request is sent again.
public struct RetryPolicy: Hashable, Sendable {
    /// How often a request is sent at most, at least 1.
    public var attempts: Int
    /// The first pause is a random part of this; each further one of twice as much (full jitter).
    public var firstPause: Duration
    /// No pause is longer, but for the provider's own `Retry-After`.
    public var longestPause: Duration
    /// No attempt begins later than this after the first one.
    public var deadline: Duration

    /// Creates a policy; the defaults are 4 attempts, 0.5 s, 8 s and 60 s.
    public init(
        attempts: Int = 4, firstPause: Duration = .milliseconds(500), longestPause: Duration = .seconds(8),
        deadline: Duration = .seconds(60)
    ) {
        self.attempts = max(1, attempts)
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.deadline = deadline
    }
}

/// Sends repeatable requests again after 429, 5xx, broken connections and timeouts, with full-jitter
/// exponential back-off.
///
/// Only requests that start nothing are repeatable; see ``HTTPRequest/isRepeatable``.
struct RetryMiddleware: HTTPMiddleware {
    let policy: RetryPolicy
    let timing: Timing

    func intercept(
        _ request: HTTPRequest, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        guard request.isRepeatable else { return try await next(request) }
        let start = timing.now()
        var attempt = 1
        while true {
            let result: Result<HTTPResponse, MonoError>
            do {
                result = .success(try await next(request))
            } catch let error as MonoError where error.code == .connection || error.code == .timedOut {
                result = .failure(error)
            }
            guard let pause = pause(after: result, attempt: attempt),
                attempt < policy.attempts, timing.now() - start + pause <= policy.deadline
            else { return try result.get() }
            try await timing.sleep(pause)
            attempt += 1
        }
    }

    /// How long to wait before the next attempt; nil when the result is final.
    private func pause(after result: Result<HTTPResponse, MonoError>, attempt: Int) -> Duration? {
        let backOff = timing.jitter(min(policy.longestPause, policy.firstPause * (1 << min(attempt - 1, 20))))
        guard case .success(let response) = result else { return backOff }
        guard response.status == 429 || (500...599).contains(response.status) else { return nil }
        guard let asked = RetryAfter.duration(response.headers["retry-after"], at: timing.date()) else {
            return backOff
        }
        return max(asked, backOff)
    }
}
