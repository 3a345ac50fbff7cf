import Foundation
import MonoSandbox
import Testing

@testable import MonoConnect

/// A fault of the server and what the client makes of it.
struct FaultCase: Sendable, CustomTestStringConvertible {
    let fault: SandboxFault
    let code: MonoError.Code

    var testDescription: String { "\(fault)" }

    /// Faults that another attempt may mend.
    static let passing = [
        FaultCase(fault: .tooManyRequests(retryAfter: nil), code: .rateLimited),
        FaultCase(fault: .tooManyRequests(retryAfter: 0), code: .rateLimited),
        FaultCase(fault: .status(500), code: .server),
        FaultCase(fault: .status(503), code: .server),
        FaultCase(fault: .htmlPage(status: 502), code: .server),
        FaultCase(fault: .cutOffBody, code: .connection),
    ]

    /// Faults that stay.
    static let lasting = [
        FaultCase(fault: .status(400), code: .invalidRequest),
        FaultCase(fault: .status(401), code: .unauthorized),
        FaultCase(fault: .status(402), code: .paymentRequired),
        FaultCase(fault: .status(403), code: .forbidden),
        FaultCase(fault: .status(404), code: .notFound),
        FaultCase(fault: .status(409), code: .conflict),
        FaultCase(fault: .htmlPage(status: 200), code: .notJSON),
        FaultCase(fault: .garbage, code: .notJSON),
        FaultCase(fault: .hugeBody(2_000_000), code: .responseTooLarge),
        FaultCase(fault: .redirect(to: "https://example.com/"), code: .redirected),
        FaultCase(fault: .reportedFailure, code: .reportedFailure),
    ]
}

@Suite("Every endpoint over HTTP", .timeLimit(.minutes(2)))
struct EndpointFaultTests {
    @Test("succeeds against the sandbox", arguments: EndpointCall.all)
    func good(endpoint: EndpointCall) async throws {
        try await withSandbox { session in
            let target = try await endpoint.target.make(session)
            try await endpoint.call(session.client, target)
            #expect(await session.operations.contains(endpoint.operation))
        }
    }

    @Test(
        "ends with the promised error on every fault", arguments: EndpointCall.all,
        FaultCase.passing + FaultCase.lasting)
    func fault(endpoint: EndpointCall, fault: FaultCase) async throws {
        try await withSandbox { session in
            let target = try await endpoint.target.make(session)
            let before = await session.operations.count
            await session.server.setFaults([SandboxFaultRule(fault.fault, operation: endpoint.operation)])
            let client = try TestClient.real(session.url, .quick(attempts: 2, maximumBytes: 1_000_000))
            let error = await expect(fault.code) { try await endpoint.call(client, target) }
            #expect(error?.description.contains(TestClient.key) == false)
            let isPassing = FaultCase.passing.contains { $0.fault == fault.fault }
            let asked = await session.operations.dropFirst(before).filter { $0 == endpoint.operation }.count
            #expect(asked == (isPassing && endpoint.isRepeatable ? 2 : 1))
        }
    }

    @Test("succeeds after faults that pass", arguments: EndpointCall.repeatable, FaultCase.passing)
    func mended(endpoint: EndpointCall, fault: FaultCase) async throws {
        try await withSandbox { session in
            let target = try await endpoint.target.make(session)
            await session.server.setFaults([
                SandboxFaultRule(fault.fault, operation: endpoint.operation, count: 2)
            ])
            try await endpoint.call(session.client, target)
        }
    }

    @Test("gives up in time on an answer that does not come, or trickles", arguments: EndpointCall.all)
    func slow(endpoint: EndpointCall) async throws {
        try await withSandbox { session in
            let target = try await endpoint.target.make(session)
            let client = try TestClient.real(
                session.url, .quick(attempts: 1, timeout: .milliseconds(100)))
            for fault in [SandboxFault.slowStart(.seconds(30)), .slowBody(.milliseconds(50))] {
                await session.server.setFaults([SandboxFaultRule(fault, operation: endpoint.operation)])
                await expect(.timedOut) { try await endpoint.call(client, target) }
            }
        }
    }

    @Test("takes null for data only where that is documented", arguments: EndpointCall.all)
    func nullData(endpoint: EndpointCall) async throws {
        try await withSandbox { session in
            let target = try await endpoint.target.make(session)
            await session.server.setQuirks([.nullData, .missingMeta])
            if endpoint.takesNull {
                try await endpoint.call(session.client, target)
            } else {
                await expect(.unexpectedShape) { try await endpoint.call(session.client, target) }
            }
        }
    }
}
