import ByteSinks
import Spreadsheet
import Testing

@Suite("Layouts, styles and the order of calls")
struct LayoutTests {
    private func code(_ body: () throws(SpreadsheetError) -> Void) -> SpreadsheetError.Code? {
        do throws(SpreadsheetError) {
            try body()
            return nil
        } catch {
            return error.code
        }
    }

    @Test(
        "Layouts that Excel refuses",
        arguments: [
            ([], .sheetCount), ([Sheet(name: "a/b")], .sheetName),
            ([Sheet(name: "a"), Sheet(name: "A")], .sheetName),
            ([Sheet(name: "a", columnWidths: [ColumnWidth(pixels: -1)])], .layout),
            ([Sheet(name: "a", columnWidths: [ColumnWidth(digits: 256)])], .layout),
            ([Sheet(name: "a", columnWidths: Array(repeating: nil, count: 16_385))], .columnLimit),
            ([Sheet(name: "a", frozenRows: -1)], .layout),
            ([Sheet(name: "a", frozenColumns: 16_384)], .layout),
            ([Sheet(name: "a", filter: Sheet.Filter(headerRow: 3, columns: 1...1, lastRow: 2))], .range),
            ([Sheet(name: "a", filter: Sheet.Filter(headerRow: 1, columns: 0...1))], .range),
            ([Sheet(name: "a", page: PageSetup(repeatedRows: 0...1))], .range),
            ([Sheet(name: "a", page: PageSetup(footer: String(repeating: "f", count: 256)))], .layout),
        ] as [([Sheet], SpreadsheetError.Code)])
    func layouts(sheets: [Sheet], expected: SpreadsheetError.Code) {
        #expect(code { () throws(SpreadsheetError) in _ = try WorkbookWriter(sheets: sheets) } == expected)
    }

    @Test("A time of creation that does not exist is refused")
    func created() {
        let properties = DocumentProperties(created: CreationTime(year: 2026, month: 2, day: 29))
        let result = code { () throws(SpreadsheetError) in
            _ = try WorkbookWriter(sheets: [Sheet(name: "a")], properties: properties)
        }
        #expect(result == .date)
    }

    @Test("A style registered twice has one identifier; another has another")
    func styles() throws {
        var workbook = try WorkbookWriter(sheets: [Sheet(name: "a")])
        let bold = try workbook.register(CellStyle(font: Font(isBold: true)))
        #expect(try workbook.register(CellStyle()) == .plain)
        #expect(try workbook.register(CellStyle(font: Font(isItalic: true))) != bold)
        #expect(try workbook.register(CellStyle(font: Font(isBold: true))) == bold)
    }

    @Test(
        "Styles out of bounds",
        arguments: [
            CellStyle(font: Font(points: 0)), CellStyle(font: Font(name: "")),
            CellStyle(alignment: Alignment(indent: 251)),
            CellStyle(numberFormat: NumberFormat("")),
        ])
    func badStyles(style: CellStyle) throws {
        var workbook = try WorkbookWriter(sheets: [Sheet(name: "a")])
        let error = #expect(throws: SpreadsheetError.self) { try workbook.register(style) }
        #expect(error?.code == .style)
    }

    @Test("A style of another workbook is refused")
    func foreignStyle() throws {
        var other = try WorkbookWriter(sheets: [Sheet(name: "a")])
        let bold = try other.register(CellStyle(font: Font(isBold: true)))
        var sink = MemorySink()
        var workbook = try WorkbookWriter(sheets: [Sheet(name: "a")])
        try workbook.beginSheet(to: &sink)
        let error = #expect(throws: SpreadsheetError.self) {
            try workbook.append([Cell(.blank, bold)], to: &sink)
        }
        #expect(error?.code == .style)
    }

    @Test("Merged ranges that overlap, leave the sheet or are one cell are refused")
    func merging() throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter(sheets: [Sheet(name: "a")])
        try workbook.beginSheet(to: &sink)
        try workbook.merge(CellRange(rows: 1...2, columns: 1...2))
        for range in [
            CellRange(rows: 2...3, columns: 2...3), CellRange(rows: 5...5, columns: 5...5),
            CellRange(rows: 0...1, columns: 5...5), CellRange(rows: 1...1, columns: 16_384...16_385),
        ] {
            let error = #expect(throws: SpreadsheetError.self) { try workbook.merge(range) }
            #expect(error?.code == .range)
        }
    }

    @Test("Calls out of order are refused")
    func order() throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter(sheets: [Sheet(name: "a")])
        let early = #expect(throws: SpreadsheetError.self) { try workbook.append([], to: &sink) }
        #expect(early?.code == .sequence)
        try workbook.beginSheet(to: &sink)
        let late = #expect(throws: SpreadsheetError.self) { try workbook.beginSheet(to: &sink) }
        #expect(late?.code == .sequence)
    }

    @Test("A workbook with a sheet too few is refused")
    func missingSheet() throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter(sheets: [Sheet(name: "a"), Sheet(name: "b")])
        try workbook.beginSheet(to: &sink)
        var caught: SpreadsheetError?
        do throws(SpreadsheetError) { try workbook.finish(to: &sink) } catch { caught = error }
        #expect(caught?.code == .sequence)
    }

    @Test(
        "Text widths",
        arguments: [
            ("", 0), ("0000000", 49), ("~", 7), (" ", 3), ("W", 13), ("日本", 28), ("e\u{301}", 8),
            ("a\nWW", 26),
        ])
    func textWidth(text: String, pixels: Int) {
        #expect(TextWidth.pixels(of: text) == pixels)
    }

    @Test("Column widths keep to their bounds")
    func columnWidth() {
        #expect(ColumnWidth(fitting: ["W"]) == ColumnWidth(digits: 8))
        #expect(ColumnWidth(fitting: [String(repeating: "0", count: 100)]) == ColumnWidth(digits: 60))
        #expect(ColumnWidth(fitting: ["0000000000", "1"]) == ColumnWidth(digits: 10))
        #expect(TextWidth.pixels(of: "00000000000", isBold: true) > TextWidth.pixels(of: "00000000000"))
    }
}
