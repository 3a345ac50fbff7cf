import Foundation
import TestSupport
import Testing

@testable import SpreadsheetFormulas

/// Templates whose rows and sheets repeat, expanded and computed here.
///
/// `record_libreoffice.py` lets LibreOffice compute the formulas of the golden file anew and compares each
/// value.
@Suite("Expanded templates")
struct ExpandedWorkbookTests {
    private static let names = ["Food", "Transport", "Salary", "Rent"]

    /// Entries of a group or an account, made up but always the same.
    private static func entries(_ count: Int, seed: UInt64) -> [[FormulaValue]] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { index in
            let name = Int.random(in: 0..<names.count, using: &generator)
            let amount = Int.random(in: -5_000_000...5_000_000, using: &generator)
            return [
                .number(FormulaNumber(45_292 + index * 3)), .text(names[name]),
                .number(FormulaNumber(digits: Int128(amount), fractionDigits: 2)),
            ]
        }
    }

    /// Groups of header, entries and subtotal with totals above and below.
    private static func statement(_ counts: [Int]) throws -> ExpandedSheet {
        var sheet = ExpandedSheet(template: "Statement", name: "My statement")
        var builder = try RowMapBuilder(loops: [4...6, 5...5])
        let top: [Int: [String]] = [
            1: [
                "SUM(C5)", "SUBTOTAL(9,C4:C6)", "COUNTIF(B4:B6,\"Food\")", "MAX(C5)", "AVERAGE(C5)", "C8-A1",
                "COUNT(C5)",
                "SUMIF(B4:B6,\"Rent\",C4:C6)", "SUMPRODUCT((B4:B6=\"Salary\")*(C4:C6>0))",
                "TEXT(C8,\"#,##0.00\")",
            ],
            2: [
                "LARGE(C5,2)", "MEDIAN(C5)", "MIN(C5,C6)", "ROUND(STDEV(C5),6)", "INDEX(C4:C6,2)",
                "SUM(D5)/SUM(C5)",
            ],
            3: ["1000.5", "ROWS(C4:C6)", "SUM(Account!C2)", "SUM(Account!D9)"],
        ]
        for row in 1...3 { sheet.place(row, values: [], formulas: top[row] ?? [], in: &builder) }
        for (group, count) in counts.enumerated() {
            builder.beginIteration(ofLoop: 0)
            sheet.place(
                4, values: [.text("Group \(group + 1)")], formulas: ["COUNT(C5)", "SUM(C5)/C8", "C6"],
                firstFormula: 4,
                in: &builder)
            for entry in entries(count, seed: UInt64(group) + 1) {
                builder.beginIteration(ofLoop: 1)
                sheet.place(
                    5, values: entry,
                    formulas: [
                        "ROUND(C5*0.075,2)", "A$3+SUM(C$5:C5)", "C5/C6", "IF(C5<0,\"out\",\"in\")&\" \"&A4",
                        "RANK(C5,C$5:C$5)", "SUM($C$5:$C5)-C5", "C5=MAX(C4:C5)", "SUM(C3:C5)",
                    ], in: &builder)
                builder.endIteration()
            }
            sheet.place(
                6, values: ["Subtotal"],
                formulas: [
                    "SUBTOTAL(9,C5)", "SUM(D5)", "SUM(C$6:C6)", "C6/$C$8", "SUMIF(B5,\"Food\",C5)",
                    "C6-C4+C8",
                ],
                firstFormula: 3, in: &builder)
            builder.endIteration()
        }
        sheet.place(7, values: [], formulas: [], in: &builder)
        sheet.place(
            8, values: ["Total", .blank], formulas: ["SUM(C5)", "SUM(D5)", "A3+C8", "SUM(F6)", "C8-SUM(C6)"],
            in: &builder)
        sheet.rows = builder.finish(lastTemplateRow: 8)
        return sheet
    }

    /// An account's sheet with one loop.
    private static func account(_ name: String, _ count: Int) throws -> ExpandedSheet {
        var sheet = ExpandedSheet(template: "Account", name: name)
        var builder = try RowMapBuilder(loops: [2...2])
        sheet.place(
            1, values: [.text(name)], formulas: ["SUM(C2)", "SUMIFS(C2,B2,\"Food\",C2,\"<0\")"], in: &builder)
        for entry in entries(count, seed: UInt64(count) + 77) {
            builder.beginIteration(ofLoop: 0)
            sheet.place(
                2, values: entry, formulas: ["C2+N(D1)", "YEAR(A2)&\"-\"&TEXT(A2,\"mm\")", "C2/C$3"],
                in: &builder)
            builder.endIteration()
        }
        sheet.place(
            3, values: ["Sum", .blank],
            formulas: [
                "SUM(C2)", "AVERAGEIF(C2,\">0\")", "COUNTIFS(B2,\"Food\",C2,\"<>0\")",
                "VLOOKUP(\"Rent\",B2:C2,2,FALSE)",
                "SUMPRODUCT((B2=\"Food\")*C2)", "IFERROR(MATCH(\"Salary\",B2,0),\"none\")",
                "SUM(C:C)-SUM(C2:C3)", "MAX(A2)-MIN(A2)",
            ], in: &builder)
        sheet.rows = builder.finish(lastTemplateRow: 3)
        return sheet
    }

    private static func summary() throws -> ExpandedSheet {
        var sheet = ExpandedSheet(template: "Summary", name: "Summary")
        var builder = try RowMapBuilder(loops: [])
        sheet.place(
            1, values: [],
            formulas: [
                "SUM(Account!C2)", "SUM(Account!C3)", "COUNT(Account!C2)", "MAX(Account!A2)", "Statement!C8",
                "SUM(Statement!C5)",
                "AVERAGE(Account!B1)", "SUM(Account!B1,Statement!A1)",
            ], in: &builder)
        sheet.rows = builder.finish(lastTemplateRow: 1)
        return sheet
    }

    @Test("Every cell has the text and the value of the golden file")
    func golden() throws {
        let sheets = [
            try Self.summary(), try Self.statement([3, 1, 4, 2]), try Self.account("Current", 5),
            try Self.account("It's savings", 1), try Self.account("USD", 12),
        ]
        let lines = try ExpandedWorkbook(sheets).lines()
        let text = "[\n" + lines.joined(separator: ",\n") + "\n]\n"
        let golden = Golden(target: "SpreadsheetFormulasTests")
        #expect(golden.difference(of: Array(text.utf8), from: "expanded.json") == nil)
    }
}
