import Foundation
import MonoSandbox
import Testing

@Suite("Enrichment and reports over HTTP")
struct EnrichmentTests {
    private static let started = Shape.envelope(
        .object(["jobId": .text, "jobStatus": .exactly(.string("processing"))]), status: "processing")

    private static func ended(_ subject: [String: Shape]) -> Shape {
        let data: [String: Shape] = [
            "status": .exactly(.string("available")), "message": .text, "action": .text, "app": .text,
            "business": .text,
        ]
        return .object(["event": .text, "data": .object(data.merging(subject) { $1 })])
    }

    @Test("Categorising fills the empty categories and leaves the others")
    func categorise() async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            let path = try await sandbox.path(.richSavings)
            let before = try await sandbox.get("\(path)/transactions?limit=100").data.list
            #expect(before.contains { $0["category"] == .null })
            let reply = try await sandbox.post("\(path)/transactions/categorise")
            expect(reply.json, is: Self.started)
            let event = try await receiver.events("mono.events.transaction_categorisation")[0]
            expect(event.json, is: Self.ended(["account": .exactly(.string(String(path.dropFirst(13))))]))
            let after = try await sandbox.get("\(path)/transactions?limit=100").data.list
            #expect(after.allSatisfy { $0["category"].string != nil })
            for (old, new) in zip(before, after) where old["category"] != .null {
                #expect(old == new)
            }
        }
    }

    @Test("Metadata come with every transaction and in the statement")
    func metadata() async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            let path = try await sandbox.path(.richSavings)
            expect(try await sandbox.post("\(path)/transactions/metadata").json, is: Self.started)
            try await receiver.events("mono.events.transaction_metadata")
            let names: Set<String> = [
                "category", "channel", "payee", "payment_method", "ref_num", "payment_processor", "location",
                "reason",
            ]
            for list in ["transactions?limit=100", "statement?period=last1months"] {
                let rows = try await sandbox.get("\(path)/\(list)").data.list
                #expect(rows.allSatisfy { $0["metadata"].names == names })
                #expect(rows.allSatisfy { row in names.allSatisfy { row["metadata"][$0].string != nil } })
                #expect(rows.contains { $0["metadata"]["payee"] != .string("N/A") })
                #expect(rows.allSatisfy { $0["metadata"]["location"] == .string("N/A") })
            }
            let other = try await sandbox.get("\(try await sandbox.path(.ghana))/transactions").data.list
            #expect(other.allSatisfy { $0["metadata"] == .missing })
        }
    }

    @Test("Statement insights by both methods", arguments: ["GET", "POST"])
    func insights(method: String) async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            let path = try await sandbox.path(.richSavings)
            let reply = try await sandbox.send(method, "\(path)/statement/insights")
            expect(reply.json, is: Self.started)
            let event = try await receiver.events("mono.events.statement_insights")[0]
            expect(event.json, is: Self.ended(["account": .text]))
        }
    }

    private func upload(_ sandbox: TestServer, _ path: String, _ csv: String) async throws -> Reply {
        let body = """
            --border\r
            Content-Disposition: form-data; name="file"; filename="june.csv"\r
            Content-Type: text/csv\r
            \r
            \(csv)\r
            --border--\r

            """
        return try await sandbox.send(
            "POST", path, body: Data(body.utf8),
            headers: ["content-type": "multipart/form-data; boundary=\"border\""])
    }

    @Test(
        "A file is enriched; its rows are the record of the job",
        arguments: ["transaction-categorisation", "transaction-metadata"])
    func files(kind: String) async throws {
        let csv = "narration,type\r\n\"POS, IKEJA \"\"MALL\"\"\",debit\r\nSALARY,credit"
        try await TestServer.runWithHooks { sandbox, receiver in
            let reply = try await upload(sandbox, "/v2/enrichments/\(kind)", csv)
            expect(reply.json, is: Self.started)
            let event = kind.replacing("-", with: "_")
            let ended = try await receiver.events("mono.events.\(event)")[0]
            expect(ended.json, is: Self.ended(["file": .exactly(.string("june.csv"))]))
            let id = try #require(reply.data["jobId"].string)
            let record = try await sandbox.get("/v2/enrichments/record/\(id)")
            let row = Shape.object(["type": .text, "narration": .text, "category": .text])
            expect(record.json, is: .envelope(.list(row)))
            #expect(
                record.data.list.map { $0["narration"] }
                    == [.string("POS, IKEJA \"MALL\""), .string("SALARY")])
            #expect(record.data.list.map { $0["type"] } == [.string("debit"), .string("credit")])
        }
    }

    @Test("Uploads without a file or without its columns, and unknown records, are refused")
    func badUploads() async throws {
        let path = "/v2/enrichments/transaction-metadata"
        try await TestServer.run { sandbox in
            for csv in ["", "date,amount\n1,2", "type\ndebit"] {
                expectRefusal(
                    try await upload(sandbox, path, csv), 400, "Validation error", field: "file")
            }
            expectRefusal(try await sandbox.post(path, "{}"), 400, "Validation error", field: "file")
            expectRefusal(try await sandbox.get("/v2/enrichments/record/none"), 404)
        }
    }

    @Test("The income event carries the report directly in its data")
    func incomeEvent() async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            let path = try await sandbox.path(.richSavings)
            _ = try await sandbox.get("\(path)/income?period=6")
            let event = try await receiver.events("mono.events.account_income")[0]
            #expect(event.json.names == ["event", "data"])
            guard case .object(let shapes) = HolderTests.income else { return }
            let more: [String: Shape] = [
                "app": .text, "business": .text, "account_name": .exactly(.string("ADAEZE CHIDINMA BELLO")),
                "account_number": .exactly(.string("0214457789")),
            ]
            expect(event.data, is: .object(shapes.merging(more) { $1 }))
            let record = try await sandbox.get("\(path)/income-records").data[0]["income"]
            #expect(event.data["income_streams"] == record["income_streams"])
            #expect(event.data["total_income"] == record["total_income"])
        }
    }
}
