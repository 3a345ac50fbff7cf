import Foundation
import MonoSandbox
import Testing

@Suite("Customers and institutions over HTTP")
struct CustomerTests {
    private static let ife = """
        {"type": "individual", "first_name": "Ife", "last_name": "Test", "email": "ife@example.ng",
         "phone": "08030000000", "address": "1 Sample Street",
         "identity": {"type": "bvn", "number": "22299900000"}}
        """

    private static let customer = Shape.object([
        "id": .text, "email": .nullable(.text), "type": .oneOf(["individual", "business"]),
        "first_name": .optional(.text), "last_name": .optional(.text), "name": .optional(.text),
        "business_name": .optional(.text), "phone": .optional(.nullable(.text)), "address": .optional(.text),
        "identity": .optional(.object(["type": .text, "number": .text])),
        "created_at": .moment, "updated_at": .moment,
    ])

    @Test("A customer is created, read, changed and deleted for good")
    func lifeCycle() async throws {
        let clock = TestClock()
        try await TestServer.run(.with(clock: clock)) { sandbox in
            let created = try await sandbox.post("/v2/customers", Self.ife)
            expect(created.json, is: .envelope(Self.customer))
            let path = "/v2/customers/\(try #require(created.data["id"].string))"
            #expect(try await sandbox.get(path).data == created.data)

            clock.advance(by: .seconds(60))
            let body = Data("{\"phone\":\"08039999999\",\"id\":\"mine\"}".utf8)
            let changed = try await sandbox.send("PATCH", path, body: body)
            expect(changed.json, is: .envelope(Self.customer))
            #expect(changed.data["phone"] == .string("08039999999"))
            #expect(changed.data["first_name"] == .string("Ife"))
            #expect(changed.data["id"] == created.data["id"])
            #expect(changed.data["created_at"] == created.data["created_at"])
            #expect(changed.data["updated_at"] == .string("2026-02-03T08:16:42.118Z"))
            #expect(try await sandbox.get(path).data == changed.data)

            let deleted = try await sandbox.send("DELETE", path)
            #expect(deleted.json.names == ["status", "message", "timestamp"])
            for method in ["GET", "DELETE"] {
                expectRefusal(try await sandbox.send(method, path), 404, "Invalid Customer Id")
            }
            expectRefusal(try await sandbox.send("PATCH", path, body: body), 404, "Invalid Customer Id")
        }
    }

    @Test("Businesses have a business name, and an address belongs to one customer")
    func businesses() async throws {
        try await TestServer.run { sandbox in
            let body = "{\"type\":\"business\",\"business_name\":\"B Ltd\",\"email\":\"b@example.ng\"}"
            let created = try await sandbox.post("/v2/customers", body)
            expect(created.json, is: .envelope(Self.customer))
            #expect(created.data["business_name"] == .string("B Ltd"))
            expectRefusal(try await sandbox.post("/v2/customers", body), 400, "Customer already exists")
        }
    }

    @Test(
        "What is missing is refused by name",
        arguments: [
            ("{}", "email"), ("{\"email\":\"\"}", "email"), ("{\"email\":\"a@example.ng\"}", "first_name"),
            ("{\"email\":\"a@example.ng\",\"type\":\"business\",\"first_name\":\"A\"}", "business_name"),
        ])
    func missing(body: String, field: String) async throws {
        try await TestServer.run { sandbox in
            expectRefusal(
                try await sandbox.post("/v2/customers", body), 400, "Validation error", field: field)
        }
    }

    @Test("Holders of the first accounts are customers; the list has pages and loses who was deleted")
    func list() async throws {
        try await TestServer.run { sandbox in
            let created = try await sandbox.post("/v2/customers", Self.ife).data["id"]
            let reply = try await sandbox.get("/v2/customers?limit=50")
            expect(reply.json, is: .envelope(.list(Self.customer), meta: .paging))
            #expect(reply.data.list.count == 17)
            #expect(reply.data.list.last?["id"] == created)
            let holder = try await sandbox.get(try await sandbox.path(.richSavings)).data["customer"]["id"]
            #expect(reply.data[0]["id"] == holder)
            let id = try #require(holder.string)
            #expect(try await sandbox.get("/v2/customers/\(id)").data == reply.data[0])
            _ = try await sandbox.send("DELETE", "/v2/customers/\(id)")
            let second = try await sandbox.get("/v2/customers?limit=10&page=2")
            #expect(second.data.list.count == 6)
            #expect(second.json["meta"]["total"] == .integer(16))
        }
    }

    @Test("A customer has no payments; an unknown one has no list of them")
    func payments() async throws {
        try await TestServer.run { sandbox in
            let id = try #require(try await sandbox.get("/v2/customers").data[0]["id"].string)
            let reply = try await sandbox.get("/v2/customers/\(id)/transactions")
            expect(reply.json, is: .envelope(.exactly(.list([])), meta: .paging))
            expectRefusal(
                try await sandbox.get("/v2/customers/none/transactions"), 404, "Invalid Customer Id")
        }
    }

    @Test("Institutions are as documented and filtered by code, way and scope")
    func institutions() async throws {
        try await TestServer.run { sandbox in
            let reply = try await sandbox.get("/v3/institutions")
            let field = Shape.object(["type": .text, "name": .text, "hint": .text, "contentType": .text])
            let bank = Shape.object([
                "_id": .text, "name": .text, "type": .oneOf(["PERSONAL_BANKING", "BUSINESS_BANKING"]),
                "icon": .text, "identifier": .text, "nip_code": .nullable(.text), "bank_code": .text,
                "country": .oneOf(["ng", "gh", "ke", "za"]), "primary_color": .text,
                "scope": .list(
                    .object(["name": .text, "type": .exactly(.string("financial_data"))])),
                "auth_methods": .list(
                    .object([
                        "type": .oneOf(["internet_banking", "mobile_banking"]),
                        "ui": .object(["title": .text, "form": .list(field)]),
                    ])),
            ])
            expect(reply.json, is: .envelope(.list(bank)))
            #expect(reply.data.list.count == 6)
            let code = try await sandbox.get("/v3/institutions?bank_code=097").data.list
            #expect(code.map { $0["name"] } == [.string("Kijani Bank")])
            #expect(try await sandbox.get("/v3/institutions?auth_method=mobile_banking").data.list.count == 5)
            #expect(try await sandbox.get("/v3/institutions?scope=payments").data == .list([]))
        }
    }
}
