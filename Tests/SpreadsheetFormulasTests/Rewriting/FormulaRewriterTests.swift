import Testing

@testable import SpreadsheetFormulas

@Suite("Formulas follow their rows")
struct FormulaRewriterTests {
    /// Row 4 repeats five times; rows 5 and below move to 9 and below.
    private static let simple = WorkbookMap(sheets: [
        WorkbookMap.Sheet(
            template: "Data", copies: [SheetCopy(name: "Data", rows: RowMap(loop: 4...4, count: 5))]),
        WorkbookMap.Sheet(template: "Summary", copies: [SheetCopy(name: "Summary", rows: .identity)]),
    ])

    /// Groups of header (3), entries (4) and subtotal (5), with 3 and 2 entries, and a total (6):
    /// rows 3 | 4–6 | 7, 8 | 9–10 | 11, 12.
    private static func grouped(_ counts: [Int]) throws -> WorkbookMap {
        var builder = try RowMapBuilder(loops: [3...5, 4...4])
        builder.place(1...2)
        for count in counts {
            builder.beginIteration(ofLoop: 0)
            builder.place(3)
            builder.repeatLoop(1, times: count)
            builder.place(5)
            builder.endIteration()
        }
        builder.place(6)
        return WorkbookMap(sheets: [
            WorkbookMap.Sheet(
                template: "Data", copies: [SheetCopy(name: "Data", rows: builder.finish(lastTemplateRow: 6))])
        ])
    }

    private static func text(
        _ text: String, _ map: WorkbookMap, row: Int, at output: Int, sheet: String = "Data"
    ) throws -> String {
        let place = FormulaPlace.cell(sheet: sheet, templateRow: row, outputRow: output)
        return try FormulaRewriter(map).rewrite(Formula(text), at: place).text
    }

    @Test(
        "Within the row of an iteration",
        arguments: [
            ("C4*(1+D4)", "C7*(1+D7)"), ("$C$4*B$2", "$C$7*B$2"), ("SUM(C4:F4)", "SUM(C7:F7)"),
            ("C3+C4", "C3+C7"), ("C5", "C9"), ("SUM(C:C)", "SUM(C:C)"), ("SUM(4:4)", "SUM(7:7)"),
            ("SUM(C$4:C4)", "SUM(C$4:C7)"), ("SUM($C$4:$C4)", "SUM($C$4:$C7)"), ("SUM(C3:C4)", "SUM(C3:C7)"),
            ("SUM(C4:C$4)", "SUM(C7:C$4)"), ("C4/SUM(C4:C$4)", "C7/SUM(C7:C$4)"),
            ("SUM(C4:C6)", "SUM(C7:C10)"),
            ("Data!C4", "Data!C7"), ("data!C4", "Data!C7"), ("Summary!C4", "Summary!C4"),
            ("[1]Data!C4", "[1]Data!C4"),
            (" C4 * 2 ", " C7 * 2 "), ("Other!C4", "Other!C4"), ("Rate*C4", "Rate*C7"),
            ("Data!#REF!+C4", "Data!#REF!+C7"),
        ])
    func inside(text: String, result: String) throws {
        #expect(try Self.text(text, Self.simple, row: 4, at: 7) == result)
    }

    @Test(
        "From below and above the block",
        arguments: [
            ("SUM(C4)", "SUM(C4:C8)"), ("SUM(C4:C4)", "SUM(C4:C8)"), ("SUM($C$4)", "SUM($C$4:$C$8)"),
            ("SUM(C3:C5)", "SUM(C3:C9)"), ("SUM(C4:D4)", "SUM(C4:D8)"), ("SUM(D4:C4)", "SUM(D4:C8)"),
            ("C5+C3", "C9+C3"), ("SUM(C4,C6)", "SUM(C4:C8,C10)"),
            ("SUMPRODUCT(C4*D4)", "SUMPRODUCT(C4:C8*D4:D8)"),
            ("SUMIF(B4,\"x\",C4)", "SUMIF(B4:B8,\"x\",C4:C8)"),
            ("VLOOKUP(1,B4:C4,2,0)", "VLOOKUP(1,B4:C8,2,0)"),
            ("SUM(C4:C5)", "SUM(C4:C9)"), ("SUM((C4,D4))", "SUM((C4:C8,D4:D8))"),
            ("C4:INDEX(C4,2)", "C4:INDEX(C4:C8,2)"),
            ("SUM(4:4)", "SUM(4:8)"), ("SUM(C100)", "SUM(C104)"), ("Summary!A4", "Summary!A4"),
        ])
    func outside(text: String, result: String) throws {
        #expect(try Self.text(text, Self.simple, row: 5, at: 9) == result)
        #expect(try Self.text(text, Self.simple, row: 1, at: 1) == result)
    }

