import Testing

@testable import SpreadsheetFormulas

@Suite("Formulas are read")
struct FormulaSyntaxTests {
    @Test(
        "References of every form",
        arguments: [
            ("A1", ["A1"]), ("$A$1:b2", ["$A$1:B2"]), ("SUM(A:C,3:$5)", ["A:C", "3:$5"]),
            ("Sheet1!A1+'It''s me'!$A1:B$2", ["Sheet1!A1", "'It''s me'!$A1:B$2"]),
            ("SUM(Jan:Mar!A1)", ["Jan:Mar!A1"]), ("SUM('Jan 1:Mar'!A1)", ["'Jan 1:Mar'!A1"]),
            ("[1]Sheet!A1", ["[1]Sheet!A1"]), ("'[2]It is'!A1", ["'[2]It is'!A1"]),
            ("Sheet1!#REF!", ["Sheet1!#REF!"]),
            ("XFD1048576", ["XFD1048576"]), ("A1:INDEX(B1:B9,2)", ["A1", "B1:B9"]),
            ("A1 : B2", ["A1", "B2"]),
            ("LOG10(A1)", ["A1"]), ("A1.5x", []), ("XFE1+A1048577", []), ("Übersicht!A1", ["'Übersicht'!A1"]),
        ])
    func references(text: String, references: [String]) throws {
        let formula = try Formula(text)
        let found = formula.references.map { ($0.sheets?.text ?? "") + ($0.area?.text ?? "#REF!") }
        #expect(found == references)
        #expect(formula.text == text)
    }

    @Test(
        "Names, of the workbook, of a sheet, of another workbook",
        arguments: [
            ("Rate*2", ["Rate"]), ("Sheet1!Rate", ["Rate"]), ("[1]!Rate", ["Rate"]), ("_x.y\\z", ["_x.y\\z"]),
            ("TRUE+FALSE()+truth", ["truth"]), ("A1B", ["A1B"]),
        ])
    func names(text: String, names: [String]) throws {
        #expect(try Formula(text).names.map(\.name) == names)
    }

    @Test("References to tables")
    func structured() throws {
        let text =
            "Sales[Amount]+Sales[[#Totals],[Net '[x']]]+[@Qty]+Sales[@[Unit Price]]+Sales[[A]:[C]]+T[]+T[#All]"
        let found = try Formula(text).structuredReferences
        #expect(found.map(\.table) == ["Sales", "Sales", nil, "Sales", "Sales", "T", "T"])
        #expect(found.map(\.firstColumn) == ["Amount", "Net [x]", "Qty", "Unit Price", "A", nil, nil])
        #expect(found.map(\.lastColumn) == [nil, nil, nil, nil, "C", nil, nil])
        #expect(found.map(\.rows) == [[], [.totals], [.thisRow], [.thisRow], [], [], [.all]])
    }

    @Test(
        "Copied to another cell",
        arguments: [
            ("A1+$A$1+$A1+A$1", 2, 1, "B3+$A$1+$A3+B$1"), ("SUM(A1:B2)", 1, 0, "SUM(A2:B3)"),
            ("SUM(A:A,$1:2)", 1, 1, "SUM(B:B,$1:3)"),
            ("A1", -1, 0, "#REF!"), ("S!A1", 0, -1, "S!#REF!"), ("XFD1048576", 1, 0, "#REF!"),
            ("T[A]&\"A1\"&Rate", 5, 5, "T[A]&\"A1\"&Rate"),
            ("A1", .max, 0, "#REF!"), ("A1", 0, 0, "A1"),
        ])
    func moved(text: String, rows: Int, columns: Int, result: String) throws {
        #expect(try Formula(text).moved(rows: rows, columns: columns) == result)
    }

    @Test("Functions lose the prefixes of files, not of the text")
    func prefixes() throws {
        let formula = try Formula("_xlfn.IFS(A1,_xlfn._xlws.SORT(b1))")
        #expect(formula.functions == ["IFS", "SORT"])
        #expect(formula.text == "_xlfn.IFS(A1,_xlfn._xlws.SORT(b1))")
    }

