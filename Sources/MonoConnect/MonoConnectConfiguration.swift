public import Foundation

/// How a client reaches Mono Connect and what it allows itself.
public struct MonoConnectConfiguration: Sendable {
    /// The server; `https`, or plain `http` for an address on this machine.
    public var baseURL: URL
    /// How long one exchange may take, from connecting to the last byte.
    public var requestTimeout: Duration = .seconds(30)
    /// When and how often a request is sent again.
    public var retry = RetryPolicy()
    /// How many requests may start in a second, at least 1; Mono publishes no limit.
    public var requestsPerSecond = 20
    /// How many requests may be under way at once, at least 1.
    public var requestsAtOnce = 8
    /// The largest answer that is read, in bytes.
    public var maximumResponseBytes = 64 << 20
    /// How many items a page is asked to hold; Mono's own default and maximum are not documented.
    public var pageSize = 100
    /// How many pages of one list are read at most.
    public var maximumPages = 10_000

    /// Creates the configuration for Mono's own server.
    public init() {
        baseURL = Self.productionURL
    }

    /// Mono's own server, for test and live keys alike.
    public static let productionURL: URL = {
        guard let url = URL(string: "https://api.withmono.com") else {
            preconditionFailure("the constant is a valid URL")
        }
        return url
    }()
}
