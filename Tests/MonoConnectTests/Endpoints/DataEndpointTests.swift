import ExactJSON
import Foundation
import MonoSandbox
import StatementModel
import TestSupport
import Testing

@testable import MonoConnect

@Suite("Accounts' data over HTTP", .timeLimit(.minutes(1)))
struct DataEndpointTests {
    @Test("lists the accounts that have a number or a customer")
    func filters() async throws {
        try await withSandbox { session in
            let all = try await session.client.accounts().collected()
            #expect(all.map(\.id) == session.accounts)
            #expect(all.first?.number == "0214457789")
            let byNumber = try await session.client.accounts(number: "0214457789").collected()
            #expect(byNumber.map(\.id) == [session.rich])
            let customer = try await session.client.account(session.rich).account.customerID
            let byCustomer = try await session.client.accounts(customer: customer).collected()
            #expect(byCustomer.contains { $0.id == session.rich })
            #expect(try await session.client.accounts(number: "none").collected().isEmpty)
        }
    }

    @Test("filters transactions by day, direction and text")
    func transactions() async throws {
        try await withSandbox { session in
            let period = try Period.month(2026, 9)
            func rows(_ query: TransactionQuery) async throws -> [Transaction] {
                try await session.client.transactions(of: session.rich, query, currency: .nigerianNaira)
                    .collected()
            }
            let all = try await rows(TransactionQuery(period: period))
            #expect(!all.isEmpty)
            #expect(all.allSatisfy { period.contains($0.date) })
            #expect(all.map(\.dateText) == all.map(\.dateText).sorted(by: >))
            let credits = try await rows(TransactionQuery(period: period, direction: .credit))
            let debits = try await rows(
                TransactionQuery(period: period, direction: TransactionDirection("DEBIT")))
            #expect(!credits.isEmpty)
            #expect(credits.allSatisfy { $0.direction == .credit })
            #expect(credits.count + debits.count == all.count)
            let word = try #require(all.first?.narration.split(separator: " ").first.map(String.init))
            let named = try await rows(TransactionQuery(period: period, narration: word))
            #expect(named.allSatisfy { $0.narration.lowercased().contains(word.lowercased()) })
            #expect(named.contains { $0.id == all.first?.id })
        }
    }

    @Test("asks for the currency itself where it is not given")
    func currency() async throws {
        try await withSandbox { session in
            let ghana = session.accounts[4]
            let query = TransactionQuery(period: try Period.month(2026, 10))
            let rows = try await session.client.transactions(of: ghana, query).collected()
            #expect(!rows.isEmpty)
            #expect(rows.allSatisfy { $0.amount.currency == .ghanaianCedi })
        }
    }

    @Test("reads a balance, and none while the account is processing")
    func balance() async throws {
        try await withSandbox { session in
            let reading = try await session.client.balance(of: session.rich)
            #expect(reading.accountID == session.rich)
            #expect(reading.number == "0214457789")
            #expect(reading.balance?.currency == .nigerianNaira)
            #expect(reading.job == nil)
            #expect(try await session.client.balance(of: session.processing).balance == nil)
        }
    }

    @Test("reads a statement as long as it is, and refuses other spans without asking")
    func statement() async throws {
        try await withSandbox { session in
            let one = try await session.client.statement(
                of: session.rich, lastMonths: 1, currency: .nigerianNaira)
            let six = try await session.client.statement(
                of: session.rich, lastMonths: 6, currency: .nigerianNaira)
            #expect(!one.transactions.isEmpty)
            #expect(six.transactions.count > one.transactions.count)
            let asked = await session.operations.count
            for months in [0, 13, -1] {
                await expect(.invalidRequest) {
                    _ = try await session.client.statement(
                        of: session.rich, lastMonths: months, currency: .nigerianNaira)
                }
                await expect(.invalidRequest) {
                    _ = try await session.client.startStatementDocument(of: session.rich, lastMonths: months)
                }
            }
            #expect(await session.operations.count == asked)
        }
    }

    @Test("saves a statement as PDF, whole and for its owner only")
    func document() async throws {
        try await withSandbox { session in
            let directory = try TemporaryDirectory()
            let path = directory.file("statement.pdf")
            let size = try await session.client.saveStatementDocument(
                of: session.rich, lastMonths: 2, to: path, polling: .quick)
            let bytes = try Data(contentsOf: URL(filePath: path))
            #expect(bytes.starts(with: Data("%PDF-".utf8)))
            #expect(Int64(bytes.count) == size)
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(try directory.names() == ["statement.pdf"])
        }
    }

