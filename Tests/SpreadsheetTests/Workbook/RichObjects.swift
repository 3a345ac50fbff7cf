import ByteSinks
import Spreadsheet

/// Two sheets with everything that stands beside or above cells, for the golden files and the judges.
enum RichObjects {
    static let rowCount = 12

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let moneyIn: [Int64] = [
        41_000_000, 38_500_000, 45_250_050, 39_990_000, 52_000_000, 47_125_000, 43_000_000, 61_300_000,
        44_000_000, 58_750_000, 49_999_999, 70_000_000,
    ]
    private static let moneyOut: [Int64] = [
        33_100_000, 41_200_000, 30_000_000, 36_450_000, 40_000_000, 52_000_000, 38_250_000, 45_000_000,
        39_000_000, 47_500_000, 44_100_000, 66_000_000,
    ]
    private static let blue = Color(red: 0x1F, green: 0x77, blue: 0xB4)
    private static let orange = Color(red: 0xFF, green: 0x7F, blue: 0x0E)

    static func write(with workbook: inout WorkbookWriter, to sink: inout MemorySink) throws {
        try writeMonths(with: &workbook, to: &sink)
        try writeSettings(with: &workbook, to: &sink)
    }

    // MARK: Months

    private static let table = Table(
        name: "Months",
        columns: [
            Table.Column("Month", total: .label("Total")), Table.Column("Money in", total: .sum),
            Table.Column("Money out", total: .sum), Table.Column("Kept [share]", total: .average),
            Table.Column("Page", total: .count),
        ], hasTotals: true)

    private static func writeMonths(
        with workbook: inout WorkbookWriter, to sink: inout MemorySink
    ) throws {
        let money = try workbook.register(CellStyle(numberFormat: .money))
        let share = try workbook.register(CellStyle(numberFormat: .percent))
        let link = try workbook.register(CellStyle(font: .hyperlink))
        try workbook.beginSheet(monthsSheet, to: &sink)
        try workbook.append(table.headerCells(), to: &sink)
        for (index, month) in months.enumerated() {
            let row = index + 2
            let kept = CachedValue.real(
                Double(moneyIn[index] - moneyOut[index]) / Double(moneyIn[index]))
            let target: Hyperlink.Target =
                index % 2 == 0
                ? .url("https://mono.co/?a=1&month=\(index)") : .location("'Ada''s account'!A1")
            try workbook.append(
                [
                    Cell(.sharedText(month)),
                    Cell(.decimal(minorUnits: moneyIn[index], fractionDigits: 2), money),
                    Cell(.decimal(minorUnits: moneyOut[index], fractionDigits: 2), money),
                    Cell(.formula("(B\(row)-C\(row))/B\(row)", cached: kept), share),
                    Cell(.hyperlink(Hyperlink(target, text: "Open \(month)", tip: "More of \(month)")), link),
                ], to: &sink)
        }
        let sums = [moneyIn, moneyOut].map { values in
            CachedValue.decimal(minorUnits: values.reduce(0, +), fractionDigits: 2)
        }
        let average = zip(moneyIn, moneyOut).map { Double($0 - $1) / Double($0) }.reduce(0, +) / 12
        try workbook.append(
            table.totalCells(
                [.plain, money, money, share], cached: [nil, sums[0], sums[1], .real(average), .integer(12)]),
            to: &sink)
        try workbook.add(table)
        try workbook.define("AllMoneyIn", as: "Months!$B$2:$B$13")
        try workbook.define("Local_name", as: "Months!$C$14", isLocal: true)
        try addCharts(to: &workbook)
        try workbook.add(
            try Image(SmallImages.png), at: Placement(row: 1, column: 7, width: 96), description: "A logo")
        try workbook.add(
            CellComment(row: 2, column: 2, author: "Ada", text: "The bank booked\nthis twice <really>"))
        try workbook.add(
            CellComment(row: 1, column: 1, text: "Visible at once", width: 120, height: 40, isVisible: true))
    }

    private static let monthsSheet = Sheet(
        name: "Months",
        columns: [
            ColumnFormat(width: .fittingContent), ColumnFormat(width: .fittingContent),
            ColumnFormat(width: .fittingContent), ColumnFormat(width: .fittingContent),
            ColumnFormat(width: .fittingContent, outlineLevel: 1),
        ], frozenRows: 1,
        conditionalFormats: [
            ConditionalFormat(
                [CellRange(rows: 2...13, columns: 2...2)],
                .dataBar(Color(red: 0x63, green: 0xBE, blue: 0x7B), minimum: .number("0"), maximum: .maximum)),
            ConditionalFormat(
                [CellRange(rows: 2...13, columns: 3...3)],
                .colorScale([
                    ScalePoint(.minimum, .white),
                    ScalePoint(.percentile(50), Color(red: 255, green: 235, blue: 132)),
                    ScalePoint(.maximum, Color(red: 0xF8, green: 0x69, blue: 0x6B)),
                ])),
            ConditionalFormat(
                [CellRange(rows: 2...13, columns: 4...4)],
                .cell(
                    .less("0"),
                    DifferentialStyle(
                        isBold: true, color: Color(red: 0x9C, green: 0, blue: 6),
                        fill: Color(red: 255, green: 0xC7, blue: 0xCE))), stopsIfTrue: true),
            ConditionalFormat(
                [CellRange(rows: 2...13, columns: 1...1)],
                .expression(
                    "$B2>50000000/100", DifferentialStyle(fill: Color(red: 0xDD, green: 0xEB, blue: 0xF7)))),
        ],
        view: SheetView(showsGridlines: false, zoom: 90, tabColor: blue),
        page: PageSetup(
            paper: .a3, isLandscape: true, scaling: .pages(across: 1, down: 1),
            margins: PageMargins(left: 25, right: 25), headerFooter: HeaderFooter(header: "&C&A"),
            firstPage: HeaderFooter(header: "&CFirst"), repeatedRows: 1...1, repeatedColumns: 1...1,
            area: CellRange(rows: 1...40, columns: 1...16), rowBreaks: [20], columnBreaks: [8],
            centersHorizontally: true, printsGridlines: true))

