import FlyingFox
import FlyingSocks
public import Foundation
import Synchronization

/// A local Mono Connect server with invented banks and customers.
///
/// ```swift
/// let sandbox = SandboxServer(SandboxConfiguration())
/// let url = try await sandbox.start()
/// // … use url with SandboxConfiguration.defaultSecretKey …
/// await sandbox.stop()
/// ```
///
/// Listens on the loopback address only. May be used from many tasks at once. All data come from the
/// configuration's seed; Documentation/sandbox.md lists endpoints, faults and every behaviour that was chosen
/// without a source.
public final class SandboxServer: Sendable {
    private let configuration: SandboxConfiguration
    private let state: SandboxState
    private let running = Mutex<Running?>(nil)

    private struct Running {
        let server: HTTPServer
        let task: Task<Void, any Error>
    }

    /// Why a sandbox could not start.
    public struct StartError: Error, CustomStringConvertible {
        /// What went wrong and what to do.
        public let description: String
    }

    /// Creates a sandbox that does not listen yet.
    public init(_ configuration: SandboxConfiguration = SandboxConfiguration()) {
        self.configuration = configuration
        if let data = configuration.data {
            state = SandboxState(configuration: configuration, world: SandboxWorld(data: data))
            return
        }
        let today = configuration.today.flatMap { SandboxDay(isoText: $0) }
        state = SandboxState(
            configuration: configuration,
            world: SandboxWorld(
                seed: configuration.seed, accountCount: configuration.accountCount,
                transactionsPerMonth: configuration.transactionsPerMonth, today: today))
    }

    /// Begins to listen.
    ///
    /// - Returns: the address, for example `http://127.0.0.1:41733`.
    /// - Throws: ``StartError`` when the port is taken, or a day or a key in the configuration is none.
    public func start() async throws -> URL {
        try checkConfiguration()
        let port = configuration.port
        let responder = Responder(
            state: state, webhooks: WebhookSender(configuration: configuration, state: state))
        let server = HTTPServer(
            config: .init(
                address: try .inet(ip4: "127.0.0.1", port: port),
                // Longer than any fault: an answer that hangs must not end as one.
                timeout: 2 * 3600,
                pool: PromptSocketPool(), logger: .disabled),
            handler: ClosureHTTPHandler { await responder.respond(to: $0) })
        let waiting = Task { try await server.waitUntilListening(timeout: 10) }
        let task = Task {
            // A taken port ends the run at once, and with it the wait.
            defer { waiting.cancel() }
            try await server.run()
        }
        do {
            try await waiting.value
        } catch {
            task.cancel()
            throw StartError(
                description:
                    "The sandbox cannot listen on port \(port) of 127.0.0.1: is it taken? Port 0 takes a free one."
            )
        }
        guard case .ip4(_, let actual)? = await server.listeningAddress,
            let url = URL(string: "http://127.0.0.1:\(actual)")
        else { throw StartError(description: "The sandbox has no address although it listens.") }
        running.withLock { $0 = Running(server: server, task: task) }
        return url
    }

    private func checkConfiguration() throws(StartError) {
        if let today = configuration.today, SandboxDay(isoText: today) == nil {
            throw StartError(description: "'\(today)' is not a day: write YYYY-MM-DD.")
        }
        // The key itself stays out of the message: it may be a live one.
        guard configuration.secretKeys.allSatisfy({ $0.hasPrefix("test_sk_") }) else {
            throw StartError(description: "A sandbox takes only keys that begin with test_sk_.")
        }
    }

    /// Stops listening and closes all connections; does nothing when it is not running.
    public func stop() async {
        let running = self.running.withLock { running in
            defer { running = nil }
            return running
        }
        await running?.server.stop(timeout: 0)
        running?.task.cancel()
    }

    /// Sets the faults; the first rule that fits a request counts.
    ///
    /// An empty list ends all faults.
    public func setFaults(_ rules: [SandboxFaultRule]) async {
        await state.set(rules: rules)
    }

    /// Sets the deviations of answers; an empty set ends them.
    public func setQuirks(_ quirks: Set<SandboxQuirk>) async {
        await state.set(quirks: quirks)
    }

    /// Sets how refreshes end from now on.
    public func setRefreshOutcome(_ outcome: SandboxRefreshOutcome) async {
        await state.set(refreshOutcome: outcome)
    }

    /// What was asked so far, oldest first; at most the last 10,000 requests.
    public var requests: [SandboxRequestRecord] {
        get async { await state.requests }
    }

    /// The ids of all linked accounts, in the order of the list of accounts.
    public var accountIDs: [String] {
        get async { await state.allAccounts().map(\.account.id) }
    }
}
