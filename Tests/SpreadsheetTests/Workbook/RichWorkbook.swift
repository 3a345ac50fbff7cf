import ByteSinks
import Spreadsheet

/// One workbook with everything that the writer can do, for the golden files and the judges.
enum RichWorkbook {
    static func bytes(threadCount: Int? = nil) throws -> [UInt8] {
        var sink = MemorySink()
        var workbook = try WorkbookWriter(properties: properties, threadCount: threadCount)
        try writeStatement(with: &workbook, to: &sink)
        try writeTexts(with: &workbook, to: &sink)
        try RichObjects.write(with: &workbook, to: &sink)
        try workbook.finish(to: &sink)
        return sink.bytes
    }

    private static let properties = DocumentProperties(
        title: "Statement <October> & more", subject: "2026-10-01 to 2026-10-31", creator: "Harmattan",
        keywords: "bank, statement", description: "Made up", category: "Accounts", company: "Harmattan",
        manager: "Ngozi", created: DateTime(year: 2026, month: 11, day: 2, hour: 9, minute: 5, second: 7),
        custom: [
            .init("Account", .text("0123456789 & more")), .init("Pages", .integer(3)),
            .init("Proven", .boolean(true)),
            .init("Fetched", .moment(DateTime(year: 2026, month: 11, day: 2, hour: 9))),
        ])

    private static let statementRows = 3

    private static let sheets = [
        Sheet(
            name: "Ada's account",
            columns: [
                ColumnFormat(width: .fixed(ColumnWidth(digits: 11))), ColumnFormat(width: .fittingContent),
                ColumnFormat(width: .fittingContent), ColumnFormat(),
                ColumnFormat(width: .fittingContent), ColumnFormat(width: .fixed(ColumnWidth(digits: 9))),
            ],
            frozenRows: 2, frozenColumns: 1,
            filter: Sheet.Filter(headerRow: 2, columns: 1...6, lastRow: 2 + statementRows),
            page: PageSetup(
                isLandscape: true, scaling: .fitsWidth,
                headerFooter: HeaderFooter(
                    header: "&L" + PageSetup.literal("Ada & Sons"), footer: "&RPage &P of &N"),
                repeatedRows: 1...2)),
        Sheet(
            name: "Texts", columns: [ColumnFormat(width: .fixed(ColumnWidth(digits: 30)))],
            filter: Sheet.Filter(headerRow: 1, columns: 1...1)),
    ]

    private static func writeStatement(
        with workbook: inout WorkbookWriter, to sink: inout MemorySink
    ) throws {
        let title = try workbook.register(
            CellStyle(font: Font(points: 16, isBold: true), alignment: Alignment(vertical: .center)))
        let heading = try workbook.register(
            CellStyle(
                font: Font(isBold: true, color: .white),
                fill: .solid(Color(red: 0x1F, green: 0x4E, blue: 0x78)),
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

        try workbook.beginSheet(sheets[0], to: &sink)
        try workbook.append(
            [Cell(.text("Statement of account"), title)], format: RowFormat(height: 30), to: &sink)
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
        try workbook.beginSheet(sheets[1], to: &sink)
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
