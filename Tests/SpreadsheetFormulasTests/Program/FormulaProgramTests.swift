import Testing

@testable import SpreadsheetFormulas

/// A small sheet: numbers 1 to 5 in A, their names in B, a blank row 3 in C.
enum SmallSheet {
    static let cells: CellTable = {
        var cells = CellTable(sheets: ["S"])
        for (index, name) in ["one", "two", "three", "four", "five"].enumerated() {
            let row = index + 1
            cells.set(.number(FormulaNumber(row)), at: CellAddress(row: row, column: 1), onSheet: "S")
            cells.set(.text(name), at: CellAddress(row: row, column: 2), onSheet: "S")
            if row != 3 {
                cells.set(
                    .number(FormulaNumber(row * 10)), at: CellAddress(row: row, column: 3), onSheet: "S")
            }
        }
        return cells
    }()

    static func value(
        _ text: String, row: Int = 2, column: Int = 8, environment: FormulaEnvironment = FormulaEnvironment(),
        isArray: Bool = false
    ) throws -> FormulaValue {
        try FormulaProgram(
            Formula(text), at: CellAddress(row: row, column: column), onSheet: "S", environment: environment,
            isArrayFormula: isArray
        ).value(with: cells)
    }
}

@Suite("Values that LibreOffice 7.4 does not compute, or computes otherwise")
struct FormulaProgramTests {
    @Test(
        "XLOOKUP",
        arguments: [
            ("XLOOKUP(3,A1:A5,B1:B5)", FormulaValue.text("three")),
            ("XLOOKUP(9,A1:A5,B1:B5)", .error(.notAvailable)),
            ("XLOOKUP(9,A1:A5,B1:B5,\"none\")", "none"), ("XLOOKUP(2.5,A1:A5,B1:B5,,-1)", "two"),
            ("XLOOKUP(2.5,A1:A5,B1:B5,,1)", "three"), ("XLOOKUP(\"t*\",B1:B5,A1:A5,,2)", 2),
            ("XLOOKUP(\"t*\",B1:B5,A1:A5,,2,-1)", 3), ("XLOOKUP(\"t*\",B1:B5,A1:A5)", .error(.notAvailable)),
            ("SUM(XLOOKUP(4,A1:A5,A1:C5))", 44), ("_xlfn.XLOOKUP(\"FOUR\",B1:B5,A1:A5)", 4),
            ("XLOOKUP(1,A1:A5,B1:B4)", .error(.value)), ("XLOOKUP(6,A1:A5,B1:B5,,-1)", "five"),
        ])
    func lookup(text: String, value: FormulaValue) throws {
        #expect(try SmallSheet.value(text) == value)
    }

    @Test(
        "One cell of a range, in the formula's own row or column",
        arguments: [
            ("A1:A5*2", 2, 8, FormulaValue.number(4)), ("A1:A5*2", 9, 8, .error(.value)),
            ("A1:C1+1", 9, 3, 11),
            ("A1:A5", 4, 8, 4), ("SUM(A1:A5*C1:C5)", 2, 8, 40), ("-A1:A5", 5, 8, -5),
            ("A1:B5", 2, 8, .error(.value)),
            ("ROUND(A1:A5/3,1)", 1, 8, .number(FormulaNumber(digits: 3, fractionDigits: 1))),
            ("A1:A5&B1:B5", 2, 8, "2two"),
        ])
    func intersection(text: String, row: Int, column: Int, value: FormulaValue) throws {
        #expect(try SmallSheet.value(text, row: row, column: column) == value)
    }

    @Test("Array formulas take whole ranges")
    func arrays() throws {
        #expect(try SmallSheet.value("SUM(A1:A5*C1:C5)", isArray: true) == 460)
        #expect(try SmallSheet.value("SUM(IF(A1:A5>2,C1:C5,0))", isArray: true) == 90)
        #expect(try SmallSheet.value("MAX(LEN(B1:B5))", isArray: true) == 5)
        #expect(try SmallSheet.value("SUM(ROW(A1:A5))", isArray: true) == 15)
        #expect(try SmallSheet.value("SUM({1,2,3}*{10;20})") == 180)
        #expect(try SmallSheet.value("SUM({1,2}+{1,2,3})") == .error(.notAvailable))
    }

    @Test(
        "What cannot be cached",
        arguments: [
            ("NOW()", IncomputableFormula.volatile(function: "NOW")),
            ("1+TODAY()", .volatile(function: "TODAY")),
            ("IF(A1=1,RAND(),0)", .volatile(function: "RAND")),
            ("SUM(OFFSET(A1,0,0,2))", .volatile(function: "OFFSET")),
            ("INDIRECT(\"A1\")", .volatile(function: "INDIRECT")),
            ("FOO.BAR(1)", .unknownFunction("FOO.BAR")),
            ("[1]Data!A1+1", .otherWorkbook("[1]A1")), ("[1]!Rate", .otherWorkbook("[1]!Rate")),
            ("IFERROR(WEBSERVICE(\"x\"),1)", .unknownFunction("WEBSERVICE")), ("Loop+1", .tooDeep),
            ("SUMPRODUCT(A1:XFC400)", .tooManyCells(6_553_200)),
        ])
    func incomputable(text: String, reason: IncomputableFormula) throws {
        var environment = FormulaEnvironment()
        environment.define("Loop", as: try Formula("Loop+1"))
        #expect(throws: reason) { try SmallSheet.value(text, environment: environment) }
    }

