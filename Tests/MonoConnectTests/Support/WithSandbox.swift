import Foundation
import MonoConnect
import MonoSandbox

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

/// Runs a test against a sandbox of its own, which answers without delays, and stops it afterwards.
func withSandbox(
    configure: (inout SandboxConfiguration) -> Void = { _ in },
    client: (inout MonoConnectConfiguration) -> Void = { _ in },
    _ body: (SandboxSession) async throws -> Void
) async throws {
    var configuration = SandboxConfiguration()
    configuration.jobDelay = .milliseconds(20)
    configuration.processingDelay = .milliseconds(20)
    configuration.webhookPause = .milliseconds(5)
    configure(&configuration)
    let server = SandboxServer(configuration)
    let url = try await server.start()
    do {
        try await body(
            SandboxSession(
                server: server, url: url, client: TestClient.real(url, configure: client),
                accounts: await server.accountIDs))
    } catch {
        await server.stop()
        throw error
    }
    await server.stop()
}
