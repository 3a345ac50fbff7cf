/// How long and how often the end of a job is asked for.
public struct PollingPolicy: Hashable, Sendable {
    /// The first pause; each further one is half as long again.
    public var firstPause: Duration
    /// No pause is longer.
    public var longestPause: Duration
    /// When to give up.
    public var deadline: Duration

    /// Creates a policy; the defaults are 2 s, 15 s and 5 minutes.
    public init(
        firstPause: Duration = .seconds(2), longestPause: Duration = .seconds(15),
        deadline: Duration = .seconds(300)
    ) {
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.deadline = deadline
    }
}

extension MonoConnect {
    /// Asks again and again until a job has ended.
    ///
    /// - Parameter ask: answers the result once the job has ended, nil while it runs; throws when it failed.
    // Inlined into `refresh`, it crashes the optimiser of Swift 6.3.1 (splitting the coroutine).
    @inline(never)
    func poll<Result>(
        _ policy: PollingPolicy, operation: String, _ ask: () async throws -> Result?
    ) async throws -> Result {
        let start = timing.now()
        var pause = policy.firstPause
        while true {
            if let result = try await ask() { return result }
            guard timing.now() - start + pause <= policy.deadline else {
                throw MonoError(.jobTimedOut, operation: operation)
            }
            try await timing.sleep(pause)
            pause = min(policy.longestPause, pause * 3 / 2)
        }
    }
}
