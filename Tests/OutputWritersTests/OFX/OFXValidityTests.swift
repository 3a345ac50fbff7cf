import ByteSinks
import OFXGrammar
import OutputWriters
import ReportTemplates
import StatementModel
import TestSupport
import Testing

/// What the built-in templates render, in the eyes of the grammar.
@Suite("Validity of OFX")
struct OFXValidityTests {
    static let templates = [
        "ofx-102", "ofx-102-utf8", "ofx-102-1252", "ofx-160", "ofx-203", "ofx-211", "ofx-220", "ofx-220-utf8",
    ]

    @Test("Every version gives the recorded bytes", arguments: templates)
    func matchesGolden(_ name: String) throws {
        let bytes = try rendered(name, Report(StatementCase.rich.statement()))
        #expect(golden.difference(of: bytes, from: "ofx/rich-\(name).ofx") == nil)
        #expect(OFXValidator.findings(in: bytes).isEmpty)
    }

    @Test(
        "Random texts and options make no finding, not even a warning", arguments: templates,
        0..<12 as Range<UInt64>)
    func randomTextsAreValid(_ name: String, _ seed: UInt64) throws {
        var texts = HostileText(seed: seed)
        var builder = try StatementBuilder()
        builder.account.institution.name = texts.next()
        builder.account.typeText = texts.next()
        for day in 1...20 {
            try builder.row(
                day, day % 2 == 0 ? -100 : 250, texts.next() + texts.next(), id: texts.next() + "\(day)")
        }
        let dates = ["day", "noon", "offset"][Int(seed % 3)]
        let bytes = try rendered(name, Report(builder.statement()), ["dates=\(dates)", "fi-org=Bank & <Co>"])
        #expect(OFXValidator.findings(in: bytes) == [])
    }

    @Test(
        "Holdings and gains are stated for each currency",
        arguments: ["ofx-investments-102", "ofx-investments-220"])
    func writesInvestments(_ name: String) throws {
        let bytes = try rendered(name, investments())
        #expect(golden.difference(of: bytes, from: "ofx/\(name).ofx") == nil)
        #expect(OFXValidator.findings(in: bytes) == [])
    }

    @Test("Several accounts stand in one file", arguments: ["ofx-accounts-102", "ofx-accounts-220"])
    func writesAccounts(_ name: String) throws {
        let first = try StatementCase.rich.statement()
        var builder = try StatementBuilder(currency: Currency("GHS"), number: "0033445566")
        builder.account.typeText = "OVERDRAFT"
        try builder.row(3, -500, "Mobile money")
        let second = try builder.statement()
        let library = try TemplateLibrary()
        let writer = try PortfolioWriter(library.compile(library.find(name)) { ReportSchema.type(for: $0) })
        var sink = MemorySink()
        try writer.write(
            Portfolio(period: first.period, reports: [Report(first), Report(second)]), to: &sink)
        #expect(golden.difference(of: sink.bytes, from: "ofx/\(name).ofx") == nil)
        #expect(OFXValidator.findings(in: sink.bytes) == [])
    }

    @Test("Values of the user's own stand where OFX has their place")
    func writesOptions() throws {
        let bytes = try rendered(
            "ofx-220", Report(StatementCase.rich.statement()),
            [
                "dates=offset", "fi-org=B1", "fi-id=42", "intuit-bank-id=3000", "intuit-user-id=me",
                "bank-id=058",
                "branch-id=7",
            ])
        let text = String(decoding: bytes, as: UTF8.self)
        for part in [
            "<FI>\r\n<ORG>B1</ORG>\r\n<FID>42</FID>\r\n</FI>\r\n<INTU.BID>3000</INTU.BID>",
            "<BANKID>058</BANKID>\r\n<BRANCHID>7</BRANCHID>", "<DTASOF>20261031000000.000[1:WAT]</DTASOF>",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(OFXValidator.findings(in: bytes) == [])
    }

    @Test("Letters of western Europe are bytes of Windows-1252, and lengths hold after the rewriting")
    func writesWindows1252() throws {
        var builder = try StatementBuilder()
        try builder.row(1, -1, "Café €5 " + String(repeating: "₦", count: 30))
        let bytes = try rendered("ofx-102-1252", Report(builder.statement()))
        let name = Array("<NAME>Caf".utf8) + [0xE9, 0x20, 0x80] + Array("5 NGNNGN".utf8)
        #expect(String(bytes: bytes).contains(String(bytes: name)))
        #expect(OFXValidator.findings(in: bytes) == [])
    }

    private func rendered(_ name: String, _ report: Report, _ options: [String] = []) throws -> [UInt8] {
        let library = try TemplateLibrary()
        var writer = try TemplateWriter(library.compile(library.find(name)) { ReportSchema.type(for: $0) })
        var context = ReportContext.standard
        context.options = try options.map { try #require(OptionAssignment(argument: $0)) }
        writer = writer.with(context)
        var sink = MemorySink()
        try writer.write(report, to: &sink)
        return sink.bytes
    }

    private func investments() throws -> Report {
        var report = Report(try StatementCase.rich.statement())
        var fund = Asset()
        fund.name = "Lagoon Money Market & Co"
        fund.typeText = "Money market"
        fund.currency = .nigerianNaira
        fund.currentBalance = Money(minorUnits: 46_107_000, currency: .nigerianNaira)
        var share = Asset()
        share.name = "Kijani Energy"
        share.symbol = "KJN"
        share.typeText = "Stocks"
        share.currency = Currency("USD")
        share.quantity = ExactDecimal("3.17")
        share.currentBalance = Money(minorUnits: 29_194, currency: Currency("USD"))
        report.holdings = Holdings(accountID: "1", balances: [], assets: [fund, share])
        var sale = Earning(
            id: "e1", amountMinorUnits: 332, date: try CalendarDate(year: 2026, month: 10, day: 14),
            dateText: "2026-10-14")
        sale.assetName = "Kijani Energy"
        sale.assetSymbol = "KJN"
        sale.quantitySold = ExactDecimal("0.34")
        sale.salePriceMinorUnits = 9754
        var payout = Earning(
            id: "e2", amountMinorUnits: 44_501, date: try CalendarDate(year: 2026, month: 10, day: 6),
            dateText: "2026-10-06")
        payout.assetName = "Lagoon Money Market & Co"
        payout.narration = "Payout"
        report.earnings = [payout, sale]
        return report
    }
}

extension String {
    /// Bytes as characters of one byte each.
    fileprivate init(bytes: [UInt8]) {
        self = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
