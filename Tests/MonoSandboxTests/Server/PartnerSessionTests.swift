import MonoSandbox
import Testing

@Suite("Signing in without the widget over HTTP")
struct PartnerSessionTests {
    private static let credentials = "{\"username\":\"user_good\",\"password\":\"123456\"}"

    /// Starts a session and answers its id and the answer.
    private func start(
        _ sandbox: TestServer, at bank: String, _ extra: String = ""
    ) async throws -> (headers: [String: String], reply: Reply) {
        let id = try await sandbox.institution(bank)
        let reply = try await sandbox.post(
            "/v2/connect/session",
            """
            {"institution": "\(id)", "scope": "financial_data",
             "customer": {"name": "Ife Test", "email": "ife@example.ng"} \(extra)}
            """)
        return (["x-session-id": reply.data["session"]["id"].string ?? ""], reply)
    }

    private static func coded(_ code: Int, _ data: Shape, status: String = "successful") -> Shape {
        .object([
            "status": .exactly(.string(status)), "message": .text, "timestamp": .moment,
            "responseCode": .exactly(.integer(code)), "data": data,
        ])
    }

    private static let form = Shape.object([
        "title": .text,
        "form": .list(.object(["type": .text, "name": .text, "hint": .text, "contentType": .text])),
    ])

    private static let accounts = Shape.object([
        "accounts": .list(
            .object([
                "accountNumber": .text, "name": .text, "type": .text, "currency": .text, "status": .text,
                "balance": .nullable(.integer),
            ]))
    ])

    @Test("A session is as documented and lives ten minutes more")
    func session() async throws {
        try await TestServer.run(.with(clock: TestClock())) { sandbox in
            let reply = try await start(
                sandbox, at: "Volta Commercial", ", \"auth_method\": \"mobile_banking\""
            ).reply
            let session = Shape.object([
                "id": .text, "scope": .exactly(.string("financial_data")),
                "expiresAt": .exactly(.integer(Int(TestClock.start) + 600_000)),
                "institution": .object([
                    "id": .text, "name": .exactly(.string("Volta Commercial")),
                    "identifier": .exactly(.string("mono.connections.volta")),
                ]),
            ])
            expect(reply.json, is: .envelope(.object(["session": session, "ui": Self.form])))
            #expect(reply.data["ui"]["title"] == .string("Log in to Volta Commercial mobile"))
        }
    }

    @Test("Good credentials lead to the accounts (101), a chosen one to a code (99)")
    func choosing() async throws {
        try await TestServer.run { sandbox in
            let headers = try await start(sandbox, at: "Harmattan Bank").headers
            let login = try await sandbox.post("/v2/connect/login", Self.credentials, headers: headers)
            expect(login.json, is: Self.coded(101, Self.accounts))
            let number = try #require(login.data["accounts"][0]["accountNumber"].string)
            let again = try await sandbox.post("/v2/connect/commit", "{}", headers: headers)
            expect(again.json, is: Self.coded(101, Self.accounts))
            let commit = try await sandbox.post(
                "/v2/connect/commit", "{\"accountNumber\":\"\(number)\"}", headers: headers)
            expect(commit.json, is: Self.coded(99, .object(["code": .text])))
            let id = try await sandbox.exchange(try #require(commit.data["code"].string))
            let account = try await sandbox.get("/v2/accounts/\(id)").data["account"]
            #expect(account["account_number"] == .string(number))
            let used = try await sandbox.post("/v2/connect/commit", "{}", headers: headers)
            #expect(used.status == 404)
        }
    }

    @Test("A one-time password is asked for (102), and a wrong one is refused (400)")
    func moreInput() async throws {
        try await TestServer.run { sandbox in
            let headers = try await start(sandbox, at: "Kijani Bank").headers
            let login = try await sandbox.post("/v2/connect/login", Self.credentials, headers: headers)
            expect(login.json, is: Self.coded(102, .object(["userInput": Self.form])))
            #expect(login.data["userInput"]["form"][0]["name"] == .string("otp"))
            let wrong = try await sandbox.post("/v2/connect/commit", "{\"otp\":\"1\"}", headers: headers)
            expect(wrong.json, is: Self.coded(400, .null, status: "failed"))
            let right = try await sandbox.post("/v2/connect/commit", "{\"otp\":\"000000\"}", headers: headers)
            expect(right.json, is: Self.coded(101, Self.accounts))
        }
    }

    @Test(
        "Bad credentials are refused (400)",
        arguments: [
            "{}", "", "{\"username\":\"user_good\"}", "{\"username\":\"user_bad\",\"password\":\"123456\"}",
        ])
    func badCredentials(body: String) async throws {
        try await TestServer.run { sandbox in
            let headers = try await start(sandbox, at: "Harmattan Bank").headers
            let login = try await sandbox.post("/v2/connect/login", body, headers: headers)
            #expect(login.status == 400)
            expect(login.json, is: Self.coded(400, .null, status: "failed"))
        }
    }

    @Test("Committing before the login or with an account of another bank is refused (400)")
    func badCommit() async throws {
        try await TestServer.run { sandbox in
            let headers = try await start(sandbox, at: "Harmattan Bank").headers
            let body = "{\"accountNumber\":\"0214457789\"}"
            let early = try await sandbox.post("/v2/connect/commit", body, headers: headers)
            expect(early.json, is: Self.coded(400, .null, status: "failed"))
            _ = try await sandbox.post("/v2/connect/login", Self.credentials, headers: headers)
            let foreign = try await sandbox.post("/v2/connect/commit", body, headers: headers)
            expect(foreign.json, is: Self.coded(400, .null, status: "failed"))
        }
    }

    @Test("The sandbox names its credentials")
    func credentials() async throws {
        try await TestServer.run { sandbox in
            let headers = try await start(sandbox, at: "Harmattan Bank").headers
            let reply = try await sandbox.get("/v2/connect/sandbox", headers: headers)
            let credential = Shape.object([
                "hasMultipleAccounts": .boolean,
                "values": .exactly(
                    .object(["username": .string("user_good"), "password": .string("123456")])),
            ])
            expect(
                reply.json,
                is: .envelope(
                    .object(["credentials": .list(credential), "inputs": .list(.anything)])))
            #expect(reply.data["credentials"].list.count == 1)
        }
    }

    @Test("Without a session, with an unknown one, or with an unknown institution there is no way in")
    func unknownSession() async throws {
        try await TestServer.run { sandbox in
            for path in ["/v2/connect/login", "/v2/connect/commit"] {
                expectRefusal(
                    try await sandbox.post(path, "{}"), 400, "Validation error", field: "x-session-id")
                expectRefusal(try await sandbox.post(path, "{}", headers: ["x-session-id": "none"]), 404)
            }
            expectRefusal(
                try await sandbox.post("/v2/connect/session", "{\"institution\":\"none\"}"), 400,
                "Validation error", field: "institution")
            expectRefusal(
                try await sandbox.post("/v2/connect/session", "{}"), 400, "Validation error",
                field: "institution")
        }
    }
}
