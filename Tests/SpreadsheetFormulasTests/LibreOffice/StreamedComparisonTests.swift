import Foundation
import Testing

@testable import SpreadsheetFormulas

@Suite("Streamed rows give the same values")
struct StreamedComparisonTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// The cells of the workbook without the data rows of one sheet, which stream by.
    struct WithoutRows: CellSource {
        let cells: CellTable

        func value(at cell: CellAddress, onSheet sheet: String) throws(IncomputableFormula) -> FormulaValue {
            if sheet == "Data", cell.row > 1 {
                throw .rowNotKept(SheetArea(sheet: sheet, range: CellRange(cell)))
            }
            return cells.value(at: cell, onSheet: sheet)
        }

        func usedRange(ofSheet sheet: String) -> CellRange? { cells.usedRange(ofSheet: sheet) }
    }

    private static func rows(_ cells: CellTable) -> [StreamedRow] {
        (1...13).map { row in
            StreamedRow(
                row: row,
                values: (1...7).map { cells.value(at: CellAddress(row: row, column: $0), onSheet: "Data") })
        }
    }

    @Test("Every aggregate that can stream gives what it gives over kept cells")
    func comparison() throws {
        let workbook = try ComparisonWorkbook(
            Data(contentsOf: Self.folder.appendingPathComponent("workbook.json")))
        let text = try String(
            contentsOf: Self.folder.appendingPathComponent("formulas.txt"), encoding: .utf8)
        let rows = Self.rows(workbook.cells)
        var streamed: Set<String> = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let formula = try Formula(String(line))
            let home = CellAddress(row: 100, column: 1)
            let kept = FormulaProgram(
                formula, at: home, onSheet: "Formulas", environment: workbook.environment)
            let program = FormulaProgram(
                formula, at: home, onSheet: "Formulas", environment: workbook.environment,
                isStreamed: { $0.sheet == "Data" && $0.range.rows.count > 1 && $0.range.rows.upperBound > 1 })
            guard !program.aggregates.isEmpty else { continue }
            var run = program.run(with: WithoutRows(cells: workbook.cells))
            do throws(IncomputableFormula) {
                while try run.beginPass() {
                    for row in rows { try run.add(row, onSheet: "Data") }
                }
                #expect(try run.value() == kept.value(with: workbook.cells), "\(line)")
                streamed.formUnion(formula.functions)
            } catch .rowNotKept {
                // Something beside the aggregate reads single cells of the streamed rows.
                continue
            }
        }
        let wanted: Set = [
            "SUM", "SUMIF", "SUMIFS", "COUNT", "COUNTA", "COUNTBLANK", "COUNTIF", "COUNTIFS", "AVERAGE",
            "AVERAGEIF", "AVERAGEIFS", "MIN", "MAX", "MINIFS", "MAXIFS", "PRODUCT", "SUMPRODUCT", "SUBTOTAL",
            "AGGREGATE", "MEDIAN", "LARGE", "SMALL",
        ]
        #expect(wanted.subtracting(streamed).isEmpty)
    }

    @Test("What depends on an aggregate in its criterion takes a second pass")
    func secondPass() throws {
        let formula = try Formula("COUNTIF(A1:A4,\">\"&AVERAGE(A1:A4))")
        let program = FormulaProgram(
            formula, at: CellAddress(row: 9, column: 1), onSheet: "S", isStreamed: { _ in true })
        #expect(program.aggregates.map(\.pass) == [0, 1])
        #expect(program.aggregates.map(\.function) == ["AVERAGE", "COUNTIF"])
        var run = program.run(with: CellTable(sheets: ["S"]))
        var passes = 0
        while try run.beginPass() {
            passes += 1
            for (index, number) in [1, 2, 3, 10].enumerated() {
                try run.add(
                    StreamedRow(row: index + 1, values: [.number(FormulaNumber(number))]), onSheet: "S")
            }
        }
        #expect(passes == 2)
        #expect(try run.value() == 1)
    }

    @Test("A value before its pass is refused")
    func missingPass() throws {
        let program = FormulaProgram(
            try Formula("SUM(A1:A4)"), at: CellAddress(row: 9, column: 1), onSheet: "S",
            isStreamed: { _ in true })
        let cells = CellTable(sheets: ["S"])
        #expect(throws: IncomputableFormula.passMissing) { try program.run(with: cells).value() }
        #expect(throws: IncomputableFormula.passMissing) { try program.value(with: cells) }
    }

    @Test(
        "Subtotals of streamed rows pass over other subtotals and hidden rows",
        arguments: [
            ("SUBTOTAL(9,A1:A5)", 15), ("SUBTOTAL(109,A1:A5)", 11), ("SUM(A1:A5)", 65),
            ("AGGREGATE(9,4,A1:A5)", 65), ("AGGREGATE(9,5,A1:A5)", 61), ("SUBTOTAL(3,A1:A5)", 4),
        ])
    func subtotals(text: String, value: Int) throws {
        var cells = CellTable(sheets: ["S"])
        let values = [1, 2, 50, 4, 8]
        for (index, value) in values.enumerated() {
            cells.set(
                .number(FormulaNumber(value)), at: CellAddress(row: index + 1, column: 1), onSheet: "S",
                isSubtotal: value == 50)
        }
        cells.hide(row: 4, onSheet: "S")
        let home = CellAddress(row: 9, column: 1)
        #expect(
            try FormulaProgram(Formula(text), at: home, onSheet: "S").value(with: cells)
                == .number(FormulaNumber(value)))
        var run = FormulaProgram(try Formula(text), at: home, onSheet: "S", isStreamed: { _ in true })
            .run(with: CellTable(sheets: ["S"]))
        while try run.beginPass() {
            for (index, value) in values.enumerated() {
                try run.add(
                    StreamedRow(
                        row: index + 1, values: [.number(FormulaNumber(value))], isHidden: index == 3,
                        subtotalColumns: value == 50 ? [1] : []), onSheet: "S")
            }
        }
        #expect(try run.value() == .number(FormulaNumber(value)))
    }
}
