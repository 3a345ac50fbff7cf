import ByteSinks
import TestSupport
import Testing

@testable import Spreadsheet

@Suite("Rows made on several threads")
struct ParallelRowsTests {
    private static let words = ["groceries", "salary & wages", "rent", "transport"]

    @Sendable
    private static func row(_ index: Int, _ row: inout RowEncoder) {
        row.integer(Int64(index))
        row.text("POS PURCHASE <\(index * 7919 % 1_000_003)>")
        row.sharedText(words[index % words.count])
        row.decimal(Int64(index * 37) - 400_000, fractionDigits: 2)
        if index % 1000 == 999 {
            row.hyperlink(Hyperlink(.url("https://mono.co/\(index)"), text: "more"))
        }
        if index == 29_999 { row.formula("A1", cached: .integer(0)) }
    }

    private func workbook(
        threads: Int, rowLimit: Int = SheetLimits.rows, sheet: Sheet = Sheet(name: "S"),
        _ write: (inout WorkbookWriter, inout MemorySink) throws -> Void
    ) throws -> [UInt8] {
        var sink = MemorySink()
        var workbook = try WorkbookWriter(
            properties: DocumentProperties(), level: .fastest, threadCount: threads, rowLimit: rowLimit)
        try workbook.beginSheet(sheet, to: &sink)
        try write(&workbook, &sink)
        try workbook.finish(to: &sink)
        return sink.bytes
    }

    private func parts(_ bytes: [UInt8]) throws -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: try ZipReader.entries(of: bytes).map {
                ($0.name, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    @Test("Any number of threads gives the same bytes")
    func deterministic() throws {
        func bytes(_ threads: Int) throws -> [UInt8] {
            try workbook(threads: threads) { workbook, sink in
                try workbook.append([Cell(.text("Number"))], to: &sink)
                for _ in 0..<3 { try workbook.append(rowCount: 6000, to: &sink, Self.row) }
            }
        }
        let alone = try bytes(1)
        for threads in [2, 32] { #expect(try bytes(threads) == alone) }
    }

    @Test("The rows are those that one thread makes one by one")
    func sameRows() throws {
        let many = try parts(
            workbook(threads: 3) { workbook, sink in
                try workbook.append(rowCount: 30_000, to: &sink, Self.row)
            })
        let single = try parts(
            workbook(threads: 3) { workbook, sink in
                for index in 0..<30_000 { try workbook.append(to: &sink) { Self.row(index, &$0) } }
            })
        #expect(many == single)
        let sheet = try #require(many["xl/worksheets/sheet1.xml"])
        #expect(
            sheet.contains("<hyperlink ref=\"E1000\" r:id=\"rId1\"/><hyperlink ref=\"E2000\" r:id=\"rId2\"/>")
        )
        #expect(many["xl/workbook.xml"]?.contains("fullCalcOnLoad") == true)
        #expect(many["xl/worksheets/_rels/sheet1.xml.rels"]?.contains("https://mono.co/29999") == true)
    }

    @Test("The first cell that breaks a rule is named", arguments: [1, 4])
    func failing(threads: Int) throws {
        var caught: SpreadsheetError?
        do {
            _ = try workbook(threads: threads) { workbook, sink in
                try workbook.append(rowCount: 60_000, to: &sink) { index, row in
                    Self.row(index, &row)
                    if index >= 50_000 { row.date(year: 1899, month: 1, day: 1) }
                }
            }
        } catch {
            caught = error as? SpreadsheetError
        }
        #expect(caught?.code == .date)
        #expect(caught?.sheet == "S")
        #expect(caught?.cell == "E50001")
    }

    @Test("A sheet that is full continues on the next, with its header rows, filter and layout")
    func continues() throws {
        let sheet = Sheet(
            name: "Ledger", columns: [ColumnFormat(width: .fittingContent)], frozenRows: 2,
            filter: Sheet.Filter(headerRow: 2, columns: 1...4), page: PageSetup(repeatedRows: 1...2))
        let table = Table(
            name: "Rows", headerRow: 2, columns: [Table.Column("A", total: .sum), Table.Column("B")],
            hasTotals: true)
        let parts = try parts(
            workbook(threads: 2, rowLimit: 10_000, sheet: sheet) { workbook, sink in
                try workbook.append([Cell(.text("Title & more"))], to: &sink)
                try workbook.append(table.headerCells(), to: &sink)
                try workbook.add(table)
                try workbook.merge(CellRange(rows: 1...1, columns: 1...2))
                try workbook.merge(CellRange(rows: 5...5, columns: 1...2))
                try workbook.append(rowCount: 25_000, to: &sink, Self.row)
                #expect(workbook.sheetName == "Ledger (3)")
                #expect(workbook.rowCount == 5006)
            })
        let sheets = try (1...3).map { try #require(parts["xl/worksheets/sheet\($0).xml"]) }
        #expect(parts["xl/worksheets/sheet4.xml"] == nil)
        for (index, sheet) in sheets.enumerated() {
            #expect(sheet.contains("<v>Title &amp; more</v>"))
            #expect(sheet.contains("ySplit=\"2\""))
            #expect(sheet.contains("<autoFilter ref=\"A2:D\(index < 2 ? 10_000 : 5006)\"/>"))
            #expect(sheet.contains("<mergeCell ref=\"A1:B1\"/>"))
            #expect(sheet.contains("A5:B5") == (index == 0))
            #expect(sheet.contains("<row r=\"3\"><c r=\"A3\"><v>\(index * 9998)</v>"))
            let part = try #require(parts["xl/tables/table\(index + 1).xml"])
            #expect(part.contains("displayName=\"\(["Rows", "Rows_2", "Rows_3"][index])\""))
            #expect(part.contains("totalsRowCount") == (index == 2))
        }
        let workbook = try #require(parts["xl/workbook.xml"])
        #expect(workbook.contains("name=\"Ledger (2)\"") && workbook.contains("'Ledger (3)'!$1:$2"))
    }

    @Test("1,048,576 rows stand on one sheet, one more on the next")
    func fullSheet() throws {
        let parts = try parts(
            workbook(threads: 2) { workbook, sink in
                try workbook.append(rowCount: SheetLimits.rows + 1, to: &sink) { index, row in
                    if index % 65_536 == 0 || index == SheetLimits.rows - 1 { row.integer(Int64(index)) }
                }
            })
        #expect(
            parts["xl/worksheets/sheet1.xml"]?.contains(
                "<c r=\"A1048576\"><v>1048575</v></c></row></sheetData>")
                == true)
        #expect(
            parts["xl/worksheets/sheet2.xml"]?.contains(
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1048576</v></c></row></sheetData>") == true)
    }
}
