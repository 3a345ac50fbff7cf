import Foundation
import MonoSandbox
import Testing

@Suite("Statements over HTTP")
struct StatementTests {
    @Test(
        "A statement covers the last months up to today",
        arguments: [(1, "2026-10-16", 31), (3, "2026-08-16", 92), (12, "2025-11-16", 365)])
    func period(months: Int, firstDay: String, length: Int) async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings)
            let reply = try await sandbox.get("\(path)/statement?period=last\(months)months")
            let meta = Shape.object([
                "count": .integer, "requested_length": .integer, "available_length": .integer,
            ])
            expect(reply.json, is: .envelope(.list(.transaction), meta: meta))
            let parts = firstDay.split(separator: "-")
            let rows = try await sandbox.get(
                "\(path)/transactions?paginate=false&start=\(parts[2])-\(parts[1])-\(parts[0])&end=15-11-2026"
            )
            #expect(reply.data == rows.data)
            #expect(reply.json["meta"]["count"] == .integer(rows.data.list.count))
            #expect(reply.json["meta"]["requested_length"] == .integer(length))
        }
    }

    @Test("Every period from 1 to 12 months is served, without one it is the last month")
    func allPeriods() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.ghana) + "/statement"
            var counts: [Int] = []
            for months in 1...12 {
                let reply = try await sandbox.get("\(path)?period=last\(months)months&output=json")
                counts.append(reply.data.list.count)
            }
            #expect(counts == counts.sorted())
            #expect(Set(counts).count == 12)
            #expect(try await sandbox.get(path).data.list.count == counts[0])
        }
    }

    @Test("The available length of a new account is shorter than asked for")
    func availableLength() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.newAccount)
            let meta = try await sandbox.get("\(path)/statement?period=last6months").json["meta"]
            #expect(meta["requested_length"] == .integer(184))
            #expect(meta["available_length"] == .integer(25))
        }
    }

    @Test(
        "Periods and outputs that do not exist are refused",
        arguments: [
            ("period=last0months", "period"), ("period=last13months", "period"),
            ("period=last1month", "period"),
            ("period=6", "period"), ("period=lastmonths", "period"), ("period=last-1months", "period"),
            ("period=", "period"), ("output=xml", "output"),
        ])
    func badQueries(query: String, field: String) async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings)
            expectRefusal(
                try await sandbox.get("\(path)/statement?\(query)"), 400, "Validation error", field: field)
        }
    }

    private static let job = Shape.envelope(
        .object(["id": .text, "status": .oneOf(["BUILDING", "BUILT"]), "path": .text]))

    @Test("A PDF is built while it is polled and downloaded without a key", arguments: [0, 1, 3])
    func document(polls: Int) async throws {
        try await TestServer.run(.with { $0.documentPolls = polls }) { sandbox in
            let path = try await sandbox.path(.southAfrica)
            let start = try await sandbox.get("\(path)/statement?period=last2months&output=pdf")
            expect(start.json, is: Self.job)
            let id = try #require(start.data["id"].string)
            #expect(id.wholeMatch(of: /[0-9a-zA-Z]{20}/) != nil)
            var status = start.data["status"]
            var asked = 0
            let address = try #require(start.data["path"].string)
            let place = address.replacing(sandbox.url.absoluteString, with: "")
            while status != .string("BUILT"), asked < 10 {
                expectRefusal(try await sandbox.send("GET", place, key: nil), 404)
                let reply = try await sandbox.get("\(path)/statement/jobs/\(id)")
                expect(reply.json, is: Self.job)
                #expect(reply.data["path"].string == address)
                status = reply.data["status"]
                asked += 1
            }
            #expect(asked == polls)
            let document = try await sandbox.send("GET", place, key: nil)
            #expect(document.header("content-type") == "application/pdf")
            #expect(document.body.starts(with: Data("%PDF-".utf8)))
            #expect(document.text.hasSuffix("%%EOF\n"))
            let again = try await sandbox.send("GET", place, key: nil)
            #expect(document.body == again.body)
        }
    }

    @Test("A job belongs to its account, and unknown documents do not exist")
    func foreignJobs() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings)
            let id = try #require(try await sandbox.get("\(path)/statement?output=pdf").data["id"].string)
            let other = try await sandbox.path(.ghana)
            expectRefusal(
                try await sandbox.get("\(other)/statement/jobs/\(id)"), 404, "This job does not exist.")
            expectRefusal(try await sandbox.get("/statements/none.pdf"), 404)
            expectRefusal(try await sandbox.get("/statements/\(id)"), 404)
        }
    }
}
