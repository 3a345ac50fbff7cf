import Foundation
import MonoSandbox

extension SandboxConfiguration {
    /// A sandbox with some things changed.
    static func with(_ change: (inout SandboxConfiguration) -> Void) -> SandboxConfiguration {
        var configuration = SandboxConfiguration()
        // Jobs take no longer than a test needs to see them run.
        configuration.jobDelay = .milliseconds(20)
        change(&configuration)
        return configuration
    }

    /// A sandbox whose time only the test moves on.
    static func with(clock: TestClock) -> SandboxConfiguration {
        .with { $0.clock = clock.sandboxClock }
    }
}

extension TestServer {
    /// The path of an account that shows a scenario.
    func path(_ scenario: SandboxScenario) async throws -> String {
        "/v2/accounts/\(await server.accountIDs[scenario.rawValue])"
    }
}
