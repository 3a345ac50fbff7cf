import Testing

@testable import SpreadsheetFormulas

@Suite("Stamps write what rewriting gives")
struct FormulaStampTests {
    private static func map(_ rows: RowMap) -> WorkbookMap {
        WorkbookMap(sheets: [
            WorkbookMap.Sheet(template: "Data", copies: [SheetCopy(name: "My data", rows: rows)])
        ])
    }

    private static let formulas = [
        "C4*(1+$D$2)", "SUM(C$4:C4)", "SUM(C4:C$4)", "SUM(C3:C4)", "SUM(C4:C9)", "C5-C4", "SUM(C:C,$4:5)",
        "Data!C4+Other!C4",
        "IF(A4=\"x\",B4,\"C4\")", "1+1", "C10", "[1]x!A4", "SUM(A1:B2,D8)",
    ]

    @Test("In a loop of two rows", arguments: formulas)
    func simple(text: String) throws {
        let rewriter = FormulaRewriter(Self.map(RowMap(loop: 4...5, count: 50)))
        let formula = try Formula(text)
        for row in 4...5 {
            let place = { FormulaPlace.cell(sheet: "Data", templateRow: row, outputRow: $0) }
            let stamp = try #require(try rewriter.stamp(formula, at: place(row + 20)))
            #expect(stamp.rows == row...(row + 98))
            #expect(stamp.height == 2)
            for output in stride(from: row, through: row + 98, by: 2) {
                let rewritten = try rewriter.rewrite(formula, at: place(output))
                #expect(stamp.text(row: output) == rewritten.text)
                #expect(stamp.areas(row: output) == rewritten.areas)
            }
        }
    }

    @Test("In groups, within one group", arguments: formulas)
    func groups(text: String) throws {
        var builder = try RowMapBuilder(loops: [3...6, 4...5])
        builder.place(1...2)
        for count in [3, 1, 0, 5] {
            builder.beginIteration(ofLoop: 0)
            builder.place(3)
            builder.repeatLoop(1, times: count)
            builder.place(6)
            builder.endIteration()
        }
        let rewriter = FormulaRewriter(Self.map(builder.finish(lastTemplateRow: 7)))
        let formula = try Formula(text)
        let place = { FormulaPlace.cell(sheet: "Data", templateRow: 4, outputRow: $0) }
        for (first, count) in [(4, 3), (18, 5)] {
            let stamp = try #require(try rewriter.stamp(formula, at: place(first + 2)))
            #expect(stamp.rows == first...(first + 2 * count - 2))
            for output in stride(from: first, to: first + 2 * count, by: 2) {
                #expect(stamp.text(row: output) == (try rewriter.rewrite(formula, at: place(output)).text))
            }
        }
        #expect(try rewriter.stamp(formula, at: place(12)) == nil, "a single row")
    }

    @Test("Nothing is stamped where rows are not alike")
    func unlike() throws {
        var builder = try RowMapBuilder(loops: [2...3])
        builder.place(1)
        for row in [2, 3, 2, 2, 3] {
            builder.beginIteration(ofLoop: 0)
            builder.place(row)
            builder.endIteration()
        }
        let rewriter = FormulaRewriter(Self.map(builder.finish(lastTemplateRow: 3)))
        let formula = try Formula("A2")
        for (row, output) in [(2, 2), (3, 3), (2, 4), (2, 5), (3, 6), (1, 1)] {
            let place = FormulaPlace.cell(sheet: "Data", templateRow: row, outputRow: output)
            #expect(try rewriter.stamp(formula, at: place) == nil)
        }
    }
}