    @Test(
        "From another sheet",
        arguments: [
            ("SUM(Data!C4)", "SUM(Data!C4:C8)"), ("Data!C6", "Data!C10"), ("C4", "C4"),
            ("'Data'!C4:D4", "Data!C4:D8"),
        ])
    func otherSheet(text: String, result: String) throws {
        #expect(try Self.text(text, Self.simple, row: 4, at: 4, sheet: "Summary") == result)
    }

    @Test("A cell that becomes several where one is wanted is told of")
    func widened() throws {
        let place = FormulaPlace.cell(sheet: "Data", templateRow: 5, outputRow: 9)
        let rewriter = FormulaRewriter(Self.simple)
        #expect(try rewriter.rewrite(Formula("C4*2+SUM(C4)"), at: place).widened == ["C4"])
        #expect(try rewriter.rewrite(Formula("SUMPRODUCT(C4*D4)+C3*2"), at: place).widened == [])
    }

    @Test(
        "In groups",
        arguments: [
            (4, 6, "C4*C3", "C6*C3"), (4, 9, "C4*C3", "C9*C8"), (4, 10, "C4/C5", "C10/C11"),
            (5, 7, "SUM(C4)", "SUM(C4:C6)"), (5, 11, "SUM(C4)", "SUM(C9:C10)"),
            (5, 11, "SUM(C4:C4)", "SUM(C9:C10)"),
            (3, 8, "SUM(C4)+C5", "SUM(C9:C10)+C11"), (5, 11, "SUM(C3:C4)", "SUM(C8:C10)"),
            (4, 10, "SUM(C$4:C4)", "SUM(C$9:C10)"), (4, 9, "SUM(C3:C4)", "SUM(C8:C9)"),
            (4, 9, "SUM(C4:C5)", "SUM(C9:C11)"),
            (4, 9, "SUM(C2:C4)", "SUM(C2:C9)"), (4, 9, "SUM(C4:C6)", "SUM(C9:C12)"),
            (4, 9, "SUM(C3:C5)", "SUM(C8:C11)"), (5, 11, "SUM(C$5:C5)", "SUM(C$7:C11)"),
            (4, 10, "C5/C6", "C11/C12"), (4, 10, "C2", "C2"), (5, 11, "C6", "C12"),
            (6, 12, "SUM(C4)", "SUM(C4:C6,C9:C10)"), (6, 12, "SUM(C5)", "SUM(C7,C11)"),
            (6, 12, "SUM(C3:C5)", "SUM(C3:C11)"),
            (1, 1, "SUBTOTAL(9,C4)", "SUBTOTAL(9,C4:C6,C9:C10)"), (1, 1, "SUM(C4:C5)", "SUM(C4:C7,C9:C11)"),
            (1, 1, "LARGE(C4,1)", "LARGE((C4:C6,C9:C10),1)"), (6, 12, "SUM(C2:C4)", "SUM(C2:C6,C8:C10)"),
        ])
    func groups(row: Int, output: Int, text: String, result: String) throws {
        #expect(try Self.text(text, Self.grouped([3, 2]), row: row, at: output) == result)
    }

