import ExactJSON
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Webhook events")
struct WebhookEventTests {
    private static let account = "66f0c2a4d18e9b7a3c5d1e20"

    private func event(_ text: String) throws -> WebhookEvent {
        try WebhookEvent(body: Array(text.utf8))
    }

    @Test("account_connected")
    func connected() throws {
        let event = try event(WebhookSample.connected)
        #expect(event.name == "mono.events.account_connected")
        #expect(event.id == "q7Lk2ZxP0aVn4TtB9sYw1RjE6uHd3MgC8fKo")
        #expect(event.timestampText == "2026-02-03T08:19:20.004Z")
        #expect(event.appID == "66e0000000000000000000a1")
        #expect(event.businessID == "66d0000000000000000000b2")
        guard case .accountConnected(let connected) = event.kind else { throw OtherKind(event) }
        #expect(connected.accountID == Self.account)
        #expect(connected.customerID == "66f0bd11a9c4e27f50b8d3c1")
        #expect(connected.dataStatus == .processing)
        #expect(connected.reference == "loan-2026-000417")
    }

    @Test("account_connected with an empty meta")
    func connectedBare() throws {
        let event = try event(#"{"event":"mono.events.account_connected","data":{"id":"a","meta":{}}}"#)
        guard case .accountConnected(let connected) = event.kind else { throw OtherKind(event) }
        #expect(connected.accountID == "a")
        #expect(connected.dataStatus == nil)
        #expect(event.id == nil)
    }

    @Test("account_updated")
    func updated() throws {
        let event = try event(WebhookSample.updated)
        guard case .accountUpdated(let updated) = event.kind else { throw OtherKind(event) }
        #expect(updated.accountID == Self.account)
        #expect(updated.account?.number == "0214457789")
        #expect(updated.account?.balance == Money(minorUnits: 17_900_025, currency: .nigerianNaira))
        #expect(updated.account?.institution.bankCode == "999")
        #expect(updated.account?.bankVerificationNumberEnding?.exposed == "4417")
        #expect(updated.account?.retrievedData == [.identity, .balance, .transactions])
        #expect(updated.dataStatus == .available)
        #expect(updated.syncStatus == .successful)
        #expect(updated.jobID == "66f2c8d1e3f405162738495a")
        #expect(updated.hasNewData)
        #expect(updated.accountMatches == true)
        #expect(updated.reference == "loan-2026-000417")
    }

    @Test("account_updated with nothing but the id")
    func updatedBare() throws {
        for account in [#"{"_id":"a"}"#, #"{"id":"a"}"#, #""a""#] {
            let event = try event(#"{"event":"mono.events.account_updated","data":{"account":\#(account)}}"#)
            guard case .accountUpdated(let updated) = event.kind else { throw OtherKind(event) }
            #expect(updated.accountID == "a")
            #expect(updated.account == nil)
            #expect(!updated.hasNewData)
            #expect(updated.accountMatches == nil)
        }
    }

    @Test("the result of an account match beside the account", arguments: [true, false])
    func match(matches: Bool) throws {
        let event = try event(
            #"{"event":"mono.events.account_updated","data":{"account":{"_id":"a"},"account_match":{"matched":\#(matches)}}}"#
        )
        guard case .accountUpdated(let updated) = event.kind else { throw OtherKind(event) }
        #expect(updated.accountMatches == matches)
    }

    @Test(
        "events that name only an account",
        arguments: [
            ("mono.events.account_reauthorized", "reauthorised"),
            ("mono.events.account_reauthorised", "reauthorised"),
            ("mono.events.account_unlinked", "unlinked"),
            ("mono.events.reauthorisation_required", "required"), ("mono.events.sync_failed", "failed"),
            ("mono.events. sync_failed", "failed"),
        ], [#"{"_id":"a"}"#, #"{"id":"a"}"#])
    func simple(event: (name: String, kind: String), account: String) throws {
        let parsed = try self.event(#"{"event":"\#(event.name)","data":{"account":\#(account),"app":"p"}}"#)
        #expect(parsed.appID == "p")
        switch (parsed.kind, event.kind) {
        case (.accountReauthorised(let id), "reauthorised"), (.accountUnlinked(let id), "unlinked"),
            (.reauthorisationRequired(let id), "required"), (.syncFailed(let id), "failed"):
            #expect(id == "a")
        default: throw OtherKind(parsed)
        }
    }

    @Test("jobs.update", arguments: [#""a""#, #"{"_id":"a"}"#], ["id", "job_id"])
    func job(account: String, name: String) throws {
        let event = try event(
            """
            {"event":"mono.accounts.jobs.update","data":{"account":\(account),"\(name)":"j",
            "name":"jobs.accounts.sync_statement","status":"FINISHED"},"app":"p","business":"b"}
            """)
        guard case .jobUpdated(let job) = event.kind else { throw OtherKind(event) }
        #expect(job.id == "j")
        #expect(job.accountID == "a")
        #expect(job.status == .finished)
        #expect(job.name == "jobs.accounts.sync_statement")
        #expect(event.appID == "p")
        #expect(event.businessID == "b")
    }

    @Test(
        "the words for a job's end",
        arguments: [
            ("finished", true, false), ("SUCCESSFUL", true, false), ("failed", false, true),
            ("REAUTHORISATION_REQUIRED", false, true), ("processing", false, false), ("new", false, false),
        ])
    func jobStatus(text: String, isFinished: Bool, isFailed: Bool) {
        #expect(JobStatus(text).isFinished == isFinished)
        #expect(JobStatus(text).isFailed == isFailed)
    }

    @Test(
        "account_income, with the sandbox's old prefix too",
        arguments: [
            "mono.events.account_income", "sandbox_mono.events.account_income",
            "mono.events.sandbox_account_income",
        ])
    func income(name: String) throws {
        let event = try event(WebhookSample.income.replacing("NAME", with: name))
        guard case .income(let income) = event.kind else { throw OtherKind(event) }
        #expect(income.accountID == Self.account)
        #expect(income.employer == "Bluepeak Ltd")
        #expect(income.annual?.description == "270000000")
        #expect(income.periodText == "6 months")
        #expect(event.name == name)
    }

    @Test("account_credit_worthiness")
    func creditworthiness() throws {
        let event = try event(WebhookSample.creditworthiness)
        guard case .creditworthiness(let report) = event.kind else { throw OtherKind(event) }
        #expect(report.accountID == "a")
        #expect(report.canAfford == false)
        #expect(report.monthlyPaymentMinorUnits == 1_250_000)
        #expect(report.firstDate?.description == "2025-08-01")
        #expect(report.lastDate?.description == "2026-01-31")
        #expect(report.creditChecked == true)
        #expect(report.totalDebtMinorUnits == 500)
        #expect(report.debts == [.init(institution: "Lender", amountMinorUnits: 500)])
    }

    @Test("account_credit_worthiness with too few data, wrapped once more")
    func tooFewData() throws {
        let event = try event(
            #"{"data":{"event":"mono.events.account_credit_worthiness","data":{"account":"a","message":"Not enough data"}}}"#
        )
        guard case .creditworthiness(let report) = event.kind else { throw OtherKind(event) }
        #expect(report.accountID == "a")
        #expect(report.canAfford == nil)
        #expect(report.message == "Not enough data")
    }

    @Test(
        "enrichments",
        arguments: ["transaction_categorisation", "transaction_metadata", "statement_insights"],
        [#""a""#, "null"])
    func enrichment(name: String, account: String) throws {
        let event = try event(
            #"{"event":"mono.events.\#(name)","data":{"account":\#(account),"status":"available","message":"m"}}"#
        )
        guard case .enrichment(let enrichment) = event.kind else { throw OtherKind(event) }
        #expect(enrichment.name == name)
        #expect(enrichment.accountID == (account == "null" ? nil : "a"))
        #expect(enrichment.status == JobStatus("available"))
    }

    @Test("the dashboard's test", arguments: [#","data":{}"#, "", #","data":null"#])
    func test(data: String) throws {
        let event = try event(#"{"event":"mono.events.webhook_test"\#(data)}"#)
        guard case .test = event.kind else { throw OtherKind(event) }
    }

    @Test(
        "unknown ones are kept whole",
        arguments: ["mono.events.something_new", "direct_debit.payment_successful", "x"])
    func unknown(name: String) throws {
        let event = try event(#"{"event":"\#(name)","event_id":"e","data":{"a":[1.50,null]},"more":1}"#)
        guard case .unknown = event.kind else { throw OtherKind(event) }
        #expect(event.name == name)
        #expect(event.id == "e")
        #expect(event.payload.jsonText == #"{"a":[1.50,null]}"#)
    }

    @Test("what is not JSON is an error", arguments: ["", "<html>", "event=x", "{"])
    func notJSON(body: String) async {
        await expect(.notJSON) { _ = try event(body) }
    }

    @Test(
        "what lacks its event or its account is an error",
        arguments: [
            "{}", "[]", "5", #"{"event":""}"#, #"{"event":null,"data":{}}"#,
            #"{"event":"mono.events.account_connected"}"#,
            #"{"event":"mono.events.account_connected","data":{}}"#,
            #"{"event":"mono.events.account_updated","data":{"account":{}}}"#,
            #"{"event":"mono.events.account_unlinked","data":[]}"#,
        ])
    func incomplete(body: String) async {
        await expect(.unexpectedShape) { _ = try event(body) }
    }
}

/// An event was read as something else than it is.
struct OtherKind: Error {
    let kind: WebhookEvent.Kind

    init(_ event: WebhookEvent) {
        kind = event.kind
    }
}