    @Test("The functions that templates can count on")
    func functions() {
        #expect(FormulaFunctions.computed.count > 130)
        #expect(Set(FormulaFunctions.computed).isDisjoint(with: FormulaFunctions.volatile))
        #expect(FormulaFunctions.computed.allSatisfy { $0 == $0.uppercased() })
    }

    @Test(
        "Formulas that ask for too much end at once",
        arguments: [
            ("SUMPRODUCT((A1:A100000=1)*(A1:CV1=1))", FormulaValue?.none),
            ("SUMPRODUCT(COUNTIF(A1:A4,A1:A1000))", 4),
            ("SUBSTITUTE(REPT(\"a\",32767),\"a\",REPT(\"b\",32767))", .error(.value)),
            ("REPT(\"a\",32767)&\"b\"", .error(.value)),
            ("LEN(REPT(\"a\",32767)&\"\")", 32_767), ("SEARCH(\"a*b\",REPT(\"a\",32767))", .error(.value)),
            ("SEARCH(\"*a*a*a*b\",REPT(\"a\",32767))", .error(.value)),
            ("CONCATENATE(REPT(\"a\",32767),1)", .error(.value)),
        ])
    func tooMuch(text: String, value: FormulaValue?) throws {
        guard let value else {
            #expect(throws: IncomputableFormula.tooManyCells(10_000_000)) { try SmallSheet.value(text) }
            return
        }
        #expect(try SmallSheet.value(text) == value)
    }

    @Test("A branch that is not taken is not computed")
    func lazy() throws {
        #expect(try SmallSheet.value("IF(A1=1,2,RAND())") == 2)
        #expect(try SmallSheet.value("IFERROR(5,NOW())") == 5)
        #expect(try SmallSheet.value("CHOOSE(2,NOW(),7)") == 7)
    }

    @Test(
        "Errors",
        arguments: [
            ("Nowhere!A1", FormulaValue.error(.reference)), ("Unknown+1", .error(.name)),
            ("SUM(Nowhere!A1:A2)", .error(.reference)),
            ("A1:A2 B1:B2", .error(.null)), ("SUM(1,#N/A)", .error(.notAvailable)),
            ("ROUND(1)", .error(.value)),
            ("1E300*1E300", .error(.number)), ("#REF!+1", .error(.reference)),
            ("T[Amount]", .error(.reference)),
            ("COUNT(#N/A,1)", 1), ("S!#REF!", .error(.reference)), ("Z9", 0),
        ])
    func errors(text: String, value: FormulaValue) throws {
        #expect(try SmallSheet.value(text) == value)
    }

    @Test("A sheet's own name comes before the workbook's")
    func names() throws {
        var environment = FormulaEnvironment()
        environment.define("Rate", as: try Formula("0.5"))
        environment.define("rate", as: try Formula("S!A2"), onSheet: "s")
        environment.define("Numbers", as: try Formula("S!$A$1:$A$5"))
        #expect(try SmallSheet.value("Rate", environment: environment) == 2)
        #expect(try SmallSheet.value("SUM(NUMBERS)", environment: environment) == 15)
        #expect(try SmallSheet.value("Numbers*2", environment: environment) == 4)
    }

    @Test(
        "Tables",
        arguments: [
            ("SUM(T[Tens])", FormulaValue.number(60)), ("[@Tens]", 20), ("T[[#This Row],[Number]]*2", 4),
            ("T[[#Totals],[Tens]]", 50), ("T[[#Headers],[Name]]", "one"), ("COUNT(T[#All])", 9),
            ("SUM(T[[Number]:[Tens]])", 69),
            ("T[Nothing]", .error(.reference)), ("ROWS(T[])", 3),
        ])
    func tables(text: String, value: FormulaValue) throws {
        let environment = FormulaEnvironment(tables: [
            TableDefinition(
                name: "T", sheet: "S", range: CellRange(rows: 1...5, columns: 1...3), hasTotals: true,
                columns: ["Number", "Name", "Tens"])
        ])
        #expect(try SmallSheet.value(text, row: 2, column: 3, environment: environment) == value)
    }

    @Test("Dates of the 1904 system")
    func since1904() throws {
        let environment = FormulaEnvironment(dateSystem: .since1904)
        #expect(try SmallSheet.value("DATE(2024,1,1)", environment: environment) == 43_830)
        #expect(
            try SmallSheet.value("TEXT(43830,\"dddd d mmm yyyy\")", environment: environment)
                == "Monday 1 Jan 2024")
        #expect(try SmallSheet.value("WEEKDAY(\"2024-01-01\",2)", environment: environment) == 1)
    }

    @Test(
        "Days that LibreOffice counts otherwise",
        arguments: [
            ("DATE(1900,1,1)", FormulaValue.number(1)), ("DATE(1900,2,29)", 60), ("DATE(1900,3,1)", 61),
            ("DAY(60)", 29),
            ("MONTH(60)", 2), ("DAY(59)", 28), ("WEEKDAY(1)", 1), ("TEXT(0,\"d/m/yyyy\")", "0/1/1900"),
            ("YEAR(-1)", .error(.number)),
            ("YEAR(2958465)", 9999), ("YEAR(2958466)", .error(.number)), ("DATE(10000,1,1)", .error(.number)),
        ])
    func oldDays(text: String, value: FormulaValue) throws {
        #expect(try SmallSheet.value(text) == value)
    }
}
