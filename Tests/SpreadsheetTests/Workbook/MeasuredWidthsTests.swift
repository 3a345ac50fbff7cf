import ByteSinks
import TestSupport
import Testing

@testable import Spreadsheet

@Suite("Columns as wide as their content")
struct MeasuredWidthsTests {
    /// The widths in pixels of the columns of a row.
    private func pixels(_ cells: [(CellValue, CellStyle)]) -> [Int] {
        var encoder = RowEncoder()
        for _ in cells { encoder.openings.addStyle() }
        encoder.widths = MeasuredWidths(looks: [CellLook(CellStyle())] + cells.map { CellLook($0.1) })
        encoder.beginRow(1)
        for (index, cell) in cells.enumerated() { encoder.append(Cell(cell.0, StyleID(index: index + 1))) }
        return encoder.widths?.pixels ?? []
    }

    @Test("Texts, numbers with their separators, dates with their format")
    func kinds() {
        let money = CellStyle(numberFormat: .money)
        #expect(
            pixels([
                (.text("0000000"), CellStyle()), (.text("00000\n000"), CellStyle()),
                (.text("0000000"), CellStyle(font: Font(isBold: true))),
                (.text("0000000"), CellStyle(font: Font(points: 22))),
                (.decimal(minorUnits: 123_456_789, fractionDigits: 2), money),
                (.decimal(minorUnits: -5, fractionDigits: 2), money), (.integer(1234), CellStyle()),
                (.date(year: 2026, month: 1, day: 1), CellStyle(numberFormat: .isoDate)),
                (.real(0.123_456_789_012), CellStyle(numberFormat: .percent)), (.boolean(true), CellStyle()),
            ]) == [49, 35, 54, 98, 75, 30, 28, 70, 42, 36])
    }

    @Test("A text that wraps makes no column wider")
    func wrapping() {
        #expect(pixels([(.text("0000000"), CellStyle(alignment: Alignment(wrapsText: true)))]) == [])
    }

    @Test("The widths of the file keep to their bounds, and count for columns behind the list too")
    func inFile() throws {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        let narrow = ColumnFormat.Width.fitting(
            minimum: ColumnWidth(digits: 2), maximum: ColumnWidth(digits: 4))
        try workbook.beginSheet(
            Sheet(name: "S", columns: [ColumnFormat(width: narrow), ColumnFormat()], otherColumns: narrow),
            to: &sink)
        try workbook.append(["000000000", "0", "000", "0"].map { Cell(.text($0)) }, to: &sink)
        try workbook.finish(to: &sink)
        let entries = try ZipReader.entries(of: sink.bytes)
        let sheet = try #require(entries.first { $0.name.hasSuffix("sheet1.xml") })
        let widths = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "<").filter {
            $0.hasPrefix("col ")
        }
        #expect(
            widths == [
                "col min=\"1\" max=\"1\" width=\"4.714\" customWidth=\"1\"/>",
                "col min=\"3\" max=\"3\" width=\"4.714\" customWidth=\"1\"/>",
                "col min=\"4\" max=\"4\" width=\"2.714\" customWidth=\"1\"/>",
            ])
    }
}
