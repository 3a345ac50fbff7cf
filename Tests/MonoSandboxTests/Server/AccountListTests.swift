import Foundation
import MonoSandbox
import Testing

@Suite("The list of linked accounts over HTTP")
struct AccountListTests {
    @Test("Items and paging are as documented")
    func items() async throws {
        try await TestServer.run { sandbox in
            let reply = try await sandbox.get("/v2/accounts")
            let item = Shape.object([
                "id": .text, "name": .text, "account_number": .text, "currency": .text,
                "balance": .nullable(.integer),
                "auth_method": .oneOf(["internet_banking", "mobile_banking"]),
                "status": .oneOf(["PROCESSING", "AVAILABLE", "PARTIAL", "UNAVAILABLE", "FAILED"]),
            ])
            expect(reply.json, is: .envelope(.list(item), meta: .paging))
            #expect(reply.data.list.compactMap { $0["id"].string } == (await sandbox.server.accountIDs))
            #expect(reply.json["meta"]["next"] == .null)
            #expect(reply.json["meta"]["previous"] == .null)
        }
    }

    @Test("Twenty a page unless said otherwise, at most a hundred")
    func sizes() async throws {
        try await TestServer.run(.with { $0.accountCount = 130 }) { sandbox in
            #expect(try await sandbox.get("/v2/accounts").data.list.count == 20)
            #expect(try await sandbox.get("/v2/accounts?limit=7").data.list.count == 7)
            #expect(try await sandbox.get("/v2/accounts?limit=1000").data.list.count == 100)
            #expect(try await sandbox.get("/v2/accounts?limit=100&page=2").data.list.count == 30)
            let whole = try await sandbox.get("/v2/accounts?paginate=false")
            #expect(whole.data.list.count == 130)
            #expect(whole.json["meta"] == .missing)
        }
    }

    @Test("The neighbours' addresses keep the query and lead on")
    func neighbours() async throws {
        try await TestServer.run { sandbox in
            let second = try await sandbox.get("/v2/accounts?page=2&limit=5")
            let base = sandbox.url.absoluteString
            #expect(second.json["meta"]["page"] == .integer(2))
            #expect(second.json["meta"]["next"] == .string("\(base)/v2/accounts?limit=5&page=3"))
            #expect(second.json["meta"]["previous"] == .string("\(base)/v2/accounts?limit=5&page=1"))
            let last = try await sandbox.get("/v2/accounts?page=4&limit=5")
            #expect(last.data.list.count == 1)
            #expect(last.json["meta"]["next"] == .null)
            let beyond = try await sandbox.get("/v2/accounts?page=9&limit=5")
            #expect(beyond.data == .list([]))
            #expect(beyond.json["meta"]["next"] == .null)
        }
    }

    @Test("Filters by customer and by number")
    func filters() async throws {
        try await TestServer.run { sandbox in
            let byNumber = try await sandbox.get("/v2/accounts?account_number=0214457789")
            #expect(byNumber.data.list.count == 1)
            #expect(byNumber.data[0]["name"] == .string("ADAEZE CHIDINMA BELLO"))
            let path = try await sandbox.path(.ghana)
            let customer = try #require(try await sandbox.get(path).data["customer"]["id"].string)
            let byCustomer = try await sandbox.get("/v2/accounts?customer=\(customer)")
            #expect(byCustomer.data.list.compactMap { $0["id"].string } == [String(path.dropFirst(13))])
            #expect(try await sandbox.get("/v2/accounts?customer=nobody").data == .list([]))
        }
    }

    @Test(
        "Page and limit must be positive numbers",
        arguments: ["page=0", "page=-1", "page=x", "limit=0", "limit=", "limit=1.5"])
    func badNumbers(query: String) async throws {
        try await TestServer.run { sandbox in
            let field = String(query.prefix { $0 != "=" })
            expectRefusal(
                try await sandbox.get("/v2/accounts?\(query)"), 400, "Validation error", field: field)
        }
    }
}