    @Test(
        "saves nothing when the PDF does not come whole",
        arguments: [
            (.cutOffBody, .connection), (.htmlPage(status: 200), .unexpectedShape), (.status(500), .server),
            (.hugeBody(2_000_000), .responseTooLarge), (.redirect(to: "/"), .redirected),
        ] as [(SandboxFault, MonoError.Code)])
    func brokenDocument(fault: SandboxFault, code: MonoError.Code) async throws {
        try await withSandbox(client: .quick(attempts: 2, maximumBytes: 1_000_000)) { session in
            let directory = try TemporaryDirectory()
            await session.server.setFaults([SandboxFaultRule(fault, operation: "statement-document")])
            await expect(code) {
                try await session.client.saveStatementDocument(
                    of: session.rich, lastMonths: 1, to: directory.file("a.pdf"), polling: .quick)
            }
            #expect(try directory.names().isEmpty)
        }
    }

    @Test("gives up on a PDF that is never built")
    func endlessDocument() async throws {
        var configuration = SandboxConfiguration.quick
        configuration.documentPolls = 1_000_000
        try await withSandbox(configuration) { session in
            let directory = try TemporaryDirectory()
            let polling = PollingPolicy(
                firstPause: .milliseconds(1), longestPause: .milliseconds(2), deadline: .milliseconds(30))
            await expect(.jobTimedOut) {
                try await session.client.saveStatementDocument(
                    of: session.rich, lastMonths: 1, to: directory.file("a.pdf"), polling: polling)
            }
            await expect(.file) {
                await session.server.setQuirks([])
                _ = try await TestClient.scripted(
                    .data(#"{"id":"j","status":"BUILT","path":"https://api.withmono.com/x"}"#),
                    .data(#"{"id":"j","status":"BUILT","path":"https://api.withmono.com/x"}"#),
                    .json("%PDF-1")
                ).saveStatementDocument(of: "a", lastMonths: 1, to: directory.file("absent/a.pdf"))
            }
        }
    }

    @Test("reads who holds an account, and that the bank says nothing")
    func identity() async throws {
        try await withSandbox { session in
            let identity = try #require(try await session.client.identity(of: session.rich))
            #expect(identity.fullName == "ADAEZE CHIDINMA BELLO")
            #expect(identity.bankVerificationNumber?.exposed == "22299904417")
            #expect(!"\(identity)".contains("22299904417"))
            #expect(try await session.client.identity(of: session.processing) == nil)
        }
    }

    @Test("analyses an income, which comes as a record later")
    func income() async throws {
        try await withSandbox { session in
            #expect(try await session.client.incomeRecords(of: session.rich).collected().isEmpty)
            try await session.client.startIncomeAnalysis(of: session.rich, months: 6)
            var records: [Income] = []
            while records.isEmpty {
                try await Task.sleep(for: .milliseconds(5))
                records = try await session.client.incomeRecords(of: session.rich).collected()
            }
            #expect(records.first?.accountID == session.rich)
            #expect(records.first?.streams.isEmpty == false)
            #expect(records.first?.createdAtText != nil)
        }
    }

    @Test("reads holdings and earnings of an investment account, and none of a bank account")
    func investments() async throws {
        try await withSandbox { session in
            let holdings = try await session.client.assets(of: session.investment)
            #expect(holdings.assets.contains { $0.quantity.map { $0.fractionDigits > 0 } ?? false })
            #expect(holdings.balances.allSatisfy { $0.currency.isThreeLetterCode })
            #expect(try await !session.client.earnings(of: session.investment).isEmpty)
            #expect(try await session.client.assets(of: session.rich).assets.isEmpty)
            #expect(try await session.client.earnings(of: session.rich).isEmpty)
        }
    }

    @Test("adds up what came in and went out")
    func totals() async throws {
        try await withSandbox { session in
            for totals in [
                try await session.client.inflow(of: session.rich),
                try await session.client.outflow(of: session.rich),
            ] {
                #expect(!totals.months.isEmpty)
                #expect(totals.months.reduce(0) { $0 + ($1.amountMinorUnits ?? 0) } == totals.totalMinorUnits)
                #expect(
                    totals.months.reduce(0) { $0 + ($1.transactionCount ?? 0) } == totals.transactionCount)
            }
            #expect(try await session.client.inflow(of: session.processing).months.isEmpty)
        }
    }

    @Test("enriches an account's transactions and rows of one's own")
    func enrichment() async throws {
        try await withSandbox { session in
            for kind in EnrichmentKind.allCases {
                let job = try await session.client.startEnrichment(of: session.rich, kind)
                #expect(job.status == .processing)
            }
            #expect(try await session.client.startStatementInsights(of: session.rich).status == .processing)
            let csv = Array("type,narration\ndebit,--folio-boundary\r\ncredit,SALARY\n".utf8)
            let job = try await session.client.startEnrichment(ofCSV: csv, .categories)
            let record = try #require(try await session.client.enrichmentRecord(job.id))
            #expect(record.elements?.count == 2)
            #expect(record.elements?.last?["narration"]?.text == "SALARY")
            #expect(record.elements?.first?["narration"]?.text == "--folio-boundary")
        }
    }
}
