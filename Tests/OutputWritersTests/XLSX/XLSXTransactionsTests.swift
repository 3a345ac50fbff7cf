import Foundation
import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("The sheet of transactions")
struct XLSXTransactionsTests {
    typealias Content = WorkbookReader.Cell.Content

    private func reader(_ sample: StatementCase) throws -> WorkbookReader {
        try WorkbookReader(XLSXWriter().written(sample.statement()))
    }

    @Test("It comes first, has the titles of the CSV file, and its header is frozen, filtered and repeated")
    func layout() throws {
        let reader = try reader(.rich)
        let cells = try reader.cells(ofSheet: 1)
        let titles = [
            "Date", "Narration", "Type", "Category", "Debit", "Credit", "Amount", "Balance", "Currency",
            "Transaction ID",
        ]
        for (letter, title) in zip("ABCDEFGHIJ", titles) {
            #expect(cells["\(letter)1"]?.content == .text(title))
        }
        let workbook = try XMLNode.root(of: reader.parts["xl/workbook.xml"])
        #expect(
            workbook.child("sheets")?.children.map { $0.attributes["name"] } == ["Transactions", "Summary"])
        let printTitles = workbook.child("definedNames")?.children.first {
            $0.attributes["name"] == "_xlnm.Print_Titles"
        }
        #expect(printTitles?.text == "'Transactions'!$1:$1")
        let sheet = try reader.sheet(1)
        let pane = sheet.child("sheetViews")?.child("sheetView")?.child("pane")
        #expect(pane?.attributes["state"] == "frozen" && pane?.attributes["topLeftCell"] == "A2")
        #expect(sheet.child("autoFilter")?.attributes["ref"] == "A1:J12")
        #expect(sheet.child("pageSetup")?.attributes["orientation"] == "landscape")
        #expect(sheet.child("pageSetup")?.attributes["paperSize"] == "9")
        #expect(sheet.child("headerFooter")?.child("oddFooter")?.text.contains("Page &P of &N") == true)
    }

    @Test(
        "Every date and amount is a typed cell that says what the statement says",
        arguments: StatementCase.allCases)
    func types(_ sample: StatementCase) throws {
        let statement = try sample.statement()
        let reader = try reader(sample)
        let cells = try reader.cells(ofSheet: 1)
        let digits = statement.currency.minorUnitDigits
        let format = digits == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: digits)
        #expect(cells.keys.filter { $0.hasPrefix("A") }.count == statement.entries.count + 1)
        for entry in statement.entries {
            let row = entry.number + 1
            #expect(cells["A\(row)"]?.content == .number("\(Self.serial(entry.transaction.date))"))
            #expect(reader.format(of: cells["A\(row)"]) == "yyyy-mm-dd")
            let amounts = [
                "E": entry.debit, "F": entry.credit, "G": entry.amount, "H": entry.transaction.runningBalance,
            ]
            for (letter, money) in amounts {
                let cell = cells["\(letter)\(row)"]
                guard let money else {
                    #expect(cell?.content == .blank)
                    continue
                }
                if Self.digitCount(money) <= 15 {
                    #expect(cell?.content == .number(money.plain))
                    #expect(reader.format(of: cell) == format)
                } else {
                    #expect(cell?.content == .text(money.plain))
                    #expect(reader.format(of: cell) == "@")
                }
            }
            #expect(cells["C\(row)"]?.content == .text(entry.amount.isNegative ? "debit" : "credit"))
            #expect(cells["I\(row)"]?.content == .text(statement.currency.code))
        }
    }

    @Test("Fifteen digits stay a number, sixteen become a text; zeros at the end do not count")
    func exactness() throws {
        var rows = try StatementBuilder(opening: 0, statesBalances: false)
        try rows.row(1, 999_999_999_999_999, "FIFTEEN")
        try rows.row(2, -1_000_000_000_000_001, "SIXTEEN")
        try rows.row(3, 1_234_567_890_123_450_000, "FOURTEEN AND ZEROS")
        let reader = try WorkbookReader(XLSXWriter().written(rows.statement()))
        let cells = try reader.cells(ofSheet: 1)
        #expect(cells["G2"]?.content == .number("9999999999999.99"))
        #expect(cells["G3"]?.content == .text("-10000000000000.01"))
        #expect(cells["E3"]?.content == .text("10000000000000.01"))
        #expect(cells["G4"]?.content == .number("12345678901234500.00"))
        let style = try #require(cells["G3"]).style
        let formats = try XMLNode.root(of: reader.parts["xl/styles.xml"]).child("cellXfs")
        #expect(formats?.children[style].child("alignment")?.attributes["horizontal"] == "right")
    }

    @Test("A day before 1900, which Excel lacks, is a text")
    func oldDays() throws {
        var rows = try StatementBuilder()
        rows.period = try .month(1899, 12)
        try rows.row(31, -100, "OLD")
        let reader = try WorkbookReader(XLSXWriter().written(rows.statement()))
        #expect(try reader.cells(ofSheet: 1)["A2"]?.content == .text("1899-12-31"))
        #expect(try reader.facts()["Last day"] == .text("1899-12-31"))
    }

    @Test("Rows that are alike all appear")
    func keepsEqualRows() throws {
        let cells = try reader(.equalRows).cells(ofSheet: 1)
        #expect(
            (2...4).map { cells["B\($0)"]?.content } == Array(repeating: .text("STAMP DUTY CHARGE"), count: 3)
        )
        #expect((2...4).map { cells["G\($0)"]?.content } == Array(repeating: .number("-50.00"), count: 3))
        #expect(Set((2...4).compactMap { cells["J\($0)"] }.map { "\($0.content)" }).count == 3)
        #expect(cells["A5"] == nil)
    }

    @Test("The row where the balances break stands out by its background, and no other does")
    func marksGap() throws {
        let reader = try reader(.broken)
        let cells = try reader.cells(ofSheet: 1)
        let formats = try XMLNode.root(of: reader.parts["xl/styles.xml"]).child("cellXfs")?.children
        let fills = (2...4).map { row in
            cells["B\(row)"].flatMap { formats?[$0.style].attributes["fillId"] }
        }
        #expect(fills[0] == "0" && fills[2] == "0")
        #expect(fills[1] != "0" && fills[1] != nil)
    }

    @Test("A long narration wraps in a row that is high enough")
    func wraps() throws {
        let rows = try reader(.longNarration).sheet(1).child("sheetData")?.children
        let height = try #require(rows?[1].attributes["ht"].flatMap(Int.init))
        #expect(height >= 45 && height.isMultiple(of: 15))
        let short = try reader(.equalRows).sheet(1).child("sheetData")?.children
        #expect(short?[1].attributes["ht"] == nil)
    }

    @Test("A long statement streams in pieces and loses no row")
    func streamsLongStatements() throws {
        var builder = try StatementBuilder()
        for number in 1...3_000 { try builder.row(1 + number % 31, -1, "ROW", id: "id-\(number)") }
        let cells = try WorkbookReader(XLSXWriter().written(builder.statement())).cells(ofSheet: 1)
        let ids = (2...3_001).map { cells["J\($0)"]?.content }
        #expect(Set(ids.map { "\($0 ?? .blank)" }).count == 3_000)
        #expect(cells["A3002"] == nil)
    }

    /// Excel's number of a day, by Foundation's calendar.
    private static func serial(_ date: CalendarDate) -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = DateComponents(calendar: calendar, year: date.year, month: date.month, day: date.day)
        return Int(parts.date?.timeIntervalSince1970 ?? 0) / 86_400 + 25_569
    }

    private static func digitCount(_ money: Money) -> Int {
        let digits = money.plain.filter(\.isNumber).drop { $0 == "0" }
        return digits.reversed().drop { $0 == "0" }.count
    }
}
