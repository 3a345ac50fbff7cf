import ReportTemplates
import StatementModel
import TemplateEngine
import TestSupport
import Testing

@Suite("A report as templates read it")
struct ReportValuesTests {
    private func reading(_ report: Report) throws -> Reading {
        Reading(record: try report.templateRecord(), type: ReportSchema.statement)
    }

    @Test("has the recorded value in every field when all is known")
    func rich() throws {
        let text = try ValueText.dump(reading(SampleReports.rich()))
        #expect(golden.difference(of: Array(text.utf8), from: "rich-report.txt") == nil)
    }

    @Test("has nothing where nothing is known, and never a made-up value")
    func bare() throws {
        let text = try ValueText.dump(reading(SampleReports.bare()))
        #expect(golden.difference(of: Array(text.utf8), from: "bare-report.txt") == nil)
    }

    @Test("answers values of the types that the schema promises")
    func types() throws {
        for report in [try SampleReports.rich(), try SampleReports.bare(), try hostile()] {
            var check = TypeCheck(currency: report.account.currency)
            try check.check(report.templateRecord(), ReportSchema.statement)
            #expect(check.complaints.isEmpty)
        }
    }

    @Test("marks the line at which the balances break and says what should stand there")
    func broken() throws {
        var rows = try StatementBuilder(opening: 1_000)
        try rows.row(5, -100, "one")
        try rows.row(12, -200, "two", stated: 675)
        try rows.row(13, 300, "three")
        let report = try reading(Report(rows.statement()))
        #expect(report.text("reconciliation.word") == "\"broken\"")
        #expect(report.text("reconciliation.break.place") == "\"line\"")
        #expect(report.text("reconciliation.break.line") == "2")
        #expect(report.text("reconciliation.break.stated_balance") == "6.75 NGN")
        #expect(report.text("reconciliation.break.expected_balance") == "7.00 NGN")
        #expect(report.text("reconciliation.break.difference") == "-0.25 NGN")
        let lines = try report.rows("transactions")
        #expect(lines.map { $0.text("is_broken") } == ["false", "true", "false"])
        #expect(lines.map { $0.text("expected_balance") } == ["(nothing)", "7.00 NGN", "(nothing)"])
        #expect(report.text("lowest_balance") == "6.75 NGN")
    }

    @Test("shows no control, directional or forbidden character of a bank's text")
    func hostileTexts() throws {
        let text = try ValueText.dump(reading(hostile()))
        let shown = text.unicodeScalars.filter { $0 != "\n" }
        #expect(!shown.contains { HostileText.forbidden.contains($0) })
        let lines = try reading(hostile()).rows("transactions")
        #expect(lines.map { $0.text("narration") }.contains("\"two lines\""))
        #expect(lines.map { $0.text("category") } == ["\"rent\"", "(nothing)", "(nothing)"])
    }

    private func hostile() throws -> Report {
        var rows = try StatementBuilder(number: " \u{200B} ", name: "<b>\u{202E}EVIL\u{0}</b>")
        try rows.row(1, 1, "two\r\nlines\u{2028}", category: "re\u{0}nt", id: "\u{202E}=1+1")
        try rows.row(2, 1, "\u{0}\u{1B}", category: " \u{A0}\u{2060}")
        try rows.row(3, 1, "   ", category: "\t")
        var report = Report(try rows.statement())
        report.identity = Identity(
            fullName: "A\nB\u{2066}", bankVerificationNumber: Sensitive("\u{0}"), email: "\u{FEFF}")
        report.earnings = []
        report.holdings = Holdings(accountID: "1", balances: [], assets: [])
        return report
    }

    @Test("leaves parts empty that were not fetched, and refuses when they are needed")
    func missingParts() throws {
        let report = Report(account: try SampleReports.bare().account, period: try .month(2026, 10))
        #expect(try reading(report).text("account.id") == "\"1\"")
        #expect(try reading(report).text("transactions") == "(nothing)")
        #expect(try reading(report).text("opening_balance") == "(nothing)")
        for (need, part) in [
            (ReportNeeds.transactions, "transactions"), (.assets, "assets"), (.earnings, "earnings"),
        ] {
            #expect(throws: ReportDataError.missingPart(accountID: "1", part: part)) {
                try report.templateRecord(for: need)
            }
        }
        _ = try report.templateRecord(for: [.account, .identity, .income])
    }

    @Test("is refused when two lines would carry one import id, and names the lines")
    func sharedImportID() throws {
        var rows = try StatementBuilder()
        try rows.row(1, -1, "x", id: "a/b")
        try rows.row(2, -1, "y", id: "x-plain")
        try rows.row(3, -1, "z", id: ImportID.id(for: "a/b"))
        let report = Report(try rows.statement())
        let error = ReportDataError.sharedImportID(accountID: report.account.id, line: 3, earlierLine: 1)
        #expect(throws: error) { try report.templateRecord() }
        #expect(error.description.contains("Line 3") && error.description.contains("line 1"))
        #expect(throws: error) { try Portfolio(period: report.period, reports: [report]).templateRecord() }
    }

    @Test("is refused when the account's balance is in another currency than the account")
    func foreignBalance() throws {
        var report = try SampleReports.bare()
        report.account.balance = Money(minorUnits: 1, currency: .unitedStatesDollar)
        #expect(throws: ReportDataError.foreignBalance(accountID: "1", .unitedStatesDollar)) {
            try report.templateRecord()
        }
    }

    @Test("keeps a transaction that was taken from a list when the walk goes on, and can be walked again")
    func walks() throws {
        let report = try reading(SampleReports.rich())
        let first = try #require(try report.rows("transactions").first)
        #expect(try report.rows("transactions").count == 5)
        #expect(first.text("narration") == "\"NIP/GTB/OKAFOR CHINEDU/RENT PART PAYMENT\"")
        #expect(first.text("number") == "1")
    }

    @Test("gives no sums of an income whose streams have different currencies")
    func mixedIncome() throws {
        var report = try SampleReports.rich()
        var dollars = IncomeStream()
        dollars.currency = .unitedStatesDollar
        dollars.lastAmount = ExactDecimal(digits: 500)
        report.income?.streams.append(dollars)
        let reading = try reading(report)
        #expect(reading.text("income.currency") == "(nothing)")
        #expect(reading.text("income.total") == "(nothing)")
        let income = try #require(reading["income"])
        guard case .record(let record) = income,
            let kind = ReportSchema.records(of: .statement).first(where: { $0.name == "income" })
        else {
            Issue.record("no income")
            return
        }
        let streams = try Reading(record: record, type: kind).rows("streams")
        #expect(streams.map { $0.text("last_amount") } == ["450000.00 NGN", "5.00 USD"])
    }
}
