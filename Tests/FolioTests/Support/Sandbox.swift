import Folio
import Foundation
import MonoConnect
import MonoSandbox
import OutputWriters
import TestSupport

/// A sandbox with a façade over it, for the length of a test.
@discardableResult
func withFolio<Result>(
    _ configuration: SandboxConfiguration = SandboxConfiguration(), writers: WriterRegistry = .standard,
    _ body: (SandboxServer, Folio) async throws -> Result
) async throws -> Result {
    try await Gate.sandboxes.pass { try await run(configuration, writers, body) }
}

private func run<Result>(
    _ configuration: SandboxConfiguration, _ writers: WriterRegistry,
    _ body: (SandboxServer, Folio) async throws -> Result
) async throws -> Result {
    let sandbox = SandboxServer(configuration)
    var client = MonoConnectConfiguration()
    client.baseURL = try await sandbox.start()
    client.requestsPerSecond = 1000
    client.retry.firstPause = .milliseconds(1)
    let folio = Folio(
        client: try MonoConnect(
            secretKey: SecretKey(SandboxConfiguration.defaultSecretKey), configuration: client),
        writers: writers)
    do {
        let result = try await body(sandbox, folio)
        await sandbox.stop()
        return result
    } catch {
        await sandbox.stop()
        throw error
    }
}

/// Accounts of the default sandbox by what they show.
enum Known {
    static let ordinary = "6676a0876a6167f941f7d80c"
    static let business = "6676a08703d32f6b565a179e"
    static let broken = "6676a087e1b4769c399a9ebd"
    static let withoutBalances = "6676a087ceb4a7f6f90a23b6"
    static let new = "6676a0873ae357a2a75280a3"
    static let investment = "6676a0875ddd6f10279a6222"
    static let processing = "6676a087538587d3cce54129"
    static let failed = "6676a0870fcb32dca81536cc"
}
