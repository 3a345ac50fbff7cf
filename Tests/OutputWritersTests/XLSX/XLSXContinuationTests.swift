import StatementModel
import TestSupport
import Testing

@testable import OutputWriters

/// Statements of more lines than a sheet has rows.
///
/// Sheets of 30 rows stand in for those of Excel; the summary fits on one.
@Suite("Statements on several sheets")
struct XLSXContinuationTests {
    typealias Content = WorkbookReader.Cell.Content

    private func reader(lines: Int, rowLimit: Int, brokenLine: Int? = nil) throws -> WorkbookReader {
        var builder = try StatementBuilder()
        for number in 1...lines {
            try builder.row(
                1 + (number - 1) / 10, Int64(-number), "ROW \(number)", id: "id-\(number)",
                stated: number == brokenLine ? 7 : nil)
        }
        return try WorkbookReader(XLSXWriter(rowLimit: rowLimit).written(builder.statement()))
    }

    private func sheetNames(_ reader: WorkbookReader) throws -> [String?] {
        try XMLNode.root(of: reader.parts["xl/workbook.xml"]).child("sheets")?.children.map {
            $0.attributes["name"]
        } ?? []
    }

    @Test(
        "A sheet ends where it is full, and the next begins with the header",
        arguments: [
            (lines: 29, rows: [30]), (lines: 30, rows: [30, 2]), (lines: 58, rows: [30, 30]),
            (lines: 59, rows: [30, 30, 2]),
        ])
    func division(lines: Int, rows: [Int]) throws {
        let reader = try reader(lines: lines, rowLimit: 30)
        let names = ["Transactions", "Transactions (2)", "Transactions (3)"].prefix(rows.count) + ["Summary"]
        #expect(try sheetNames(reader) == Array(names))
        var next = 1
        for (index, count) in rows.enumerated() {
            let cells = try reader.cells(ofSheet: index + 1)
            #expect(cells["A1"]?.content == .text("Date") && cells["J1"]?.content == .text("Transaction ID"))
            for row in 2...count {
                #expect(cells["B\(row)"]?.content == .text("ROW \(next)"))
                #expect(
                    cells["G\(row)"]?.content
                        == .number(Money(minorUnits: Int64(-next), currency: .nigerianNaira).plain))
                next += 1
            }
            #expect(cells["A\(count + 1)"] == nil)
        }
        #expect(next == lines + 1)
    }

    @Test("Every sheet is frozen, filtered, as wide, and prints alike")
    func layout() throws {
        let reader = try reader(lines: 59, rowLimit: 30)
        let sheets = try (1...3).map { try reader.sheet($0) }
        for (sheet, reference) in zip(sheets, ["A1:J30", "A1:J30", "A1:J2"]) {
            let pane = sheet.child("sheetViews")?.child("sheetView")?.child("pane")
            #expect(pane?.attributes["state"] == "frozen" && pane?.attributes["topLeftCell"] == "A2")
            #expect(sheet.child("autoFilter")?.attributes["ref"] == reference)
            #expect(sheet.child("sheetData")?.children.first?.attributes["ht"] == "21")
            for name in ["cols", "pageMargins", "pageSetup", "headerFooter"] {
                let element = try #require(sheet.child(name), "\(name)")
                #expect(element.canonical == sheets[0].child(name)?.canonical)
            }
        }
        let names =
            try XMLNode.root(of: reader.parts["xl/workbook.xml"]).child("definedNames")?.children ?? []
        let titles = names.filter { $0.attributes["name"] == "_xlnm.Print_Titles" }
        #expect(
            titles.map(\.text) == [
                "'Transactions'!$1:$1", "'Transactions (2)'!$1:$1", "'Transactions (3)'!$1:$1",
            ])
        #expect(titles.map { $0.attributes["localSheetId"] } == ["0", "1", "2"])
        let selected = try (1...4).map {
            try reader.sheet($0).child("sheetViews")?.child("sheetView")?.attributes["tabSelected"]
        }
        #expect(selected == ["1", nil, nil, nil])
    }

    @Test("The summary is over all sheets and names them; where there is one, it does not")
    func summary() throws {
        let facts = try reader(lines: 59, rowLimit: 30).facts(ofSheet: 4)
        #expect(facts["Transactions out"] == .number("59"))
        #expect(facts["Money out"] == .number("17.70"))
        #expect(
            facts["Sheets of transactions"]
                == .text("Transactions, Transactions (2), Transactions (3)"))
        #expect(try reader(lines: 29, rowLimit: 30).facts()["Sheets of transactions"] == nil)
    }

    @Test(
        "A break is told with the sheet and the row where it stands",
        arguments: [
            (29, "Line 29, row 30 of the sheet Transactions"),
            (30, "Line 30, row 2 of the sheet Transactions (2)"),
            (59, "Line 59, row 2 of the sheet Transactions (3)"),
        ])
    func brokenLine(line: Int, place: String) throws {
        let facts = try reader(lines: 59, rowLimit: 30, brokenLine: line).facts(ofSheet: 4)
        #expect(facts["First place"] == .text(place))
    }
}