    @Test("What is no single range and must be one")
    func notContiguous() throws {
        let map = try Self.grouped([3, 2])
        #expect(throws: FormulaRewriteError.notContiguous(reference: "B4", function: "SUMIF")) {
            try Self.text("SUMIF(B4,1,C4)", map, row: 6, at: 12)
        }
        #expect(throws: FormulaRewriteError.notContiguous(reference: "C4", function: nil)) {
            try Self.text("C4", map, row: 6, at: 12)
        }
        let spanning = FormulaRewriter(map, discontiguous: .span)
        let place = FormulaPlace.cell(sheet: "Data", templateRow: 6, outputRow: 12)
        #expect(
            try spanning.rewrite(Formula("SUMIF(B4,1,$C4)"), at: place).text == "SUMIF(B4:B10,1,$C4:$C10)")
        #expect(try spanning.rewrite(Formula("SUBTOTAL(9,C4)"), at: place).text == "SUBTOTAL(9,C4:C10)")
    }

    @Test("More ranges than a call takes")
    func tooMany() throws {
        let map = try Self.grouped(Array(repeating: 2, count: 300))
        #expect(throws: FormulaRewriteError.tooManyArguments(reference: "C4")) {
            try Self.text("SUM(C4)", map, row: 6, at: 1203)
        }
        let fewer = try Self.grouped(Array(repeating: 2, count: 130))
        #expect(throws: FormulaRewriteError.tooManyArguments(reference: "D4")) {
            try Self.text("SUM(C4,D4)", fewer, row: 6, at: 523)
        }
        #expect(throws: FormulaRewriteError.tooLong(length: 15_956)) {
            try Self.text(
                (1...9).map { _ in "SUM($C$4)" }.joined(separator: "+"), fewer, row: 6, at: 523)
        }
        let long = try Self.text("SUBTOTAL(9,C3:C5)", map, row: 6, at: 1203)
        #expect(long == "SUBTOTAL(9,C3:C1202)")
    }

    @Test(
        "When all rows are gone",
        arguments: [
            ("SUM(C4)", "0"), ("SUM(C4)+C2", "0+C2"), ("SUM(C4,C2)", "SUM(C2)"), ("SUM(C2,C4)", "SUM(C2)"),
            ("SUM(C4,D4,C2,E4)", "SUM(C2)"), ("SUMIF(B4,\"x\",C4)", "0"), ("COUNT(C4:D4)", "0"),
            ("C4*2", "0*2"),
            ("SUMPRODUCT(C4*D4)", "SUMPRODUCT(0*0)"), ("SUMPRODUCT(C4,D4)", "0"),
            ("VLOOKUP(1,B4:C4,2)", "NA()"),
            ("IFERROR(VLOOKUP(1,B4:C4,2),\"none\")", "IFERROR(NA(),\"none\")"),
            ("TEXTJOIN(\",\",TRUE,B4)", "\"\""),
            ("SUBTOTAL(9,C4)", "0"), ("SUBTOTAL(9,C4,C2)", "SUBTOTAL(9,C2)"), ("SUM(C3:C5)", "SUM(C3:C4)"),
            ("IF(SUM(C4)>0,C4,C2)", "IF(0>0,0,C2)"), ("AND(C4)", "FALSE"),
            ("SUM(A1:INDEX(C4,1))", "SUM(A1:NA())"),
        ])
    func gone(text: String, result: String) throws {
        let map = WorkbookMap(sheets: [
            WorkbookMap.Sheet(
                template: "Data", copies: [SheetCopy(name: "Data", rows: RowMap(loop: 4...4, count: 0))])
        ])
        let found = try FormulaRewriter(map).rewrite(
            Formula(text), at: .cell(sheet: "Data", templateRow: 6, outputRow: 5))
        #expect(found.text == result)
        _ = try Formula(found.text)
    }

    @Test("Rows below the last row of a sheet")
    func belowSheet() throws {
        let map = WorkbookMap(sheets: [
            WorkbookMap.Sheet(
                template: "Data",
                copies: [SheetCopy(name: "Data", rows: RowMap(loop: 4...4, count: 1_048_574))])
        ])
        #expect(throws: FormulaRewriteError.belowSheet(reference: "C5")) {
            try Self.text("C5", map, row: 1, at: 1)
        }
    }
}
