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

    private static func widths(_ widths: [ColumnWidth]) -> [ColumnFormat] {
        widths.map { ColumnFormat(width: .fixed($0)) }
    }

    @Test(
        "Layouts that Excel refuses",
        arguments: [
            (Sheet(name: "a/b"), .sheetName),
            (Sheet(name: "a", columns: widths([ColumnWidth(pixels: -1)])), .layout),
            (Sheet(name: "a", columns: widths([ColumnWidth(digits: 256)])), .layout),
            (Sheet(name: "a", columns: [ColumnFormat(outlineLevel: 8)]), .layout),
            (Sheet(name: "a", columns: Array(repeating: ColumnFormat(), count: 16_385)), .columnLimit),
            (Sheet(name: "a", frozenRows: -1), .layout),
            (Sheet(name: "a", frozenColumns: 16_384), .layout),
            (Sheet(name: "a", view: SheetView(zoom: 401)), .layout),
            (Sheet(name: "a", filter: Sheet.Filter(headerRow: 3, columns: 1...1, lastRow: 2)), .range),
            (Sheet(name: "a", filter: Sheet.Filter(headerRow: 1, columns: 0...1)), .range),
            (Sheet(name: "a", page: PageSetup(repeatedRows: 0...1)), .range),
            (Sheet(name: "a", page: PageSetup(area: CellRange(rows: 0...1, columns: 1...1))), .range),
            (Sheet(name: "a", page: PageSetup(rowBreaks: [0])), .range),
            (Sheet(name: "a", page: PageSetup(scaling: .percent(9))), .layout),
            (Sheet(name: "a", page: PageSetup(scaling: .pages(across: 0, down: nil))), .layout),
            (Sheet(name: "a", page: PageSetup(margins: PageMargins(left: -1))), .layout),
            (
                Sheet(
                    name: "a",
                    page: PageSetup(headerFooter: HeaderFooter(footer: String(repeating: "f", count: 256)))),
                .layout
            ),
        ] as [(Sheet, SpreadsheetError.Code)])
    func layouts(sheet: Sheet, expected: SpreadsheetError.Code) {
        let result = code { () throws(SpreadsheetError) in
            var sink = MemorySink()
            var workbook = try WorkbookWriter()
            try workbook.beginSheet(sheet, to: &sink)
        }
        #expect(result == expected)
    }

    @Test("Two sheets whose names differ in case alone are refused")
    func sameName() throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        try workbook.beginSheet(Sheet(name: "a"), to: &sink)
        let error = #expect(throws: SpreadsheetError.self) {
            try workbook.beginSheet(Sheet(name: "A"), to: &sink)
        }
        #expect(error?.code == .sheetName)
    }

    @Test("Properties that no file can state are refused")
    func properties() {
        let missingDay = DateTime(year: 2026, month: 2, day: 29)
        let cases: [(DocumentProperties, SpreadsheetError.Code)] = [
            (DocumentProperties(created: missingDay), .date),
            (DocumentProperties(custom: [.init("a", .moment(missingDay))]), .date),
            (DocumentProperties(custom: [.init("a", .integer(1)), .init("A", .text("x"))]), .definedName),
        ]
        for (properties, expected) in cases {
            let result = code { () throws(SpreadsheetError) in
                _ = try WorkbookWriter(properties: properties)
            }
            #expect(result == expected)
        }
    }

    @Test("A style registered twice has one identifier; another has another")
    func styles() throws {
        var workbook = try WorkbookWriter()
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
            CellStyle(alignment: Alignment(rotation: .degrees(91))),
            CellStyle(numberFormat: NumberFormat("")),
        ])
    func badStyles(style: CellStyle) throws {
        var workbook = try WorkbookWriter()
        let error = #expect(throws: SpreadsheetError.self) { try workbook.register(style) }
        #expect(error?.code == .style)
    }

    @Test("A style of another workbook is refused, in a cell, a row and a column")
    func foreignStyle() throws {
        var other = try WorkbookWriter()
        let bold = try other.register(CellStyle(font: Font(isBold: true)))
        func code(_ sheet: Sheet, _ cells: [Cell], _ format: RowFormat?) -> SpreadsheetError.Code? {
            self.code { () throws(SpreadsheetError) in
                var sink = MemorySink()
                var workbook = try WorkbookWriter()
                try workbook.beginSheet(sheet, to: &sink)
                try workbook.append(cells, format: format, to: &sink)
            }
        }
        #expect(code(Sheet(name: "a"), [Cell(.blank, bold)], nil) == .style)
        #expect(code(Sheet(name: "a"), [], RowFormat(style: bold)) == .style)
        #expect(code(Sheet(name: "a", columns: [ColumnFormat(style: bold)]), [], nil) == .style)
        #expect(code(Sheet(name: "a"), [], RowFormat(height: 410)) == .layout)
        #expect(code(Sheet(name: "a"), [], RowFormat(height: 409)) == nil)
    }

    @Test("Merged ranges that overlap, leave the sheet or are one cell are refused")
    func merging() throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        try workbook.beginSheet(Sheet(name: "a"), to: &sink)
        try workbook.merge(CellRange(rows: 1...2, columns: 1...2))
        for range in [
            CellRange(rows: 2...3, columns: 2...3), CellRange(rows: 5...5, columns: 5...5),
            CellRange(rows: 0...1, columns: 5...5), CellRange(rows: 1...1, columns: 16_384...16_385),
        ] {
            let error = #expect(throws: SpreadsheetError.self) { try workbook.merge(range) }
            #expect(error?.code == .range)
        }
    }

    @Test("Rows before the first sheet are refused")
    func order() throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        let early = #expect(throws: SpreadsheetError.self) { try workbook.append([], to: &sink) }
        #expect(early?.code == .sequence)
        let range = CellRange(rows: 1...2, columns: 1...2)
        let merge = #expect(throws: SpreadsheetError.self) { try workbook.merge(range) }
        #expect(merge?.code == .sequence)
    }

    @Test("A workbook without a visible sheet is refused", arguments: [false, true])
    func noSheet(hasHiddenSheet: Bool) throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        if hasHiddenSheet {
            try workbook.beginSheet(Sheet(name: "a", view: SheetView(visibility: .hidden)), to: &sink)
        }
        var caught: SpreadsheetError?
        do throws(SpreadsheetError) { try workbook.finish(to: &sink) } catch { caught = error }
        #expect(caught?.code == .sheetCount)
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
