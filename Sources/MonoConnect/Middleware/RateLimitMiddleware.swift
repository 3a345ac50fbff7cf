/// Keeps to a number of requests per second and of requests at once, over all copies of a client.
struct RateLimitMiddleware: HTTPMiddleware {
    let limiter: RateLimiter

    func intercept(
        _ request: HTTPRequest, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        try await limiter.enter()
        do {
            let response = try await next(request)
            await limiter.leave()
            return response
        } catch {
            await limiter.leave()
            throw error
        }
    }
}

/// Hands out starting times at even distances and a limited number of places, first come, first served.
actor RateLimiter {
    private let interval: Duration
    private let timing: Timing
    private var nextStart: Duration = .zero
    private var freePlaces: Int
    private var waiting: [(id: Int, continuation: CheckedContinuation<Void, any Error>)] = []
    private var lastID = 0

    init(requestsPerSecond: Int, requestsAtOnce: Int, timing: Timing) {
        self.interval = .seconds(1) / max(1, requestsPerSecond)
        self.freePlaces = max(1, requestsAtOnce)
        self.timing = timing
    }

    /// Waits for a place, then for the next starting time.
    ///
    /// - Throws: `CancellationError`; then no place is held.
    func enter() async throws {
        try await takePlace()
        let now = timing.now()
        let start = max(now, nextStart)
        nextStart = start + interval
        guard start > now else { return }
        do {
            try await timing.sleep(start - now)
        } catch {
            leave()
            throw error
        }
    }

    /// Gives the place to whoever has waited longest.
    func leave() {
        if waiting.isEmpty {
            freePlaces += 1
        } else {
            waiting.removeFirst().continuation.resume()
        }
    }

    private func takePlace() async throws {
        try Task.checkCancellation()
        if freePlaces > 0 {
            freePlaces -= 1
            return
        }
        lastID += 1
        let id = lastID
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    waiting.append((id, continuation))
                }
            }
        } onCancel: {
            Task { await self.abandon(id) }
        }
    }

    private func abandon(_ id: Int) {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return }
        waiting.remove(at: index).continuation.resume(throwing: CancellationError())
    }
}
