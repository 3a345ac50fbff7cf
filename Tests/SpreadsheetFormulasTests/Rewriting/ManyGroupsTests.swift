import Testing

@testable import SpreadsheetFormulas

@Suite("Many groups")
struct ManyGroupsTests {
    /// Groups of header (2), entries (3) and subtotal (4), with one to three entries each; a total (5).
    private static func map(_ groups: Int) throws -> WorkbookMap {
        var builder = try RowMapBuilder(loops: [2...4, 3...3])
        builder.place(1)
        for group in 0..<groups {
            builder.beginIteration(ofLoop: 0)
            builder.place(2)
            builder.repeatLoop(1, times: group % 3 + 1)
            builder.place(4)
            builder.endIteration()
        }
        builder.place(5)
        let rows = builder.finish(lastTemplateRow: 5)
        return WorkbookMap(sheets: [
            WorkbookMap.Sheet(template: "S", copies: [SheetCopy(name: "S", rows: rows)])
        ])
    }

    @Test("Each subtotal keeps to its group, and the total falls back to what passes over subtotals")
    func groups() throws {
        let groups = 100_000
        let map = try Self.map(groups)
        let rewriter = FormulaRewriter(map)
        let subtotal = try Formula("SUBTOTAL(9,C3)")
        var output = 1
        for group in 0..<groups {
            let entries = group % 3 + 1
            output += entries + 2
            guard group.isMultiple(of: 997) else { continue }
            let place = FormulaPlace.cell(sheet: "S", templateRow: 4, outputRow: output)
            let (first, last) = (output - entries, output - 1)
            let area = first == last ? "C\(first)" : "C\(first):C\(last)"
            #expect(try rewriter.rewrite(subtotal, at: place).text == "SUBTOTAL(9,\(area))")
        }
        let below = FormulaPlace.cell(sheet: "S", templateRow: 5, outputRow: output + 1)
        #expect(throws: FormulaRewriteError.tooManyArguments(reference: "C3")) {
            try rewriter.rewrite(subtotal, at: below)
        }
        let spanning = FormulaRewriter(map, discontiguous: .span)
        #expect(try spanning.rewrite(subtotal, at: below).text == "SUBTOTAL(9,C3:C\(output - 1))")
        #expect(
            try rewriter.rewrite(Formula("SUBTOTAL(9,C2:C4)"), at: below).text == "SUBTOTAL(9,C2:C\(output))")
    }
}
