import Foundation
import MonoConnect
import MonoSandbox
import TestSupport

/// What a test over real HTTP works with.
struct SandboxSession: Sendable {
    let server: SandboxServer
    let url: URL
    let client: MonoConnect
    /// The ids of the linked accounts, a scenario each.
    let accounts: [String]

    /// Places of scenarios in ``accounts``.
    var rich: String { accounts[0] }
    var processing: String { accounts[10] }
    var investment: String { accounts[13] }

    /// The operations asked for so far, oldest first.
    var operations: [String] {
        get async { await server.requests.map(\.operation) }
    }
}

extension SandboxConfiguration {
    /// A sandbox that answers without delays.
    static let quick: SandboxConfiguration = {
        var configuration = SandboxConfiguration()
        configuration.jobDelay = .milliseconds(20)
        configuration.processingDelay = .milliseconds(20)
        configuration.webhookPause = .milliseconds(5)
        return configuration
    }()
}

/// Runs a test against a sandbox of its own and stops it afterwards.
func withSandbox(
    _ configuration: SandboxConfiguration = .quick, client: MonoConnectConfiguration = .quick,
    _ body: (SandboxSession) async throws -> Void
) async throws {
    try await Gate.sandboxes.pass { try await run(configuration, client, body) }
}

private func run(
    _ configuration: SandboxConfiguration, _ client: MonoConnectConfiguration,
    _ body: (SandboxSession) async throws -> Void
) async throws {
    let server = SandboxServer(configuration)
    let url = try await server.start()
    do {
        try await body(
            SandboxSession(
                server: server, url: url, client: TestClient.real(url, client),
                accounts: await server.accountIDs))
    } catch {
        await server.stop()
        throw error
    }
    await server.stop()
}
