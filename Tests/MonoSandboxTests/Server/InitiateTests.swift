import MonoSandbox
import Testing

@Suite("Initiating links over HTTP")
struct InitiateTests {
    @Test("A link for a new customer is as documented")
    func newCustomer() async throws {
        try await TestServer.run { sandbox in
            let (_, reply) = try await sandbox.initiate()
            #expect(reply.status == 200)
            expect(
                reply.json,
                is: .envelope(
                    .object([
                        "mono_url": .text, "customer": .text,
                        "meta": .object(["ref": .exactly(.string("loan-2026-000417"))]),
                        "scope": .exactly(.string("auth")),
                        "redirect_url": .exactly(.string(TestServer.redirect)), "created_at": .moment,
                    ])))
            #expect(reply.data["mono_url"].string?.hasPrefix("\(sandbox.url)/link/") == true)
            let customer = try #require(reply.data["customer"].string)
            let record = try await sandbox.get("/v2/customers/\(customer)").data
            #expect(record["name"] == .string("Ife Test"))
            #expect(record["email"] == .string("ife@example.ng"))
        }
    }

    @Test("A known customer is taken by id or by the same address, without meta it is empty")
    func knownCustomer() async throws {
        try await TestServer.run { sandbox in
            let first = try await sandbox.initiate().reply.data["customer"]
            #expect(try await sandbox.initiate().reply.data["customer"] == first)
            let id = try #require(first.string)
            let reply = try await sandbox.post(
                "/v2/accounts/initiate",
                "{\"customer\":{\"id\":\"\(id)\"},\"scope\":\"auth\",\"redirect_url\":\"http://a.example/\"}")
            #expect(reply.data["customer"] == first)
            #expect(reply.data["meta"] == .object([:]))
        }
    }

    @Test("The whole meta is echoed, whatever it holds")
    func meta() async throws {
        try await TestServer.run { sandbox in
            let reply = try await sandbox.post(
                "/v2/accounts/initiate",
                """
                {"customer": {"name": "A", "email": "a@example.ng"}, "scope": "auth",
                 "redirect_url": "http://a.example/",
                 "meta": {"ref": "r", "flag": true, "n": -3, "f": 0.5, "x": null, "l": [1, "\\u20a6\\n\\u0001"]}}
                """)
            #expect(
                reply.data["meta"]
                    == .object([
                        "ref": .string("r"), "flag": .boolean(true), "n": .integer(-3), "f": .fraction(0.5),
                        "x": .null, "l": .list([.integer(1), .string("₦\n\u{1}")]),
                    ]))
        }
    }

    private static let customer = "\"customer\":{\"name\":\"A\",\"email\":\"a@example.ng\"}"

    @Test(
        "What is missing or wrong is refused by name",
        arguments: [
            ("{\(customer),\"redirect_url\":\"http://a.example/\"}", "scope"),
            ("{\(customer),\"scope\":\"all\",\"redirect_url\":\"http://a.example/\"}", "scope"),
            ("{\(customer),\"scope\":\"auth\"}", "redirect_url"),
            ("{\"scope\":\"auth\",\"redirect_url\":\"http://a.example/\"}", "customer.name"),
            (
                "{\"customer\":{\"name\":\"A\"},\"scope\":\"auth\",\"redirect_url\":\"http://a.example/\"}",
                "customer.email"
            ),
            (
                "{\(customer),\"scope\":\"auth\",\"redirect_url\":\"http://a.example/\","
                    + "\"institution\":{\"id\":\"none\",\"auth_method\":\"internet_banking\"}}",
                "institution"
            ),
            ("{\"scope\":\"reauth\"}", "account"),
        ])
    func refusals(body: String, field: String) async throws {
        try await TestServer.run { sandbox in
            expectRefusal(
                try await sandbox.post("/v2/accounts/initiate", body), 400, "Validation error", field: field)
        }
    }

    @Test("A body that is no JSON is refused", arguments: ["", "{", "scope=auth"])
    func noJSON(body: String) async throws {
        try await TestServer.run { sandbox in
            expectRefusal(try await sandbox.post("/v2/accounts/initiate", body), 400, "Validation error")
        }
    }

    @Test(
        "Addresses that a browser would not simply open are refused",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt://x/%0aalert(1)", "data:text/html,x", "file:///etc/passwd",
            "//evil.example/", "/relative", "", "app://callback", "http://", "http:///path",
            "https://a.example/\\r\\nset-cookie: x=1", "https://a.example/ b", "\\thttps://a.example/",
        ])
    func hostileRedirect(address: String) async throws {
        try await TestServer.run { sandbox in
            let body = "{\(Self.customer),\"scope\":\"auth\",\"redirect_url\":\"\(address)\"}"
            expectRefusal(
                try await sandbox.post("/v2/accounts/initiate", body), 400, "Validation error",
                field: "redirect_url")
        }
    }

    @Test("A way to sign in that the institution does not offer is refused")
    func authMethod() async throws {
        try await TestServer.run { sandbox in
            let lagoon = try await sandbox.institution("Lagoon Invest")
            let body = """
                {\(Self.customer), "scope": "auth", "redirect_url": "http://a.example/",
                 "institution": {"id": "\(lagoon)", "auth_method": "mobile_banking"}}
                """
            expectRefusal(
                try await sandbox.post("/v2/accounts/initiate", body), 400, "Validation error",
                field: "auth_method")
        }
    }

    @Test("A link to sign in again is as documented")
    func reauthorisation() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.kenya)
            let details = try await sandbox.get(path).data
            let id = String(path.dropFirst(13))
            let reply = try await sandbox.post(
                "/v2/accounts/initiate",
                "{\"account\":\"\(id)\",\"scope\":\"reauth\",\"meta\":{\"ref\":\"again\"}}")
            expect(
                reply.json,
                is: .envelope(
                    .object([
                        "mono_url": .text, "customer": .exactly(details["customer"]["id"]),
                        "account": .exactly(.string(id)),
                        "meta": .exactly(.object(["ref": .string("again")])),
                        "scope": .exactly(.string("reauth")), "institution": .text,
                        "auth_method": .exactly(.string("mobile_banking")), "created_at": .moment,
                    ])))
            let bank = try await sandbox.institution("Kijani Bank")
            #expect(reply.data["institution"] == .string(bank))
            expectRefusal(
                try await sandbox.post("/v2/accounts/initiate", "{\"account\":\"x\",\"scope\":\"reauth\"}"),
                404)
        }
    }
}
