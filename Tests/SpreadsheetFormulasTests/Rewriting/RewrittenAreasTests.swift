import Testing

@testable import SpreadsheetFormulas

@Suite("One program serves every row")
struct RewrittenAreasTests {
    /// Row 2 repeats three times.
    private static let map = WorkbookMap(sheets: [
        WorkbookMap.Sheet(
            template: "Data",
            copies: [SheetCopy(name: "Out", rows: RowMap(loop: 2...2, count: 3), tableNames: ["T": "T_1"])]),
        WorkbookMap.Sheet(template: "Jan", copies: [SheetCopy(name: "Jan", rows: .identity)]),
        WorkbookMap.Sheet(template: "Feb", copies: [SheetCopy(name: "Feb", rows: .identity)]),
    ])

    private static var cells: CellTable {
        var cells = CellTable(sheets: ["Out", "Jan", "Feb"])
        for sheet in ["Out", "Jan", "Feb"] {
            for row in 1...6 {
                for column in 1...3 {
                    let value = FormulaNumber(row * 10 + column)
                    cells.set(.number(value), at: CellAddress(row: row, column: column), onSheet: sheet)
                }
            }
        }
        return cells
    }

    @Test(
        "The areas give what the text gives, for the template's row and the one below",
        arguments: [
            "A2*B2", "SUM(A$2:A2)", "SUM(A2:C2)/A1", "SUM(A:A)", "SUM(Jan:Feb!A1)+A2", "Jan!A2+Data!B2",
            "ROW()",
            "IF(A2>25,A3,A1)", "A2:INDEX(A2:A3,2)", "COUNTIF(A$2:A2,\">\"&B1)", "SUM(A2,A3)",
            "SUM((A1:A2,C2))",
        ])
    func areas(text: String) throws {
        let template = try Formula(text)
        for (row, output) in [(2, 2), (2, 3), (2, 4), (3, 5)] {
            let place = FormulaPlace.cell(sheet: "Data", templateRow: row, outputRow: output)
            let rewritten = try FormulaRewriter(Self.map).rewrite(template, at: place)
            let environment = FormulaEnvironment(sheets: ["Out", "Jan", "Feb"])
            let home = CellAddress(row: output, column: 9)
            let fresh = FormulaProgram(
                try Formula(rewritten.text), at: home, onSheet: "Out", environment: environment)
            guard let areas = rewritten.areas else {
                #expect(template.hasRangeOperators)
                continue
            }
            let program = FormulaProgram(
                template, at: CellAddress(row: row, column: 9), onSheet: "Out", environment: environment)
            #expect(
                try program.value(with: Self.cells, areas: areas, at: home) == fresh.value(with: Self.cells))
        }
    }

    @Test("A table with a new name can only be read anew")
    func renamed() throws {
        let rewritten = try FormulaRewriter(Self.map).rewrite(
            Formula("SUM(T[A])"), at: .cell(sheet: "Data", templateRow: 3, outputRow: 5))
        #expect(rewritten == RewrittenFormula(text: "SUM(T_1[A])", areas: nil, widened: []))
    }
}
