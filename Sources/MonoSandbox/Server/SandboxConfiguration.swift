public import Foundation

/// What a sandbox holds and how it behaves.
public struct SandboxConfiguration: Sendable {
    /// The seed of all data unless another is given.
    public static let defaultSeed: UInt64 = SandboxWorld.defaultSeed
    /// The key that every sandbox knows.
    public static let defaultSecretKey = "test_sk_folio_sandbox_4e1b9c"

    /// The port on the loopback address; 0 takes a free one.
    public var port: UInt16 = 0
    /// How many accounts are linked at the start; the first sixteen show the scenarios.
    public var accountCount = 16
    /// Transactions of a full month in every account; nil lets each account have its own number.
    public var transactionsPerMonth: Int?
    /// The number that all data are made from.
    public var seed: UInt64 = defaultSeed
    /// What is served instead of invented data; account count, transactions a month and `today` then count for
    /// nothing, and the seed only for codes.
    public var data: SandboxData?
    /// The last day with transactions, `YYYY-MM-DD`; nil for 15 November 2026.
    public var today: String?
    /// The keys that are accepted; all must begin with `test_sk_`.
    public var secretKeys: Set<String> = [defaultSecretKey]
    /// Where events are sent; nil sends none.
    public var webhookURL: URL?
    /// The secret that events carry in the header `mono-webhook-secret`.
    public var webhookSecret = "sandbox-webhook-secret"
    /// How often an event is sent until it is answered with 200.
    public var webhookAttempts = 5
    /// The pause before an event is sent again; doubles each time.
    public var webhookPause: Duration = .milliseconds(500)
    /// How long a newly linked account is processing.
    public var processingDelay: Duration = .seconds(2)
    /// How long analyses, enrichments and refreshes take.
    public var jobDelay: Duration = .milliseconds(500)
    /// How often a PDF job is asked for before it is built.
    public var documentPolls = 2
    /// How long a refresh stands for all further ones of an account.
    public var realtimeWindow: Duration = .seconds(300)
    /// How long a code from the link page can be exchanged.
    public var codeLifetime: Duration = .seconds(600)
    /// Deviations from the documented answers.
    public var quirks: Set<SandboxQuirk> = []
    /// The time of day; tests put in their own.
    public var clock: SandboxClock = .system

    /// Creates the default sandbox: sixteen accounts, no quirks, no webhooks.
    public init() {}
}

/// The time of day that a sandbox stamps its answers with.
public struct SandboxClock: Sendable {
    let now: @Sendable () -> Int64

    /// Creates a clock; the function answers milliseconds since 1 January 1970 UTC.
    public init(millisecondsSince1970 now: @escaping @Sendable () -> Int64) {
        self.now = now
    }

    /// The computer's clock.
    public static let system = SandboxClock { Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)) }
}
