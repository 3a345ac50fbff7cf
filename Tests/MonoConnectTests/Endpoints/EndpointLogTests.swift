import ExactJSON
import MonoSandbox
import Testing

@testable import MonoConnect

@Suite("The log of every endpoint over HTTP", .timeLimit(.minutes(1)))
struct EndpointLogTests {
    @Test(
        "holds no secret and nobody's data, whether the call succeeds or fails", arguments: EndpointCall.all)
    func secrets(endpoint: EndpointCall) async throws {
        try await withSandbox { session in
            let target = try await endpoint.target.make(session)
            let log = LogCollector()
            let client = try TestClient.real(session.url, .quick(attempts: 2), logger: log.logger)
            for fault in [SandboxFault.status(500), .cutOffBody, .reportedFailure] {
                await session.server.setFaults([SandboxFaultRule(fault, operation: endpoint.operation)])
                await #expect(throws: MonoError.self) { try await endpoint.call(client, target) }
            }
            await session.server.setFaults([])
            // What the faults already used up may be refused now: the log counts, not the outcome.
            _ = try? await endpoint.call(client, target)

            #expect(log.lines.count >= 4)
            let secrets = [
                TestClient.key, "22299904417", "code_", "user_good", "123456", "ADAEZE", "ada@example.ng",
                "ada.obi", "0214457789", "OKORO",
            ]
            for secret in secrets + target + session.accounts { #expect(!log.text.contains(secret)) }
        }
    }
}
