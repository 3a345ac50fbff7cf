import Foundation
import MonoSandbox
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Events of the sandbox", .timeLimit(.minutes(1)))
struct SandboxWebhookTests {
    @Test("come with the secret and can be read")
    func events() async throws {
        let receiver = try RawServer(
            answer: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        defer { receiver.stop() }
        var configuration = SandboxConfiguration.quick
        configuration.webhookURL = receiver.url
        try await withSandbox(configuration) { session in
            let client = session.client
            try await client.startIncomeAnalysis(of: session.rich)
            _ = try await client.refresh(session.rich, polling: .quick)
            _ = try await client.startEnrichment(of: session.rich, .categories)
            try await client.startCreditworthiness(
                of: session.rich,
                LoanRequest(
                    bankVerificationNumber: Sensitive("22299904417"), principalMinorUnits: 100_000,
                    interestRate: ExactDecimal(digits: 5), termMonths: 3, runsCreditCheck: true))
            while Set(receiver.requests.compactMap { try? Self.event($0).name }).count < 5 {
                try await Task.sleep(for: .milliseconds(5))
            }
            let count = receiver.requests.count
            try await client.unlink(session.rich)
            while receiver.requests.count == count { try await Task.sleep(for: .milliseconds(5)) }
        }
        let verifier = WebhookVerifier(secret: Sensitive(SandboxConfiguration().webhookSecret))
        for request in receiver.requests {
            #expect(verifier.verifies(Self.header(WebhookVerifier.header, of: request)))
            if case .unknown = try Self.event(request).kind { Issue.record("unknown: \(request)") }
        }
    }

    private static func event(_ request: String) throws -> WebhookEvent {
        let body = request.firstRange(of: "\r\n\r\n").map { request[$0.upperBound...] } ?? ""
        return try WebhookEvent(body: Array(body.utf8))
    }

    private static func header(_ name: String, of request: String) -> String? {
        request.split(separator: "\r\n").first { $0.lowercased().hasPrefix("\(name): ") }
            .map { String($0.dropFirst(name.count + 2)) }
    }
}
