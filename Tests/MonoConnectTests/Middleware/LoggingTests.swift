import ExactJSON
import Foundation
import StatementModel
import Testing

@testable import MonoConnect

@Suite("The log")
struct LoggingTests {
    private static let id = "66f0c2a4d18e9b7a3c5d1e20"
    private static let bvn = "22199904417"
    private static let code = "code_q8w3n1zt5kf7y2b6m0xr4ads"

    @Test("has one line for each exchange, with operation, path, status and duration")
    func line() async throws {
        let log = LogCollector()
        let transport = ScriptedTransport([.refusal(503), .data(#"{"id":"a","currency":"NGN"}"#)])
        let client = try TestClient.scripted(transport, logger: log.logger)
        _ = try await client.balance(of: Self.id)
        #expect(
            log.lines == [
                "debug request done milliseconds=0 operation=balance request=GET /v2/accounts/{id}/balance status=503",
                "debug request done milliseconds=0 operation=balance request=GET /v2/accounts/{id}/balance status=200",
            ])
    }

    @Test("has a line for an exchange that failed")
    func failure() async throws {
        let log = LogCollector()
        let transport = ScriptedTransport([.failure(MonoError(.connection, operation: "balance"))])
        let client = try TestClient.scripted(transport, logger: log.logger) { $0.retry.attempts = 1 }
        await expect(.connection) { _ = try await client.balance(of: Self.id) }
        #expect(
            log.lines == [
                "debug request failed error=connection milliseconds=0 operation=balance request=GET /v2/accounts/{id}/balance"
            ])
    }

    @Test(
        "holds no key, bank verification number, code, id, name or number at any level",
        arguments: [200, 400, 500])
    func secrets(status: Int) async throws {
        let log = LogCollector()
        let said = "Invalid \(Self.code) of \(Self.bvn) for \(TestClient.key), ADAEZE"
        let answer = ScriptedTransport.Step.json(
            """
            {"status":"failed","message":"\(said)","data":{"id":"\(Self.id)","bvn":"\(Self.bvn)",
            "name":"ADAEZE","account_number":"0214457789","code":"\(Self.code)"}}
            """, status: status, headers: ["x-job-id": Self.id])
        let client = try TestClient.scripted(ScriptedTransport([answer]), logger: log.logger)
        let loan = LoanRequest(
            bankVerificationNumber: Sensitive(Self.bvn), principalMinorUnits: 1,
            interestRate: ExactDecimal(digits: 5), termMonths: 1, runsCreditCheck: true)
        var query = TransactionQuery()
        query.narration = "ADAEZE"
        _ = try? await client.account(Self.id)
        _ = try? await client.identity(of: Self.id)
        _ = try? await client.exchange(code: Sensitive(Self.code))
        _ = try? await client.startCreditworthiness(of: Self.id, loan)
        _ = try? await client.transactions(of: Self.id, query, currency: .nigerianNaira).collected()
        _ = try? await client.accounts(customer: Self.id, number: "0214457789").collected()
        _ = try? await client.createCustomer(
            .individual(
                firstName: "ADAEZE", lastName: "BELLO", email: "adaeze@example.ng",
                bankVerificationNumber: Sensitive(Self.bvn)))
        _ = try? await client.signIn("ADAEZE-session", credentials: ["username": Sensitive("ADAEZE")])
        _ = try? await client.legacyReauthorisationToken(of: Self.id)
        _ = try? await client.refresh(Self.id)

        #expect(log.lines.count >= 10)
        for secret in [
            TestClient.key, Self.bvn, Self.code, Self.id, "ADAEZE", "0214457789", "adaeze@example.ng",
        ] {
            #expect(!log.text.contains(secret))
        }
    }
}
