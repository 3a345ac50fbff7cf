import Testing

@testable import MonoSandbox

@Suite("PDF statements")
struct StatementPDFTests {
    @Test(
        "Every entry of the cross-reference table points at its object",
        arguments: [0, 1, 34, 35, 78, 79, 300])
    func crossReferences(rowCount: Int) throws {
        let file = try PDFReader(try statement(.richSavings, rowCount: rowCount))
        #expect(file.bytes.starts(with: Array("%PDF-1.4\n".utf8)))
        #expect(file.text(from: file.bytes.count - 6) == "%%EOF\n")
        for (index, offset) in file.offsets.enumerated() {
            let header = "\(index + 1) 0 obj\n"
            #expect(file.text(from: offset).hasPrefix(header))
        }
    }

    @Test(
        "The first page holds 34 rows, each other one 44",
        arguments: [(0, 1), (34, 1), (35, 2), (78, 2), (79, 3), (122, 3), (123, 4)])
    func pageCount(rowCount: Int, pages: Int) throws {
        let file = try PDFReader(try statement(.richSavings, rowCount: rowCount))
        #expect(file.occurrences(of: "/Type /Page ") == pages)
        #expect(file.occurrences(of: "/Count \(pages) ") == 1)
        #expect(file.occurrences(of: "(Page \(pages) of \(pages))") == 1)
    }

    @Test("Stream lengths are those written down")
    func lengths() throws {
        let file = try PDFReader(try statement(.hostileTexts, rowCount: 200))
        var checked = 0
        for (number, offset) in file.offsets.enumerated() where number >= 5 && number % 2 == 0 {
            let object = file.text(from: offset)
            let parts = object.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: false)
            let length = try #require(Int(parts[4]))
            let prefix = "\(number + 1) 0 obj\n<< /Length \(length) >>\nstream\n"
            #expect(object.hasPrefix(prefix))
            #expect(file.text(from: offset + prefix.utf8.count + length).hasPrefix("\nendstream\nendobj"))
            checked += 1
        }
        #expect(checked == 5)
    }

    @Test("The account, the balances and every short narration can be read")
    func texts() throws {
        let world = Worlds.standard
        let account = try Worlds.account(.richSavings)
        let rows = Array(world.transactions(of: account).prefix(60).reversed())
        let file = try PDFReader(try statement(.richSavings, rowCount: 60))
        #expect(file.occurrences(of: "(ADAEZE CHIDINMA BELLO)") == 1)
        #expect(file.occurrences(of: "(0214457789)") == 1)
        let closing = try #require(rows.last?.balance)
        #expect(file.occurrences(of: "(\(MoneyText.grouped(closing)))") >= 2)
        for row in rows where row.narration.utf8.count < 30 {
            #expect(file.occurrences(of: "(\(row.narration))") >= 1)
        }
    }

    @Test("The world prints the statement of a range with its balances; without rows it says so")
    func ofWorld() throws {
        let world = Worlds.standard
        let month = world.firstMonth
        let account = try Worlds.account(.midnightOnly)
        let file = try PDFReader(world.statementPDF(of: account, from: month.firstDay, to: month.lastDay))
        for day in [month.firstDay, month.adding(months: 1).firstDay] {
            let balance = try #require(world.openingBalance(of: account, at: day))
            #expect(file.occurrences(of: "(\(MoneyText.grouped(balance)))") >= 1)
        }
        let empty = try PDFReader(
            world.statementPDF(
                of: try Worlds.account(.balanceOnly), from: month.firstDay, to: month.lastDay))
        #expect(empty.occurrences(of: "(No transactions in this period.)") == 1)
        #expect(empty.occurrences(of: "(not given)") == 2)
    }

    @Test("The same input gives the same bytes")
    func deterministic() throws {
        let first = try statement(.kenya, rowCount: 90)
        #expect(try statement(.kenya, rowCount: 90) == first)
    }

    @Test(
        "Texts are escaped and encoded as Windows-1252",
        arguments: [
            ("a(b)c\\", "(a\\(b\\)c\\\\)"), ("A\nB\u{0}", "(A B )"), ("₦漢", "(??)"), ("", "()"),
        ])
    func escaping(text: String, literal: String) {
        #expect(PDFText.literal(text) == Array(literal.utf8))
    }

    @Test("Accents and the euro keep their place")
    func accents() {
        #expect(PDFText.encoded("é€\u{2019}") == [0xE9, 0x80, 0x92])
    }

    @Test("Long texts are cut to the width, short ones are kept")
    func fitting() {
        #expect(PDFText.fitted("SHORT", width: 10_000) == "SHORT")
        let cut = PDFText.fitted(String(repeating: "W", count: 100), width: 10_000)
        #expect(cut.hasSuffix("..."))
        #expect(PDFText.width(cut) <= 10_000)
        #expect(PDFText.width(cut) > 8_500)
    }

    @Test(
        "Amounts are grouped by thousands",
        arguments: [
            (0, "0.00"), (5, "0.05"), (-123_450, "-1,234.50"), (100_000, "1,000.00"),
            (123_456_789_012, "1,234,567,890.12"), (.min, "-92,233,720,368,547,758.08"),
        ] as [(Int64, String)])
    func amounts(minorUnits: Int64, text: String) {
        #expect(MoneyText.grouped(minorUnits) == text)
    }

    private func statement(_ scenario: SandboxScenario, rowCount: Int) throws -> [UInt8] {
        let world = Worlds.standard
        let account = try Worlds.account(scenario)
        let rows = Array(world.transactions(of: account).prefix(rowCount).reversed())
        return StatementPDF.render(
            account: account, from: world.firstDay, to: world.today, rows: rows,
            openingBalance: rows.first.flatMap { row in row.balance.map { $0 - row.signedAmount } },
            closingBalance: rows.last?.balance)
    }
}
