import ExactJSON
import StatementModel
import Testing

@testable import MonoConnect

@Suite("The envelope of an answer")
struct EnvelopeTests {
    private static let balance = #"{"id":"a","balance":5,"currency":"NGN"}"#

    @Test(
        "takes every spelling of success",
        arguments: ["successful", "SUCCESSFUL", "processing", "Processing", "succesful", ""])
    func success(status: String) async throws {
        let client = try TestClient.scripted(.json(#"{"status":"\#(status)","data":\#(Self.balance)}"#))
        #expect(try await client.balance(of: "a").balance?.minorUnits == 5)
    }

    @Test("takes every spelling of failure for one", arguments: ["failed", "FAILED", "Failed"])
    func failure(status: String) async throws {
        let client = try TestClient.scripted(
            .json(#"{"status":"\#(status)","message":"Not today","data":\#(Self.balance)}"#))
        let error = await expect(.reportedFailure) { _ = try await client.balance(of: "a") }
        #expect(error?.providerMessage == "Not today")
        #expect(error?.status == 200)
    }

    @Test("needs neither status, message nor timestamp")
    func onlyData() async throws {
        let client = try TestClient.scripted(.json(#"{"data":\#(Self.balance)}"#))
        #expect(try await client.balance(of: "a").balance?.minorUnits == 5)
    }

    @Test("takes every status of success", arguments: [200, 201, 202, 203])
    func statuses(status: Int) async throws {
        let client = try TestClient.scripted(.json(#"{"data":\#(Self.balance)}"#, status: status))
        #expect(try await client.balance(of: "a").balance?.minorUnits == 5)
    }

    @Test("takes an answer without a body where none is needed")
    func noContent() async throws {
        let nothing = ScriptedTransport.Step.answer(HTTPResponse(status: 204))
        try await TestClient.scripted(nothing).deleteCustomer("c")
        try await TestClient.scripted(nothing).unlink("a")
        await expect(.unexpectedShape) { _ = try await TestClient.scripted(nothing).account("a") }
        await expect(.unexpectedShape) { _ = try await TestClient.scripted(nothing).earnings(of: "a") }
    }

    @Test(
        "takes null and nothing for data where the provider documents it",
        arguments: [#"{"status":"successful","data":null}"#, #"{"status":"successful"}"#])
    func nullIsDocumented(body: String) async throws {
        let client = try TestClient.scripted(.json(body))
        try await client.startIncomeAnalysis(of: "a")
        try await client.unlink("a")
        try await client.deleteCustomer("c")
        #expect(try await client.identity(of: "a") == nil)
        let reading = try await client.balance(of: "a")
        #expect(reading.accountID == "a")
        #expect(reading.balance == nil)
        #expect(try await client.enrichmentRecord("j") == nil)
    }

    @Test(
        "never takes null or nothing for an empty list",
        arguments: [#"{"status":"successful","data":null}"#, #"{"status":"successful"}"#, "{}", "null", "5"])
    func nullIsNoList(body: String) async throws {
        let client = try TestClient.scripted(.json(body))
        await expect(.unexpectedShape) {
            _ = try await client.transactions(of: "a", currency: .nigerianNaira).collected()
        }
        await expect(.unexpectedShape) { _ = try await client.accounts().collected() }
        await expect(.unexpectedShape) { _ = try await client.customers().collected() }
        await expect(.unexpectedShape) { _ = try await client.incomeRecords(of: "a").collected() }
        await expect(.unexpectedShape) { _ = try await client.institutions() }
        await expect(.unexpectedShape) { _ = try await client.earnings(of: "a") }
        await expect(.unexpectedShape) { _ = try await client.assets(of: "a") }
        await expect(.unexpectedShape) { _ = try await client.inflow(of: "a") }
        await expect(.unexpectedShape) {
            _ = try await client.statement(of: "a", lastMonths: 1, currency: .nigerianNaira)
        }
        await expect(.unexpectedShape) { _ = try await client.account("a") }
    }

    @Test("takes null for an empty list where the paging says that there is nothing")
    func nullWithTotal() async throws {
        let empty = try TestClient.scripted(.data("null", meta: #"{"total":0,"page":1,"next":null}"#))
        #expect(try await empty.accounts().collected().isEmpty)
        let counted = try TestClient.scripted(.data("null", meta: #"{"count":0}"#))
        #expect(
            try await counted.statement(of: "a", lastMonths: 1, currency: .nigerianNaira).transactions.isEmpty
        )
        let full = try TestClient.scripted(.data("null", meta: #"{"total":143,"page":1,"next":null}"#))
        await expect(.unexpectedShape) { _ = try await full.accounts().collected() }
    }

    @Test("takes null for a list while a refresh is under way, and tells of it")
    func nullWithJob() async throws {
        let client = try TestClient.scripted(
            .data("null", headers: ["X-Job-Id": "j", "X-Job-Status": "PROCESSING"]))
        var query = TransactionQuery()
        query.realtime = true
        var pages = client.transactions(of: "a", query, currency: .nigerianNaira).pages.makeAsyncIterator()
        let page = try #require(try await pages.next())
        #expect(page.items.isEmpty)
        #expect(page.job?.id == "j")
        #expect(page.job?.status == .processing)
    }

    @Test("is an error where data is of another kind", arguments: ["[]", "5", "\"text\"", "true"])
    func otherKinds(data: String) async throws {
        let client = try TestClient.scripted(.data(data))
        await expect(.unexpectedShape) { _ = try await client.account("a") }
        await expect(.unexpectedShape) { _ = try await client.balance(of: "a") }
        await expect(.unexpectedShape) { _ = try await client.identity(of: "a") }
        await expect(.unexpectedShape) { _ = try await client.inflow(of: "a") }
        await expect(.unexpectedShape) { _ = try await client.assets(of: "a") }
        await expect(.unexpectedShape) { _ = try await client.customer("c") }
        if data != "[]" {
            await expect(.unexpectedShape) { _ = try await client.institutions() }
        }
    }

    @Test(
        "tells of a refresh by headers in any letter case", arguments: ["x-job-id", "X-Job-Id", "X-JOB-ID"])
    func jobHeaders(name: String) async throws {
        let client = try TestClient.scripted(
            .data(
                Self.balance,
                headers: [
                    name: "j1", "X-JOB-Status": "FINISHED", "X-Has-New-Data": "TRUE",
                    "x-reauth-required": "false",
                ]))
        let job = try #require(try await client.balance(of: "a", realtime: true).job)
        #expect(job.id == "j1")
        #expect(job.status == .finished)
        #expect(job.hasNewData)
        #expect(!job.needsReauthorisation)
    }

    @Test("takes a missing header for nothing new")
    func missingHeader() async throws {
        let client = try TestClient.scripted(.data(Self.balance, headers: ["x-job-id": "j1"]))
        let job = try #require(try await client.balance(of: "a", realtime: true).job)
        #expect(!job.hasNewData)
        #expect(job.status.text.isEmpty)
    }

    @Test("takes an id under both of its names, wherever there is one", arguments: ["id", "_id"])
    func bothNames(name: String) async throws {
        #expect(
            try await TestClient.scripted(.data(#"{"\#(name)":"a"}"#)).exchange(code: Sensitive("code_x"))
                == "a")
        #expect(
            try await TestClient.scripted(.json(#"{"\#(name)":"a"}"#)).exchange(code: Sensitive("code_x"))
                == "a")
        #expect(
            try await TestClient.scripted(.data(#"[{"\#(name)":"a"}]"#)).institutions().map(\.id) == ["a"])
        #expect(try await TestClient.scripted(.data(#"{"\#(name)":"a"}"#)).customer("c").id == "a")
        #expect(
            try await TestClient.scripted(.data(#"{"\#(name)":"a","status":"BUILT"}"#))
                .statementDocument("j", of: "a").id == "a")
        #expect(
            try await TestClient.scripted(.data(#"{"session":{"\#(name)":"a"}}"#)).startPartnerSession(
                at: LinkInstitution(id: "b", authenticationMethod: "internet_banking"),
                for: .existing(id: "c")
            ).id == "a")
        #expect(try await TestClient.scripted(.data(#"{"\#(name)":"a"}"#)).job("j", of: "a").id == "a")
    }

    @Test("never takes an empty id for one", arguments: [#"{"id":""}"#, #"{"id":null}"#, "{}", "null"])
    func emptyID(data: String) async throws {
        let client = try TestClient.scripted(.data(data))
        await expect(.unexpectedShape) { _ = try await client.exchange(code: Sensitive("code_x")) }
    }
}
