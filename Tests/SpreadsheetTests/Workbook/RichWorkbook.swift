import ByteSinks
import Spreadsheet

/// One workbook with everything that the writer can do, for the golden files and the judges.
enum RichWorkbook {
    static func bytes() throws -> [UInt8] {
        var sink = MemorySink()
        var workbook = try WorkbookWriter(sheets: sheets, properties: properties)
        try writeStatement(with: &workbook, to: &sink)
        try writeTexts(with: &workbook, to: &sink)
        try workbook.finish(to: &sink)
        return sink.bytes
    }

    private static let properties = DocumentProperties(
        title: "Statement <October> & more", subject: "2026-10-01 to 2026-10-31", creator: "Harmattan",
        created: CreationTime(year: 2026, month: 11, day: 2, hour: 9, minute: 5, second: 7))

    private static let statementRows = 3

    private static let sheets = [
        Sheet(
            name: "Ada's account",
            columnWidths: [
                ColumnWidth(digits: 11), ColumnWidth(fitting: ["Transfer from Ngozi"]),
                ColumnWidth(digits: 9), nil,
                ColumnWidth(digits: 16), ColumnWidth(digits: 9),
            ],
            frozenRows: 2, frozenColumns: 1,
            filter: Sheet.Filter(headerRow: 2, columns: 1...6, lastRow: 2 + statementRows),
            page: PageSetup(
                isLandscape: true, fitsWidth: true, header: "&L" + PageSetup.literal("Ada & Sons"),
                footer: "&RPage &P of &N", repeatedRows: 1...2)),
        Sheet(
            name: "Texts", columnWidths: [ColumnWidth(digits: 30)],
            filter: Sheet.Filter(headerRow: 1, columns: 1...1)),
    ]

    private static func writeStatement(
        with workbook: inout WorkbookWriter, to sink: inout MemorySink
    ) throws {
        let title = try workbook.register(
            CellStyle(font: Font(points: 16, isBold: true), alignment: Alignment(vertical: .center)))
        let heading = try workbook.register(
            CellStyle(
                font: Font(isBold: true, color: .white), fill: Color(red: 0x1F, green: 0x4E, blue: 0x78),
                border: Border(bottom: Border.Line(.medium)),
                alignment: Alignment(horizontal: .center, wrapsText: true)))
        let day = try workbook.register(CellStyle(numberFormat: .isoDate))
        let money = try workbook.register(CellStyle(numberFormat: NumberFormat("#,##0.00;[Red]-#,##0.00")))
        let text = try workbook.register(CellStyle(alignment: Alignment(indent: 1), numberFormat: .text))
        let flag = try workbook.register(CellStyle(numberFormat: .trueFalse))
        let total = try workbook.register(
            CellStyle(
                font: Font(isBold: true, isItalic: true),
                border: Border(top: Border.Line(.thin), bottom: Border.Line(.double)), numberFormat: .money))

        try workbook.beginSheet(to: &sink)
        try workbook.append([Cell(.text("Statement of account"), title)], height: 30, to: &sink)
        try workbook.merge(CellRange(rows: 1...1, columns: 1...6))
        let names = ["Date", "Narration", "Type", "Proven", "Amount", "Number"]
        try workbook.append(names.map { Cell(.sharedText($0), heading) }, to: &sink)
        let lines: [(Int, String, String, Bool, Int64, Int64)] = [
            (1, "Transfer from Ngozi", "credit", true, 123_456_789, 7), (2, "=1+1", "debit", true, -7, 8),
            (31, "Café Zürich €5 日本 🙂", "debit", false, -4217, 9),
        ]
        for (date, narration, kind, isProven, amount, number) in lines {
            try workbook.append(
                [
                    Cell(.date(year: 2026, month: 10, day: date), day), Cell(.text(narration), text),
                    Cell(.sharedText(kind)), Cell(.boolean(isProven), flag),
                    Cell(.decimal(minorUnits: amount, fractionDigits: 2), money), Cell(.integer(number)),
                ], to: &sink)
        }
        let sum = CachedValue.decimal(minorUnits: 123_452_565, fractionDigits: 2)
        try workbook.append(
            [
                Cell(.blank, total), Cell(.text("Total"), total), Cell(.blank), Cell(.blank),
                Cell(.formula("SUM(E3:E5)", cached: sum), total),
                Cell(.formula("IF(E6<0,\"in & out\",\"in\")", cached: .text("in"))),
                Cell(.formula("E6>0", cached: .boolean(true)), flag),
                Cell(.formula("F3+F4", cached: .integer(15))),
            ], to: &sink)
    }

    private static func writeTexts(with workbook: inout WorkbookWriter, to sink: inout MemorySink) throws {
        try workbook.beginSheet(to: &sink)
        let texts = [
            "Text", "", " blanks around ", "two\nlines", "a\ttab", "carriage\rreturn", "bell\u{7} and \u{0}",
            "literal _x000D_ stays", "<b>&amp;\"'</b>", "not a character: \u{FFFE}\u{FFFF}", "مرحبا \u{202E}",
        ]
        for text in texts {
            try workbook.append([Cell(.text(text)), Cell(.sharedText(text))], to: &sink)
        }
        try workbook.append([], to: &sink)
        try workbook.append(
            [Cell(.date(year: 1900, month: 2, day: 28)), Cell(.integer(-999_999_999_999_999))], to: &sink)
    }
}
