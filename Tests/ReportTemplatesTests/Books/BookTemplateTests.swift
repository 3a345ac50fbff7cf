import Foundation
import ReportTemplates
import StatementModel
import TemplateEngine
import TestSupport
import Testing

@Suite("Templates of books")
struct BookTemplateTests {
    static let names = [
        "qif.qif", "mt940.sta", "hledger.journal", "ledger.ledger", "beancount.beancount",
        "camt-053-001-02.xml",
        "camt-053-001-08.xml", "tally.xml",
    ]
    static let bank = "Assets:Bank:Harmattan-Bank:0214457789"

    @Test("Hard statements as recorded", arguments: names, [HardStatement.naira, .yen])
    func golden(_ name: String, _ sample: HardStatement) throws {
        let text = try RenderedBook.text(name, sample.statement())
        let parts = name.split(separator: ".")
        #expect(difference(text, "books/\(parts[0])-\(sample).\(parts[1])") == nil)
    }

    private func difference(_ text: String, _ name: String) -> String? {
        ReportTemplatesTests.golden.difference(of: Array(text.utf8), from: name)
    }

    @Test("Statements without balances, with broken ones and without rows", arguments: HardStatement.allCases)
    func allStatements(_ sample: HardStatement) throws {
        let statement = try sample.statement()
        for name in ["qif.qif", "hledger.journal", "ledger.ledger", "beancount.beancount", "tally.xml"] {
            _ = try RenderedBook.text(name, statement)
        }
        for name in ["mt940.sta", "camt-053-001-02.xml", "camt-053-001-08.xml"] {
            if statement.closingBalance == nil {
                #expect(throws: RenderError.self) { try RenderedBook.text(name, statement) }
            } else {
                _ = try RenderedBook.text(name, statement)
            }
        }
    }

    private static func cleaned(_ entry: StatementEntry) -> String {
        let text = CleanText.cleaned(entry.transaction.narration)
        return text.trimmingCharacters(in: .whitespaces)
    }

