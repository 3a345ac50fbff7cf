import Foundation
import Logging
import MonoSandbox

@testable import MonoConnect

/// Clients for tests.
enum TestClient {
    static let key = SandboxConfiguration.defaultSecretKey

    /// A client over a transport of the test's, with a clock of the test's.
    static func scripted(
        _ transport: some HTTPTransport, timing: FakeTiming = FakeTiming(), jitter: Double = 1,
        logger: Logger? = nil, configure: (inout MonoConnectConfiguration) -> Void = { _ in }
    ) throws -> MonoConnect {
        var configuration = MonoConnectConfiguration()
        configuration.requestsPerSecond = 1_000_000
        configure(&configuration)
        return try MonoConnect(
            secretKey: SecretKey(key), configuration: configuration, transport: transport, logger: logger,
            timing: timing.timing(jitter: jitter))
    }

    /// A client over prepared answers.
    static func scripted(_ steps: ScriptedTransport.Step...) throws -> MonoConnect {
        try scripted(ScriptedTransport(steps))
    }

    /// A client for a server on this machine, over real HTTP.
    static func real(
        _ url: URL, _ configuration: MonoConnectConfiguration = .quick, key: String = key,
        logger: Logger? = nil
    ) throws -> MonoConnect {
        var configuration = configuration
        configuration.baseURL = url
        return try MonoConnect(secretKey: SecretKey(key), configuration: configuration, logger: logger)
    }
}

extension MonoConnectConfiguration {
    /// Short pauses between attempts and hardly a rate limit.
    static let quick = quick(attempts: 4)

    static func quick(
        attempts: Int = 4, timeout: Duration = .seconds(30), maximumBytes: Int = 64 << 20
    ) -> MonoConnectConfiguration {
        var configuration = MonoConnectConfiguration()
        configuration.requestsPerSecond = 1000
        configuration.requestTimeout = timeout
        configuration.maximumResponseBytes = maximumBytes
        configuration.retry = RetryPolicy(
            attempts: attempts, firstPause: .milliseconds(1), longestPause: .milliseconds(5))
        return configuration
    }
}

extension PollingPolicy {
    /// Asks often, so that tests are quick.
    static let quick = PollingPolicy(
        firstPause: .milliseconds(5), longestPause: .milliseconds(20), deadline: .seconds(20))
}