    @Test(
        "The pieces of a formula are its text",
        arguments: [
            " SUM( A1 , B2:C3 )  * -2 ^ 2 %", "{1,2;\"a\"\"b\",#N/A}", "(A1,B2:B3) C1", "IF(,,\n\t1)",
            "A1#REF!".replacing("A1", with: ""),
        ])
    func lossless(text: String) throws {
        let formula = try Formula(text)
        #expect(
            formula.tokens.map { String(decoding: formula.bytes[$0.span], as: UTF8.self) }.joined() == text)
    }

    @Test(
        "What is no formula is refused with its place",
        arguments: [
            ("", FormulaSyntaxError.Problem.missingOperand, 0), ("1+", .missingOperand, 2),
            ("(1", .unclosed("("), 0),
            ("SUM(1", .unclosed("("), 3), ("{1", .unclosed("{"), 0), ("1 2", .unexpectedToken, 2),
            ("\"a", .unclosedQuote, 0),
            ("1)", .unexpectedToken, 1), ("{1,2;3}", .malformedArray, 0), ("{A1}", .malformedArray, 1),
            ("A1+!", .unexpectedCharacter, 3), ("Sheet1!+1", .missingReference, 7),
            ("'x'+1", .missingReference, 3),
            ("T[a", .malformedStructuredReference, 1), ("T[[a]b]", .malformedStructuredReference, 1),
            ("#WRONG!", .unexpectedCharacter, 0), ("1.2.3", .unexpectedCharacter, 0),
            ("12abc", .unexpectedCharacter, 0), ("=A1", .missingOperand, 0),
        ])
    func errors(text: String, problem: FormulaSyntaxError.Problem, offset: Int) {
        #expect(throws: FormulaSyntaxError(problem: problem, offset: offset)) { try Formula(text) }
    }

    @Test("Excel's limits")
    func limits() throws {
        _ = try Formula(String(repeating: "(", count: 63) + "1" + String(repeating: ")", count: 63))
        #expect(throws: FormulaSyntaxError(problem: .tooDeep, offset: 64)) {
            try Formula(String(repeating: "(", count: 65) + "1" + String(repeating: ")", count: 65))
        }
        #expect(throws: FormulaSyntaxError(problem: .tooLong, offset: 8192)) {
            try Formula(String(repeating: "1+", count: 4096) + "1")
        }
        _ = try Formula(String(repeating: "1+", count: 4095) + "1")
        _ = try Formula(String(repeating: "-", count: 8000) + "1" + String(repeating: "%", count: 100))
        _ = try Formula("SUM(" + String(repeating: "1,", count: 254) + "1)")
        #expect(throws: FormulaSyntaxError.self) {
            try Formula("SUM(" + String(repeating: "1,", count: 255) + "1)")
        }
        #expect(throws: FormulaSyntaxError(problem: .notUTF8, offset: 0)) { try Formula(utf8: [0x41, 0xFF]) }
    }

    @Test(
        "Ranges outside of formulas",
        arguments: [
            "A1", "A1:C4", "A:C", "3:5", "B2:B2",
        ])
    func ranges(text: String) throws {
        let range = try #require(CellRange(text))
        #expect(range.description == (text == "B2:B2" ? "B2" : text))
    }

    @Test("No ranges", arguments: ["", "A", "1", "A0", "A1:", "A1:B", "XFE1", "A1048577", "A1 ", "A01", "$"])
    func noRanges(text: String) {
        #expect(CellRange(text) == nil)
    }

    @Test(
        "Sheet names are quoted where they must be",
        arguments: [
            ("Sheet1", "Sheet1"), ("My sheet", "'My sheet'"), ("It's", "'It''s'"), ("A1", "'A1'"),
            ("2024", "'2024'"),
            ("R1C1", "'R1C1'"), ("RC", "'RC'"), ("Café", "'Café'"), ("true", "'true'"), ("a.b_c", "a.b_c"),
            ("x-y", "'x-y'"),
        ])
    func sheetNames(name: String, quoted: String) throws {
        #expect(SheetName.quoted(name) == quoted)
        #expect(try Formula(quoted + "!A1").references.first?.sheets?.first == name)
    }
}
