import MonoSandbox
import Testing

@Suite("The sandbox's own switches over HTTP")
struct ControlTests {
    private let faults = "/_sandbox/faults"

    @Test("Faults by their names and values")
    func named() async throws {
        let expected: [(String, SandboxFault)] = [
            ("\"status\",\"value\":403", .status(403)), ("\"status\"", .status(500)),
            ("\"too-many-requests\"", .tooManyRequests(retryAfter: nil)),
            ("\"too-many-requests\",\"value\":3", .tooManyRequests(retryAfter: 3)),
            ("\"html-page\"", .htmlPage(status: 502)), ("\"cut-off-body\"", .cutOffBody),
            ("\"garbage\"", .garbage), ("\"huge-body\",\"value\":1000", .hugeBody(1000)),
            ("\"redirect\",\"value\":\"https://a.example/\"", .redirect(to: "https://a.example/")),
            ("\"reported-failure\"", .reportedFailure),
            ("\"slow-start\",\"value\":1", .slowStart(.milliseconds(1))),
            ("\"slow-body\",\"value\":0", .slowBody(.zero)),
        ]
        try await TestServer.run { sandbox in
            for (text, fault) in expected {
                let named = "[{\"fault\":\(text),\"operation\":\"institutions\",\"count\":1}]"
                let set = try await sandbox.put(faults, named)
                #expect(set.data["rules"] == .integer(1))
                let first = try? await sandbox.get("/v3/institutions")
                await sandbox.server.setFaults([SandboxFaultRule(fault, operation: "institutions", count: 1)])
                let second = try? await sandbox.get("/v3/institutions")
                #expect(first?.status == second?.status, "\(text)")
                #expect(first?.body.count == second?.body.count, "\(text)")
                #expect(first?.header("retry-after") == second?.header("retry-after"))
                #expect(first?.header("location") == second?.header("location"))
                #expect(try await sandbox.get("/v3/institutions").status == 200)
            }
        }
    }

    @Test("Faults and quirks never reach the switches, so they can always be ended")
    func outOfReach() async throws {
        try await TestServer.run { sandbox in
            _ = try await sandbox.put("/_sandbox/quirks", "[\"null-data\"]")
            let set = try await sandbox.put(faults, "[{\"fault\":\"status\",\"value\":503,\"count\":1}]")
            #expect(set.status == 200)
            #expect(set.data["rules"] == .integer(1))
            #expect(try await sandbox.get("/_sandbox/quirks").data["on"] == .list([.string("null-data")]))
            #expect(try await sandbox.get("/v2/accounts").status == 503)
            #expect(try await sandbox.get("/v2/accounts").data == .null)
            _ = try await sandbox.put(faults, "[{\"fault\":\"status\"}]")
            #expect(try await sandbox.put(faults, "[]").data["rules"] == .integer(0))
            _ = try await sandbox.put("/_sandbox/quirks", "[]")
            #expect(try await sandbox.get("/v2/accounts").data.list.count == 16)
        }
    }

    @Test(
        "Faults that make no sense are refused",
        arguments: [
            ("{}", "body"), ("", "body"), ("[{\"fault\":\"fire\"}]", "fault"), ("[{}]", "fault"),
            ("[{\"fault\":\"status\",\"value\":99}]", "fault"),
            ("[{\"fault\":\"status\",\"value\":\"500\"}]", "fault"),
            ("[{\"fault\":\"huge-body\",\"value\":-1}]", "fault"),
            ("[{\"fault\":\"slow-start\",\"value\":-1}]", "fault"),
            ("[{\"fault\":\"redirect\",\"value\":\"a\\r\\nb: c\"}]", "fault"),
            ("[{\"fault\":\"redirect\",\"value\":5}]", "fault"),
            ("[{\"fault\":\"status\",\"count\":0}]", "count"),
            ("[{\"fault\":\"status\",\"operation\":\"nothing\"}]", "operation"),
        ])
    func senseless(body: String, field: String) async throws {
        try await TestServer.run { sandbox in
            expectRefusal(try await sandbox.put(faults, body), 400, "Validation error", field: field)
            #expect(try await sandbox.get("/v2/accounts").status == 200)
        }
    }

    @Test("Quirks are listed, and unknown ones are refused")
    func quirks() async throws {
        try await TestServer.run { sandbox in
            let known = try await sandbox.get("/_sandbox/quirks").data["known"].list.compactMap(\.string)
            #expect(known == SandboxQuirk.allCases.map(\.rawValue))
            for name in known {
                let set = try await sandbox.put("/_sandbox/quirks", "[\"\(name)\"]")
                #expect(set.data["on"] == .list([.string(name)]))
            }
            expectRefusal(
                try await sandbox.put("/_sandbox/quirks", "[\"odd\"]"), 400, "Validation error",
                field: "quirk")
            expectRefusal(
                try await sandbox.put("/_sandbox/quirks", "{}"), 400, "Validation error", field: "body")
        }
    }

    @Test("The log names operations and never keys, bodies or the switches' secrets")
    func requests() async throws {
        try await TestServer.run { sandbox in
            _ = try await sandbox.get("/v2/accounts?page=1")
            _ = try await sandbox.post("/v2/accounts/auth", "{\"code\":\"code_secret\"}")
            _ = try await sandbox.get("/nowhere")
            let reply = try await sandbox.get("/_sandbox/requests")
            let operations = reply.data.list.compactMap { $0["operation"].string }
            #expect(operations == ["accounts", "auth", "unknown", "control"])
            #expect(reply.data[1]["path"] == .string("/v2/accounts/auth"))
            #expect(!reply.text.contains("code_secret"))
            #expect(!reply.text.contains(SandboxConfiguration.defaultSecretKey))
            #expect(await sandbox.server.requests.first?.query == ["page": "1"])
        }
    }

    @Test("Outcomes of refreshes are set by name, others are refused")
    func refreshOutcome() async throws {
        try await TestServer.run { sandbox in
            for outcome in SandboxRefreshOutcome.allCases {
                let reply = try await sandbox.put("/_sandbox/refresh-outcome", "\"\(outcome.rawValue)\"")
                #expect(reply.data == .string(outcome.rawValue))
            }
            for body in ["\"fine\"", "", "{}"] {
                expectRefusal(
                    try await sandbox.put("/_sandbox/refresh-outcome", body), 400, "Validation error",
                    field: "body")
            }
        }
    }
}
