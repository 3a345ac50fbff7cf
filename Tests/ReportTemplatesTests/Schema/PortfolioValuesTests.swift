import ReportTemplates
import StatementModel
import TemplateEngine
import TestSupport
import Testing

@Suite("A portfolio as templates read it")
struct PortfolioValuesTests {
    private func report(_ currency: Currency, opening: Int64, _ amounts: [Int64], stated: Bool = true) throws
        -> Report
    {
        var rows = try StatementBuilder(currency: currency, opening: opening, statesBalances: stated)
        for (index, amount) in amounts.enumerated() { try rows.row(index + 1, amount, "x") }
        return Report(try rows.statement())
    }

    private func reading(_ reports: [Report]) throws -> Reading {
        let portfolio = Portfolio(period: try .month(2026, 10), reports: reports)
        return Reading(record: try portfolio.templateRecord(), type: ReportSchema.portfolio)
    }

    @Test("adds up the accounts of each currency, by the codes")
    func totals() throws {
        let portfolio = try reading([
            report(.nigerianNaira, opening: 100, [50, -20]), report(.ghanaianCedi, opening: 7, [-1]),
            report(.nigerianNaira, opening: 1_000, [5]),
            report(.kenyanShilling, opening: 0, [9], stated: false),
        ])
        let totals = try portfolio.rows("totals_by_currency")
        #expect(totals.map { $0.text("currency") } == ["\"GHS\"", "\"KES\"", "\"NGN\""])
        #expect(totals.map { $0.text("opening_balance") } == ["0.07 GHS", "(nothing)", "11.00 NGN"])
        #expect(totals.map { $0.text("closing_balance") } == ["0.06 GHS", "(nothing)", "11.35 NGN"])
        #expect(totals.map { $0.text("credits") } == ["0.00 GHS", "0.09 KES", "0.55 NGN"])
        #expect(totals.map { $0.text("debits") } == ["0.01 GHS", "0.00 KES", "0.20 NGN"])
        #expect(totals.map { $0.text("net") } == ["-0.01 GHS", "0.09 KES", "0.35 NGN"])
        #expect(totals.map { $0.text("account_count") } == ["1", "1", "2"])
        #expect(totals.map { $0.text("transaction_count") } == ["1", "1", "3"])
        #expect(totals.map { $0.text("proven_count") } == ["0", "0", "1"])
        #expect(portfolio.text("account_count") == "4")
        #expect(portfolio.text("transaction_count") == "5")
        #expect(portfolio.text("proven_count") == "1")
        #expect(portfolio.text("unproven_count") == "3")
        #expect(portfolio.text("broken_count") == "0")
    }

    @Test("answers values of the types that the schema promises, every account included")
    func types() throws {
        let reports = [try SampleReports.rich(), try SampleReports.bare()]
        let portfolio = Portfolio(period: try .month(2026, 10), reports: reports)
        var check = TypeCheck(currency: nil)
        try check.check(portfolio.templateRecord(), ReportSchema.portfolio)
        #expect(check.complaints.isEmpty)
    }

    @Test("shows an account as it stands alone")
    func accounts() throws {
        let rich = try SampleReports.rich()
        let account = try #require(try reading([rich]).rows("accounts").first)
        let alone = Reading(record: try rich.templateRecord(), type: ReportSchema.statement)
        #expect(try ValueText.dump(account) == ValueText.dump(alone))
    }

    @Test("is refused when the sum of a currency does not fit")
    func overflow() throws {
        let large = try report(.nigerianNaira, opening: 9_000_000_000_000_000_000, [1])
        #expect(throws: ReportDataError.sumTooLarge(.nigerianNaira)) { try reading([large, large]) }
        _ = try reading([large, report(.ghanaianCedi, opening: 9_000_000_000_000_000_000, [1])])
    }

    @Test("adds up nothing when statements were not fetched, and nothing of no accounts")
    func without() throws {
        let rich = try SampleReports.rich()
        let account = Report(account: rich.account, period: rich.period)
        #expect(try reading([rich, account]).text("totals_by_currency") == "(nothing)")
        #expect(try reading([]).rows("totals_by_currency").isEmpty)
        let portfolio = Portfolio(period: rich.period, reports: [rich, account])
        #expect(throws: ReportDataError.missingPart(accountID: account.account.id, part: "transactions")) {
            try portfolio.templateRecord(for: .statement)
        }
    }
}