    /// Letters and digits of ASCII alone.
    private static func core(_ text: String) -> String {
        Transliteration.ascii(text).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private func expectRows(_ rows: [BookRow], _ statement: Statement, hasIDs: Bool = true) {
        let expected = statement.expectedRows
        #expect(rows.map(\.date) == expected.map(\.date))
        #expect(rows.map(\.amount) == expected.map(\.amount))
        if hasIDs { #expect(rows.map(\.id) == expected.map(\.id)) }
    }

    @Test("QIF comes back", arguments: 0..<10 as Range<UInt64>)
    func qif(_ seed: UInt64) throws {
        let statement = try Statement.random(seed: seed)
        let rows = try BookReaders.qif(RenderedBook.text("qif.qif", statement))
        expectRows(rows, statement, hasIDs: false)
        for (row, entry) in zip(rows, statement.entries) {
            let core = Self.core(Self.cleaned(entry))
            #expect(Self.core(row.text) == (row.text == "No narration" ? "Nonarration" : core))
        }
    }

    @Test("MT940 comes back", arguments: 0..<10 as Range<UInt64>)
    func mt940(_ seed: UInt64) throws {
        let statement = try Statement.random(seed: seed)
        let (rows, balances) = try BookReaders.mt940(RenderedBook.text("mt940.sta", statement))
        expectRows(rows, statement)
        for (row, entry) in zip(rows, statement.entries) where row.text != "No narration" {
            #expect(Self.core(row.text) == Self.core(Self.cleaned(entry)))
        }
        let closing = try #require(statement.closingBalance).plain
        let digits = closing.split(separator: ".").joined(separator: ",").filter { $0 != "-" }
        #expect(balances.last?.hasSuffix("NGN\(digits)") == true)
        #expect(balances.last?.first == (closing.hasPrefix("-") ? "D" : "C"))
    }

    @Test(
        "Journals of hledger and ledger come back", arguments: ["hledger.journal", "ledger.ledger"],
        0..<10 as Range<UInt64>)
    func journals(_ name: String, _ seed: UInt64) throws {
        let statement = try Statement.random(seed: seed)
        let map = try AccountMap(SourceFile(name: "map", text: "accounts:\n  \"0214457789\": Assets:Bank\n"))
        let rows = try BookReaders.journal(
            RenderedBook.text(name, statement, map: map), bank: "Assets:Bank")
        expectRows(rows, statement)
        for (row, entry) in zip(rows, statement.entries) {
            #expect(!row.text.contains(";"))
            #expect(row.account == (entry.isDebit ? "Expenses:Unknown" : "Income:Unknown"))
            let text = row.text.split(separator: " | ", maxSplits: 1).last.map(String.init) ?? ""
            guard text != "No narration", !entry.transaction.narration.contains(" | ") else { continue }
            #expect(Self.core(text) == Self.core(Self.cleaned(entry)))
        }
    }

    @Test("Journals of beancount come back", arguments: 0..<10 as Range<UInt64>)
    func beancount(_ seed: UInt64) throws {
        let statement = try Statement.random(seed: seed)
        let map = try AccountMap(SourceFile(name: "map", text: "accounts:\n  \"0214457789\": Assets:Bank\n"))
        let rows = try BookReaders.beancount(
            RenderedBook.text("beancount.beancount", statement, map: map), bank: "Assets:Bank")
        expectRows(rows, statement)
        for (row, entry) in zip(rows, statement.entries) where row.text != "No narration" {
            #expect(Self.core(row.text) == Self.core(Self.cleaned(entry)))
        }
    }

    @Test(
        "XML is well formed whatever the texts",
        arguments: ["camt-053-001-02.xml", "camt-053-001-08.xml", "tally.xml"], 0..<10 as Range<UInt64>)
    func xml(_ name: String, _ seed: UInt64) throws {
        let text = try RenderedBook.text(name, .random(seed: seed))
        #expect(XMLWellFormedness.complaint(about: Array(text.utf8)) == nil)
        let count = text.components(separatedBy: name == "tally.xml" ? "<VOUCHER " : "<Ntry>").count - 1
        #expect(count == 40)
    }

    @Test("Options change the days of QIF and what journals declare")
    func options() throws {
        let statement = try HardStatement.cedi.statement()
        let qif = try RenderedBook.text("qif.qif", statement, set: ["dates=dmy", "account=true"])
        #expect(
            qif.hasPrefix(
                "!Account\r\nNAssets:Bank:Harmattan-Bank:1441000123456\r\nTBank\r\n^\r\n!Type:Bank\r\nD30/12/2023\r\n"
            ))
        #expect(
            try RenderedBook.text("qif.qif", statement, set: ["dates=mdy"]).contains("\r\nD02/29/2024\r\n"))
        for name in ["hledger.journal", "ledger.ledger"] {
            let whole = try RenderedBook.text(name, statement)
            #expect(whole.contains("\naccount Expenses:Unknown\n"))
            #expect(whole.contains("  = 250000.00 GHS\n    Equity:Opening-Balances\n"))
            let part = try RenderedBook.text(name, statement, set: ["standalone=false"])
            #expect(!part.contains("\naccount ") && !part.contains("Equity"))
            #expect(part.contains("  0.00 GHS = 250000.00 GHS\n"))
        }
        let part = try RenderedBook.text("beancount.beancount", statement, set: ["standalone=false"])
        #expect(!part.contains("2023-12-29 ") && part.contains("2023-12-30 balance "))
        #expect(
            try !RenderedBook.text("mt940.sta", statement, set: ["available-balance=false"]).contains(":64:"))
    }

    @Test("A broken statement asserts no balance and says where it breaks")
    func broken() throws {
        for name in ["hledger.journal", "ledger.ledger", "beancount.beancount"] {
            let text = try RenderedBook.text(name, HardStatement.broken.statement())
            #expect(text.contains("; The bank's balances do not follow from its amounts since 2023-12-31"))
            #expect(
                text.components(separatedBy: " balance ").count + text.components(separatedBy: " = ").count
                    <= 4)
        }
    }
}
