import Testing

@testable import SpreadsheetFormulas

@Suite("Sheets that repeat")
struct SheetCopyTests {
    /// A summary, a sheet for each of three accounts with other numbers of rows, and two months.
    private static let map = WorkbookMap(sheets: [
        WorkbookMap.Sheet(template: "Summary", copies: [SheetCopy(name: "Summary", rows: .identity)]),
        WorkbookMap.Sheet(
            template: "Account",
            copies: [
                SheetCopy(
                    name: "Current", rows: RowMap(loop: 2...2, count: 3), tableNames: ["Lines": "Lines_1"]),
                SheetCopy(
                    name: "My savings", rows: RowMap(loop: 2...2, count: 1), tableNames: ["Lines": "Lines_2"]),
                SheetCopy(name: "USD", rows: RowMap(loop: 2...2, count: 2), tableNames: ["lines": "Lines_3"]),
            ]),
        WorkbookMap.Sheet(template: "Jan", copies: [SheetCopy(name: "January", rows: .identity)]),
        WorkbookMap.Sheet(template: "Gone", copies: []),
        WorkbookMap.Sheet(template: "Mar", copies: [SheetCopy(name: "March", rows: .identity)]),
    ])

    private static func text(_ text: String, _ place: FormulaPlace) throws -> String {
        try FormulaRewriter(map).rewrite(Formula(text), at: place).text
    }

    @Test(
        "From the summary",
        arguments: [
            ("SUM(Account!C2)", "SUM(Current!C2:C4,'My savings'!C2,USD!C2:C3)"),
            ("SUM(Account!C3)", "SUM(Current!C5,'My savings'!C3,USD!C4)"),
            ("SUM(Account!A1)", "SUM(Current!A1,'My savings'!A1,USD!A1)"),
            ("SUM(Account!C:C)", "SUM(Current!C:C,'My savings'!C:C,USD!C:C)"),
            ("Jan!A1*2", "January!A1*2"), ("SUM(Gone!A1,B1)", "SUM(B1)"), ("SUM(Gone!A1)", "0"),
            ("SUM(Jan:Mar!A1)", "SUM(January:March!A1)"), ("SUM(Account:Jan!A1)", "SUM(Current:January!A1)"),
            ("SUM(Account:Jan!C3)", "SUM(Current!C5,'My savings'!C3,USD!C4,January!C3)"),
            ("SUM(Nowhere:Mar!A1)", "SUM(Nowhere:Mar!A1)"), ("Jan!Rate", "January!Rate"), ("Rate", "Rate"),
            ("Other!Rate", "Other!Rate"), ("Gone!Rate", "#REF!"), ("summary!Rate", "Summary!Rate"),
        ])
    func summary(text: String, result: String) throws {
        #expect(try Self.text(text, .cell(sheet: "Summary", templateRow: 1, outputRow: 1)) == result)
    }

    @Test(
        "From a copy to itself and its table",
        arguments: [
            ("SUM(C2)", "SUM(C2:C3)"), ("SUM(Account!C2)", "SUM(USD!C2:C3)"),
            ("SUM(Lines[Amount])", "SUM(Lines_3[Amount])"),
            ("SUM(Other[Amount])+[@Qty]", "SUM(Other[Amount])+[@Qty]"), ("Summary!A1", "Summary!A1"),
            ("Account!Rate*C2", "USD!Rate*C2:C3"),
        ])
    func copy(text: String, result: String) throws {
        #expect(try Self.text(text, .cell(sheet: "Account", copy: 2, templateRow: 3, outputRow: 4)) == result)
    }

