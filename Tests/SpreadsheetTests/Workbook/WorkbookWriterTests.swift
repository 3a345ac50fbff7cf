import ByteSinks
import Spreadsheet
import TestSupport
import Testing

@Suite("The workbook writer")
struct WorkbookWriterTests {
    /// The part of the only sheet of a workbook with these rows.
    private func sheetText(_ rows: [[Cell]], sheet: Sheet = Sheet(name: "S")) throws -> String {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        try workbook.beginSheet(sheet, to: &sink)
        for row in rows {
            try workbook.append(row, to: &sink)
        }
        try workbook.finish(to: &sink)
        let entry = try #require(ZipReader.entries(of: sink.bytes).first { $0.name.contains("sheet1") })
        return String(decoding: entry.bytes, as: UTF8.self)
    }

    private func error(appending cells: [Cell]) -> SpreadsheetError? {
        do throws(SpreadsheetError) {
            var sink = MemorySink()
            var workbook = try WorkbookWriter()
            try workbook.beginSheet(Sheet(name: "S"), to: &sink)
            try workbook.append([], to: &sink)
            try workbook.append(cells, to: &sink)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Each kind of value",
        arguments: [
            (.text("a<"), "<c t=\"str\" r=\"A1\"><v>a&lt;</v></c>"),
            (.text(" a"), "<c t=\"inlineStr\" r=\"A1\"><is><t xml:space=\"preserve\"> a</t></is></c>"),
            (.text(""), "<c t=\"inlineStr\" r=\"A1\"><is><t></t></is></c>"),
            (.text("a\u{1}"), "<c t=\"inlineStr\" r=\"A1\"><is><t>a_x0001_</t></is></c>"),
            (
                .text("12345678_x0001_"),
                "<c t=\"inlineStr\" r=\"A1\"><is><t>12345678_x005F_x0001_</t></is></c>"
            ),
            (
                .text("<&>_x\u{FFFF}"),
                "<c t=\"inlineStr\" r=\"A1\"><is><t>&lt;&amp;&gt;_x_xFFFF_</t></is></c>"
            ),
            (.text("a_x_\tö\"&"), "<c t=\"str\" r=\"A1\"><v>a_x_\tö\"&amp;</v></c>"),
            (.sharedText("a"), "<c t=\"s\" r=\"A1\"><v>0</v></c>"),
            (.integer(-5), "<c r=\"A1\"><v>-5</v></c>"),
            (.decimal(minorUnits: -7, fractionDigits: 2), "<c r=\"A1\"><v>-0.07</v></c>"),
            (.date(year: 1900, month: 3, day: 1), "<c r=\"A1\"><v>61</v></c>"),
            (.real(0.1), "<c r=\"A1\"><v>0.1</v></c>"), (.real(-1.5e300), "<c r=\"A1\"><v>-1.5e+300</v></c>"),
            (
                .dateTime(DateTime(year: 2026, month: 1, day: 31, hour: 18)),
                "<c r=\"A1\"><v>46053.7500000000</v></c>"
            ),
            (
                .dateTime(DateTime(year: 2026, month: 1, day: 31, second: 1, millisecond: 500)),
                "<c r=\"A1\"><v>46053.0000173611</v></c>"
            ),
            (.error(.notAvailable), "<c t=\"e\" r=\"A1\"><v>#N/A</v></c>"),
            (.boolean(true), "<c t=\"b\" r=\"A1\"><v>1</v></c>"),
            (
                .formula("A2&\"x\"", cached: .text("x")),
                "<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>x</v></c>"
            ),
            (
                .formula("1/4", cached: .decimal(minorUnits: 25, fractionDigits: 2)),
                "<c r=\"A1\"><f>1/4</f><v>0.25</v></c>"
            ),
            (
                .formula("1/0", cached: .error(.divisionByZero)),
                "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
            ),
            (.formula("1=2", cached: .boolean(false)), "<c r=\"A1\" t=\"b\"><f>1=2</f><v>0</v></c>"),
        ] as [(CellValue, String)])
    func values(value: CellValue, expected: String) throws {
        let text = try sheetText([[Cell(value)]])
        #expect(text.contains("<sheetData><row r=\"1\">\(expected)</row></sheetData>"))
    }

    @Test(
        "What a cell does not take is refused with its place",
        arguments: [
            (.text(String(repeating: "n", count: 32_768)), .textLength),
            (.sharedText(String(repeating: "🙂", count: 16_384)), .textLength),
            (.integer(1_234_567_890_123_456), .numberPrecision),
            (.decimal(minorUnits: 1, fractionDigits: 19), .numberPrecision),
            (.decimal(minorUnits: 1, fractionDigits: -1), .numberPrecision),
            (.real(.nan), .numberPrecision), (.real(.infinity), .numberPrecision),
            (.dateTime(DateTime(year: 2026, month: 1, day: 1, hour: 24)), .date),
            (.hyperlink(Hyperlink(.url(""), text: "n")), .hyperlink),
            (.hyperlink(Hyperlink(.url(String(repeating: "n", count: 2080)), text: "n")), .hyperlink),
            (.formula("1", cached: .integer(1_234_567_890_123_456)), .numberPrecision),
            (.date(year: 2026, month: 2, day: 29), .date), (.formula("", cached: .integer(0)), .formula),
            (.formula("=1", cached: .integer(1)), .formula),
            (.formula("1\u{1}", cached: .integer(1)), .formula),
            (.formula(String(repeating: "1", count: 8193), cached: .integer(1)), .formula),
        ] as [(CellValue, SpreadsheetError.Code)])
    func refused(value: CellValue, code: SpreadsheetError.Code) {
        let error = error(appending: [Cell(.blank), Cell(value)])
        #expect(error?.code == code)
        #expect(error?.sheet == "S")
        #expect(error?.cell == "B2")
    }

    @Test("Texts of exactly 32,767 units are taken", arguments: ["n", "é"])
    func longest(character: String) {
        #expect(error(appending: [Cell(.text(String(repeating: character, count: 32_767)))]) == nil)
    }

    @Test("16,384 columns are taken, one more is not")
    func columns() {
        #expect(error(appending: [Cell](repeating: Cell(.integer(1)), count: 16_384)) == nil)
        #expect(error(appending: [Cell](repeating: Cell(.blank), count: 16_385))?.code == .columnLimit)
    }

    @Test("Rows and cells of which nothing shows leave nothing in the file")
    func blanks() throws {
        let text = try sheetText([[Cell(.blank)], [], [Cell(.blank), Cell(.integer(1))]])
        #expect(text.contains("<sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c></row></sheetData>"))
    }

    @Test("Two spellings of one letter stay two shared texts")
    func sharedSpellings() throws {
        let text = try sheetText([
            [Cell(.sharedText("\u{E9}")), Cell(.sharedText("e\u{301}")), Cell(.sharedText("\u{E9}"))]
        ])
        #expect(text.contains("<v>0</v></c><c t=\"s\" r=\"B1\"><v>1</v></c><c t=\"s\" r=\"C1\"><v>0</v>"))
    }

    @Test("A filter without a last row reaches to the end of the sheet, and always has its header")
    func filter() throws {
        let sheet = Sheet(name: "S", filter: Sheet.Filter(headerRow: 2, columns: 1...2))
        #expect(try sheetText([[], [], []], sheet: sheet).contains("<autoFilter ref=\"A2:B3\"/>"))
        #expect(try sheetText([], sheet: sheet).contains("<autoFilter ref=\"A2:B2\"/>"))
    }
}