    private static func addCharts(to workbook: inout WorkbookWriter) throws {
        let names = Chart.Values("Months!$A$2:$A$13", cached: months.map { .text($0) })
        func values(_ column: String, _ units: [Int64]) -> Chart.Values {
            Chart.Values(
                "Months!$\(column)$2:$\(column)$13",
                cached: units.map { .decimal(minorUnits: $0, fractionDigits: 2) })
        }
        let series = [
            Chart.Series(name: "Money in", categories: names, values: values("B", moneyIn), color: blue),
            Chart.Series(name: "Money out", categories: names, values: values("C", moneyOut), color: orange),
        ]
        let short = NumberFormat("#,##0,\"k\"")
        try workbook.add(
            Chart(
                .column(.clustered), title: "In & out by month", series: series, categoryTitle: "Month",
                valueTitle: "NGN", numberFormat: short, description: "Columns of money in and out"),
            at: Placement(row: 7, column: 7))
        try workbook.add(
            Chart(.line(hasMarkers: true), title: "The same as lines", series: series, numberFormat: short),
            at: Placement(row: 7, column: 15, offsetX: 10, width: 400, height: 288))
        try workbook.add(
            Chart(.bar(.stacked), title: "Across", series: series, numberFormat: short, legend: .right),
            at: Placement(row: 24, column: 1))
        try workbook.add(
            Chart(
                .pie, title: "Shares",
                series: [
                    Chart.Series(
                        categories: names, values: values("B", moneyIn), pointColors: [blue, orange])
                ],
                legend: .right, showsLabels: true), at: Placement(row: 24, column: 8))
    }

    // MARK: Settings

    private static func writeSettings(
        with workbook: inout WorkbookWriter, to sink: inout MemorySink
    ) throws {
        let open = try workbook.register(
            CellStyle(
                fill: Fill(.lightUp, foreground: orange, background: .white),
                border: .all(Border.Line(.dashed)),
                protection: CellProtection(isLocked: false)))
        let hidden = try workbook.register(CellStyle(protection: CellProtection(hidesFormula: true)))
        let turned = try workbook.register(
            CellStyle(
                font: Font(isStruckThrough: true, underline: .double, position: .superscript),
                alignment: Alignment(vertical: .bottom, rotation: .degrees(-45), shrinksToFit: true)))
        let moment = try workbook.register(CellStyle(numberFormat: .isoDateTime))
        try workbook.beginSheet(settingsSheet, to: &sink)
        try workbook.append(to: &sink) { row in
            row.format(RowFormat(height: 40, outlineLevel: 1))
            row.text("Kind")
            row.text("groceries", open)
            row.text("turned", turned)
            row.dateTime(DateTime(year: 2026, month: 10, day: 31, hour: 23, minute: 59, second: 59), moment)
            row.skip(2)
            row.real(0.125)
            row.error(.notAvailable)
            row.formula("1/0", cached: .error(.divisionByZero), hidden)
        }
        try workbook.append([], format: RowFormat(isHidden: true, isCollapsed: true, style: open), to: &sink)
        try workbook.add(
            DataValidation([CellRange(row: 1, column: 3)], .custom("LEN(C1)>2"), severity: .warning))
        // The picture of the other sheet is stored once.
        try workbook.add(try Image(SmallImages.png), at: Placement(row: 5, column: 2, offsetX: 3, offsetY: 4))
    }

    private static let settingsSheet = Sheet(
        name: "Settings", otherColumns: .fittingContent,
        validations: [
            DataValidation(
                [CellRange(row: 1, column: 2), CellRange(rows: 3...9, columns: 2...2)],
                .list(["groceries", "rent \"and\" bills", "salary"]),
                prompt: .init(title: "Category", text: "One of three"),
                complaint: .init(title: "No such category", text: "Choose one from the list & try again")),
            DataValidation(
                [CellRange(rows: 1...9, columns: 7...7)], .decimal(.between("0", "1")), allowsBlank: false),
            DataValidation(
                [CellRange(rows: 1...9, columns: 4...4)], .date(.greaterOrEqual("DATE(2026,1,1)"))),
        ],
        protection: SheetProtection(allowed: [.selectUnlockedCells, .sort, .filter, .formatColumns]),
        view: SheetView(isRightToLeft: true, visibility: .hidden))
}
