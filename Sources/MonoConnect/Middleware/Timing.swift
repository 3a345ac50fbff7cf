import Foundation

/// The clock, the sleep and the dice of retries, limits and polling; tests put in their own.
struct Timing: Sendable {
    /// Time since a fixed moment; never goes back.
    var now: @Sendable () -> Duration
    var sleep: @Sendable (Duration) async throws -> Void
    /// The time of day, for `Retry-After` as a date.
    var date: @Sendable () -> Date
    /// A random duration from zero to the given one.
    var jitter: @Sendable (Duration) -> Duration

    static let system: Timing = {
        let clock = ContinuousClock()
        let start = clock.now
        return Timing(
            now: { start.duration(to: clock.now) },
            sleep: { try await Task.sleep(for: $0) },
            date: { Date() },
            jitter: { $0 * Double.random(in: 0...1) })
    }()
}
