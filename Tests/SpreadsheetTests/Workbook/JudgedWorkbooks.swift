import ByteSinks

@testable import Spreadsheet

/// Workbooks beside ``RichWorkbook``, each for one thing that readers may see differently.
enum JudgedWorkbooks {
    /// Values at the ends of their ranges, each kind of formula's result, texts of every form, blank columns
    /// between cells.
    static func values() throws -> [UInt8] {
        try workbook { (workbook, sink) in
            let money = try workbook.register(CellStyle(numberFormat: .money))
            let day = try workbook.register(CellStyle(numberFormat: .isoDate))
            let moment = try workbook.register(CellStyle(numberFormat: .isoDateTime))
            try workbook.beginSheet(Sheet(name: "Values & more", otherColumns: .fittingContent), to: &sink)
            let rows: [[Cell]] = [
                [
                    Cell(.integer(999_999_999_999_999)), Cell(.integer(-999_999_999_999_999)),
                    Cell(.integer(0)),
                ],
                [
                    Cell(.decimal(minorUnits: 1, fractionDigits: 18)),
                    Cell(.decimal(minorUnits: -99_999_999_999_999_9, fractionDigits: 2), money),
                    Cell(.decimal(minorUnits: 0, fractionDigits: 2), money),
                ],
                [Cell(.real(0.1)), Cell(.real(-1.5e300)), Cell(.real(1e-300)), Cell(.real(1e15))],
                [
                    Cell(.date(year: 1900, month: 3, day: 1), day),
                    Cell(.date(year: 9999, month: 12, day: 31), day),
                    Cell(.date(year: 2000, month: 2, day: 29), day),
                ],
                [
                    Cell(
                        .dateTime(DateTime(year: 2026, month: 10, day: 31, hour: 23, minute: 59, second: 59)),
                        moment)
                ],
                [
                    Cell(.boolean(true)), Cell(.boolean(false)), Cell(.error(.notAvailable)),
                    Cell(.error(.reference)),
                ],
                [
                    Cell(.blank), Cell(.text("after a blank")), Cell(.blank), Cell(.blank, money),
                    Cell(.integer(5)),
                ],
                [Cell(.text("0042")), Cell(.text("1e5")), Cell(.text("2026-10-31")), Cell(.text("TRUE"))],
                [
                    Cell(.text("=1+1")), Cell(.text("'quoted")), Cell(.text("#N/A")),
                    Cell(.sharedText("0042")),
                ],
                [
                    Cell(.text(" lead")), Cell(.text("trail ")), Cell(.text("two\nlines")),
                    Cell(.text("a\ttab")),
                ],
                [
                    Cell(.text("Ọlálékan 🙂 日本")), Cell(.text("<&>\"'")),
                    Cell(.text(String(repeating: "x", count: 32_767))),
                ],
                [
                    Cell(.formula("A1-A1+3", cached: .integer(3))),
                    Cell(
                        .formula("ROUND(1/3,2)", cached: .decimal(minorUnits: 33, fractionDigits: 2)), money),
                    Cell(.formula("\"a\"&\" <b>\"", cached: .text("a <b>"))),
                    Cell(.formula("1>2", cached: .boolean(false))),
                    Cell(.formula("NA()", cached: .error(.notAvailable))),
                    Cell(.formula("DATE(2026,10,31)", cached: .integer(46_326)), day),
                ],
            ]
            try workbook.append(rows: rows, to: &sink)
        }
    }

    /// A sheet that continues on two further ones, with a table, a filter and formulas on each.
    static func continued() throws -> [UInt8] {
        var sink = MemorySink()
        var workbook = try WorkbookWriter(rowLimit: 100)
        let heading = try workbook.register(CellStyle(font: Font(isBold: true)))
        let money = try workbook.register(CellStyle(numberFormat: .money))
        try workbook.beginSheet(
            Sheet(
                name: "Ledger", columns: [ColumnFormat(width: .fittingContent)], frozenRows: 1,
                page: PageSetup(repeatedRows: 1...1)), to: &sink)
        try workbook.append(["Number", "Amount", "Twice"].map { Cell(.text($0), heading) }, to: &sink)
        try workbook.add(
            Table(name: "Rows", columns: ["Number", "Amount", "Twice"].map { Table.Column($0) }))
        try workbook.append(rowCount: 250, to: &sink) { index, row in
            let place = 2 + index % 99
            row.integer(Int64(index))
            row.decimal(Int64(index) * 101, fractionDigits: 2, money)
            row.formula(
                "B\(place)*2", cached: .decimal(minorUnits: Int64(index) * 202, fractionDigits: 2), money)
        }
        try workbook.finish(to: &sink)
        return sink.bytes
    }

    /// Two thousand rows made on several threads, shared texts among them, and a total over all.
    static func many() throws -> [UInt8] {
        try workbook { (workbook, sink) in
            let day = try workbook.register(CellStyle(numberFormat: .isoDate))
            let money = try workbook.register(CellStyle(numberFormat: .money))
            try workbook.beginSheet(Sheet(name: "Many"), to: &sink)
            try workbook.append(rowCount: 1_999, to: &sink) { index, row in
                row.date(year: 2026, month: 1 + index % 12, day: 1 + index % 28, day)
                row.text("POS PURCHASE & MORE <\(index * 7919 % 1_000_003)>")
                row.sharedText(["groceries", "rent", "salary"][index % 3])
                if index % 4 == 0 { row.skip() } else { row.integer(Int64(index)) }
                row.decimal(Int64(index * 31 - 9_000), fractionDigits: 2, money)
            }
            let sum = (0..<1_999).reduce(Int64(0)) { $0 + Int64($1 * 31 - 9_000) }
            try workbook.append(
                [
                    Cell(.text("Total")), Cell(.blank), Cell(.blank), Cell(.blank),
                    Cell(
                        .formula("SUM(E1:E1999)", cached: .decimal(minorUnits: sum, fractionDigits: 2)), money
                    ),
                ], to: &sink)
        }
    }

    /// A sheet without rows before one with a single cell.
    static func empty() throws -> [UInt8] {
        try workbook { (workbook, sink) in
            try workbook.beginSheet(Sheet(name: "Empty", frozenRows: 1), to: &sink)
            try workbook.beginSheet(Sheet(name: "One"), to: &sink)
            try workbook.append([Cell(.integer(1))], to: &sink)
        }
    }

    private static func workbook(
        _ content: (inout WorkbookWriter, inout MemorySink) throws -> Void
    ) throws -> [UInt8] {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        try content(&workbook, &sink)
        try workbook.finish(to: &sink)
        return sink.bytes
    }
}