    @Test("A name of a sheet that repeats means none of the copies")
    func ambiguousName() {
        #expect(throws: FormulaRewriteError.notContiguous(reference: "Account!Rate", function: nil)) {
            try Self.text("Account!Rate", .cell(sheet: "Summary", templateRow: 1, outputRow: 1))
        }
    }

    @Test("Defined names, print areas and series of charts")
    func lists() throws {
        let name = FormulaPlace.name(sheet: "Account", copy: 0)
        #expect(try Self.text("Account!$A$1:$C$3", name) == "Current!$A$1:$C$5")
        #expect(try Self.text("Account!$A:$B,Account!$1:$1", name) == "Current!$A:$B,Current!$1:$1")
        #expect(try Self.text("Account!$C$2", .name()) == "Current!$C$2:$C$4,'My savings'!$C$2,USD!$C$2:$C$3")
        #expect(try Self.text("Account!$C$2", .chart(sheet: "Account", copy: 1)) == "'My savings'!$C$2")
        #expect(
            try Self.text("Account!$C$2", .chart()) == "(Current!$C$2:$C$4,'My savings'!$C$2,USD!$C$2:$C$3)")
        #expect(try Self.text("Gone!$C$2", .name()) == "#REF!")
    }

    @Test("The areas serve the program of the template's formula")
    func areas() throws {
        let formula = try Formula("SUM(Account!C2)+A1")
        let place = FormulaPlace.cell(sheet: "Summary", templateRow: 1, outputRow: 1)
        let rewritten = try FormulaRewriter(Self.map).rewrite(formula, at: place)
        #expect(
            rewritten.areas?.map { $0.map(\.description) } == [
                ["Current!C2:C4", "'My savings'!C2", "USD!C2:C3"], ["Summary!A1"],
            ])
        var cells = CellTable(sheets: ["Summary", "Current", "My savings", "USD"])
        for sheet in ["Current", "My savings", "USD"] {
            for row in 1...5 { cells.set(1, at: CellAddress(row: row, column: 3), onSheet: sheet) }
        }
        cells.set(100, at: CellAddress(row: 1, column: 1), onSheet: "Summary")
        let program = FormulaProgram(formula, at: CellAddress(row: 1, column: 2), onSheet: "Summary")
        #expect(try program.value(with: cells, areas: rewritten.areas) == 106)
        let again = FormulaProgram(
            try Formula(rewritten.text), at: CellAddress(row: 1, column: 2), onSheet: "Summary")
        #expect(try again.value(with: cells) == 106)
    }
}

@Suite("Ranges outside of formulas")
struct RangeMappingTests {
    private static func grouped() throws -> RowMap {
        var builder = try RowMapBuilder(loops: [3...5, 4...4])
        builder.place(1...2)
        for count in [3, 2] {
            builder.beginIteration(ofLoop: 0)
            builder.place(3)
            builder.repeatLoop(1, times: count)
            builder.place(5)
            builder.endIteration()
        }
        builder.place(6)
        return builder.finish(lastTemplateRow: 6)
    }

    @Test(
        "They grow and move",
        arguments: [
            ("A4:C4", "A4:C6 A9:C10"), ("A2:C6", "A2:C12"), ("A3:C5", "A3:C11"), ("A6", "A12"),
            ("A:C", "A:C"),
            ("B5 D1", "B7 B11 D1"), ("A7:A9", "A13:A15"), ("1:2", "1:2"), ("6:7", "12:13"),
        ])
    func grown(text: String, result: String) throws {
        let list = try #require(CellRangeList(text))
        #expect(try Self.grouped().grown(list).description == result)
    }

    @Test("Tables and filters stay one range")
    func hull() throws {
        let map = try Self.grouped()
        #expect(map.hull(try #require(CellRange("A2:F4")))?.description == "A2:F10")
        #expect(RowMap(loop: 4...4, count: 0).hull(try #require(CellRange("A4:F4"))) == nil)
    }

    @Test(
        "Merged cells and links repeat",
        arguments: [
            ("A3:C3", "A3:C3 A8:C8"), ("A3:A5", "A3:A7 A8:A11"), ("A4:B4", "A4:B4 A5:B5 A6:B6 A9:B9 A10:B10"),
            ("A1:C1", "A1:C1"), ("A2:A6", "A2:A12"), ("A6:B7", "A12:B13"),
        ])
    func replicas(text: String, result: String) throws {
        let map = try Self.grouped()
        let range = try #require(CellRange(text))
        #expect(CellRangeList(map.replicas(of: range)).description == result)
        let byRow = (1...20).compactMap { map.replica(of: range, atOutputRow: $0) }
        #expect(CellRangeList(byRow).description == result)
    }

    @Test("Page breaks")
    func breaks() throws {
        #expect(try Self.grouped().breaks(after: 5) == [7, 11])
        #expect(try Self.grouped().breaks(after: 6) == [12])
    }
}
