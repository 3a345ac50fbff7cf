import StatementModel
import Testing

@testable import MonoConnect

@Suite("Errors")
struct MonoErrorTests {
    @Test(
        "have the code of Mono's table",
        arguments: [
            (300, .redirected), (302, .redirected), (307, .redirected), (400, .invalidRequest),
            (401, .unauthorized), (402, .paymentRequired), (403, .forbidden), (404, .notFound),
            (409, .conflict), (418, .invalidRequest), (422, .invalidRequest), (429, .rateLimited),
            (500, .server), (502, .server), (503, .server), (504, .server),
        ] as [(Int, MonoError.Code)])
    func codes(status: Int, code: MonoError.Code) async throws {
        let client = try TestClient.scripted(
            .json(#"{"status":"failed","message":"This account does not exist."}"#, status: status))
        let error = await expect(code) { _ = try await client.account("a") }
        #expect(error?.status == status)
        #expect(error?.operation == "account details")
        #expect(error?.providerMessage == "This account does not exist.")
        #expect(error?.shortDescription == "account details: \(code) \(status)")
        #expect(error?.description.contains("(HTTP \(status))") == true)
        #expect(error?.remedy.isEmpty == false)
    }

    @Test("carry what validation names")
    func validation() async throws {
        let client = try TestClient.scripted(
            .json(
                #"{"message":"Validation error","data":[{"field":"scope","message":"scope is required"}]}"#,
                status: 400))
        let error = await expect(.invalidRequest) { _ = try await client.account("a") }
        #expect(error?.providerMessage == "Validation error: scope is required")
    }

    @Test(
        "survive every body",
        arguments: [
            "", "<html>", "null", "[]", "5", "{}", #"{"message":null}"#, #"{"message":{"a":1}}"#, "\u{0}",
        ],
        [400, 502])
    func bodies(body: String, status: Int) async throws {
        let client = try TestClient.scripted(.json(body, status: status))
        let error = await expect(status == 400 ? .invalidRequest : .server) {
            _ = try await client.account("a")
        }
        #expect(error?.providerMessage == nil)
    }

    @Test(
        "hold no key, bank verification number or code, whatever the provider says",
        arguments: [200, 400, 500])
    func secrets(status: Int) async throws {
        let secrets = [TestClient.key, "22199904417", "code_q8w3n1zt5kf7y2b6m0xr4ads"]
        let said = secrets.joined(separator: " and ")
        let answer = ScriptedTransport.Step.json(
            """
            {"status":"failed","message":"Refused \(said)","responseCode":400,
            "data":[{"message":"\(said)"}],"code":null}
            """, status: status)
        let client = try TestClient.scripted(answer)
        let calls: [(MonoConnect) async throws -> Void] = [
            { _ = try await $0.account("22199904417") },
            { _ = try await $0.exchange(code: Sensitive("code_q8w3n1zt5kf7y2b6m0xr4ads")) },
            { _ = try await $0.signIn("s", credentials: ["otp": Sensitive("22199904417")]) },
            { _ = try await $0.legacySync("a") }, { _ = try await $0.customers().collected() },
        ]
        for call in calls {
            let error = await #expect(throws: MonoError.self) { try await call(client) }
            let texts = [
                error?.description, error?.shortDescription, error?.providerMessage, error?.remedy,
                error.map { String(reflecting: $0) },
            ]
            for secret in secrets { #expect(!texts.contains { $0?.contains(secret) == true }) }
        }
    }

    @Test("name no field that the provider invents with a secret in it")
    func inventedNames() async throws {
        let client = try TestClient.scripted(.data(#"{"id":"h","balances":{"22199904417":"x"}}"#))
        let error = await expect(.unexpectedShape) { _ = try await client.assets(of: "a") }
        #expect(error?.description.contains("22199904417") == false)
    }

    @Test(
        "of the manual sync have the status of the answer",
        arguments: [
            (502, "<html>", .server), (200, "<html>", .notJSON), (401, #"{"message":"No"}"#, .unauthorized),
            (200, #"{"status":"failed","message":"No"}"#, .reportedFailure),
            (200, #"{"status":"successful"}"#, .unexpectedShape),
        ] as [(Int, String, MonoError.Code)])
    func manualSync(status: Int, body: String, code: MonoError.Code) async throws {
        let client = try TestClient.scripted(.json(body, status: status))
        await expect(code) { _ = try await client.legacySync("a") }
    }
}
