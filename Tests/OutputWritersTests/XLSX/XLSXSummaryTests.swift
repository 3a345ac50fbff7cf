import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("The sheet with the summary")
struct XLSXSummaryTests {
    private func reader(_ sample: StatementCase) throws -> WorkbookReader {
        try WorkbookReader(XLSXWriter().written(sample.statement()))
    }

    @Test("It names the account, the period, the balances and the counts, each in its type")
    func facts() throws {
        let facts = try reader(.rich).facts()
        #expect(facts["Account holder"] == .text("ADAEZE BELLO"))
        #expect(facts["Account number"] == .text("0214457789"))
        #expect(facts["Bank"] == .text("Harmattan Bank"))
        #expect(facts["Bank code"] == .text("999"))
        #expect(facts["Account type"] == .text("SAVINGS ACCOUNT - INDIVIDUAL"))
        #expect(facts["Currency"] == .text("NGN"))
        #expect(facts["First day"] == .number("46296"))
        #expect(facts["Last day"] == .number("46326"))
        #expect(facts["Opening balance"] == .number("250000.00"))
        #expect(facts["Money in"] == .number("457623.45"))
        #expect(facts["Money out"] == .number("62254.74"))
        #expect(facts["Closing balance"] == .number("645368.71"))
        #expect(facts["Transactions in"] == .number("3"))
        #expect(facts["Transactions out"] == .number("8"))
        #expect(facts["Reconciliation"] == .text("Proven"))
        #expect(facts["Unexplained difference"] == nil)
    }

    @Test("A break is told with its place and by how much")
    func broken() throws {
        let facts = try reader(.broken).facts()
        #expect(facts["Reconciliation"] == .text("Broken"))
        #expect(facts["First place"] == .text("Line 2, row 3 of the sheet Transactions"))
        #expect(facts["Day"] == .number("46307"))
        #expect(facts["Balance of the bank"] == .number("246750.00"))
        #expect(facts["Balance that follows"] == .number("247000.00"))
        #expect(facts["Unexplained difference"] == .number("-250.00"))
        #expect(facts["Number of such places"] == .number("1"))
    }

    @Test("A break behind the last line is told as such, and further ones are counted")
    func brokenAfterwards() throws {
        var rows = try StatementBuilder()
        try rows.row(5, -100, "a")
        try rows.row(20, -100, "b", stated: 1)
        try rows.row(21, -100, "c", stated: 2)
        rows.period = try Period(
            from: rows.period.first, through: CalendarDate(year: 2026, month: 10, day: 15))
        let reader = try WorkbookReader(XLSXWriter().written(rows.statement()))
        let facts = try reader.facts()
        #expect(facts["First place"] == .text("After the last line"))
        #expect(facts["Day"] == .number("46315"))
        let cells = try reader.cells(ofSheet: 1)
        #expect(cells["A3"] == nil)
    }

    @Test("What the bank did not give is said to be unknown, or left blank")
    func unknown() throws {
        let unproven = try reader(.unproven).facts()
        #expect(unproven["Opening balance"] == .text("Not known"))
        #expect(unproven["Closing balance"] == .text("Not known"))
        #expect(unproven["Reconciliation"] == .text("Unproven"))
        let nameless = try StatementBuilder(number: nil, name: nil).statement()
        let facts = try WorkbookReader(XLSXWriter().written(nameless)).facts()
        #expect(facts["Account number"] == .blank && facts["Account holder"] == .blank)
        #expect(facts["Money in"] == .number("0.00"))
    }

    @Test("The document tells its title and period, and no time of a clock")
    func properties() throws {
        let core = try XMLNode.root(of: reader(.rich).parts["docProps/core.xml"])
        #expect(core.child("dc:title")?.text == "Statement · 0214457789 · October 2026 · Harmattan Bank")
        #expect(core.child("dc:subject")?.text == "2026-10-01 to 2026-10-31")
        #expect(core.child("dc:creator")?.text == "Folio")
        #expect(core.child("dcterms:created")?.text == "2026-10-31T00:00:00Z")
        #expect(core.child("dcterms:modified")?.text == "2026-10-31T00:00:00Z")
    }
}
