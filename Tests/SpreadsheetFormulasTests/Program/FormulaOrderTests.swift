import Testing

@testable import SpreadsheetFormulas

@Suite("The order of formulas")
struct FormulaOrderTests {
    private static func order(_ formulas: [(cell: String, text: String)]) throws -> FormulaOrder {
        FormulaOrder(
            try formulas.map { cell, text in
                let address = try #require(CellAddress(cell))
                let program = FormulaProgram(try Formula(text), at: address, onSheet: "S")
                return FormulaOrder.Entry(sheet: "S", cell: address, precedents: try program.precedents())
            })
    }

    @Test("Each comes after what it reads")
    func order() throws {
        let order = try Self.order([
            ("A1", "B1+1"), ("B1", "C1+D1"), ("C1", "1"), ("D1", "SUM(C:C)"), ("E1", "2"),
        ])
        #expect(order.order == [2, 4, 3, 1, 0])
        #expect(order.circular.isEmpty)
    }

    @Test("Circles, and what depends on them, have no value")
    func circles() throws {
        let order = try Self.order([
            ("A1", "B1"), ("B1", "C1"), ("C1", "A1"), ("D1", "A1+1"), ("E1", "5"), ("F1", "SUM(F1:F9)"),
            ("G1", "E1"),
        ])
        #expect(order.circular == [0, 1, 2, 3, 5])
        #expect(order.order == [4, 6])
    }

    @Test("Names and tables are followed, volatile references refused")
    func precedents() throws {
        var environment = FormulaEnvironment(tables: [
            TableDefinition(
                name: "T", sheet: "S", range: CellRange(rows: 1...4, columns: 1...2), columns: ["a", "b"])
        ])
        environment.define("Total", as: try Formula("SUM(S!$A$9)+Other"))
        func precedents(_ text: String) throws -> [String] {
            try FormulaProgram(
                Formula(text), at: CellAddress(row: 2, column: 5), onSheet: "S", environment: environment
            ).precedents().map(\.description)
        }
        #expect(
            try precedents("Total+T[b]+IF(X!C1,(A1,A2),1)") == ["S!A9", "S!B2:B4", "X!C1", "S!A1", "S!A2"])
        #expect(try precedents("Nothing+T[z]+1") == [])
        #expect(throws: IncomputableFormula.volatile(function: "OFFSET")) {
            try precedents("1+OFFSET(A1,1,1)")
        }
    }
}
