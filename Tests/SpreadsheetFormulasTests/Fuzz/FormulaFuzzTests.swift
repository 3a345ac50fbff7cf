import TestSupport
import Testing

@testable import SpreadsheetFormulas

@Suite("Whatever comes, nothing breaks")
struct FormulaFuzzTests {
    private static let alphabet = Array("ABZ019$:!'\"#[]{}(),; +-*/^&=<>%.@_\\SUMIF~?é₦\u{1F600}\nRC".utf8)

    private static func check(_ formula: Formula) {
        #expect(
            formula.tokens.flatMap { formula.bytes[$0.span] } == formula.bytes, "\(formula.text)")
        let program = FormulaProgram(
            formula, at: CellAddress(row: 2, column: 8), onSheet: "S", isStreamed: { $0.range.rows.count > 3 }
        )
        _ = try? program.precedents()
        _ = try? program.value(with: SmallSheet.cells)
        var run = program.run(with: SmallSheet.cells)
        while (try? run.beginPass()) == true {
            try? run.add(StreamedRow(row: 2, values: [1, "a", true]), onSheet: "S")
        }
        _ = try? run.value()
        for count in [0, 1, 3] {
            let map = WorkbookMap(sheets: [
                WorkbookMap.Sheet(
                    template: "S", copies: [SheetCopy(name: "S", rows: RowMap(loop: 1...2, count: count))])
            ])
            for place in [
                FormulaPlace.cell(sheet: "S", templateRow: 2, outputRow: 2 * max(count, 1)),
                .cell(sheet: "S", templateRow: 4, outputRow: 2 + 2 * count), .name(), .chart(),
            ] {
                guard let rewritten = try? FormulaRewriter(map).rewrite(formula, at: place) else { continue }
                if (try? Formula(rewritten.text)) == nil {
                    Issue.record("\(formula.text) becomes \(rewritten.text)")
                }
            }
        }
    }

    @Test("Random bytes", arguments: 1...8)
    func bytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<4000 {
            let length = Int.random(in: 0..<40, using: &generator)
            let bytes = (0..<length).map { _ in
                Int.random(in: 0..<20, using: &generator) == 0
                    ? UInt8.random(in: 0...255, using: &generator)
                    : Self.alphabet.randomElement(using: &generator) ?? 0
            }
            if let formula = try? Formula(utf8: bytes) { Self.check(formula) }
        }
    }

    @Test("Random formulas", arguments: 1...6)
    func formulas(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed &+ 100)
        var read = 0
        for _ in 0..<200 {
            let text = Self.expression(depth: 4, using: &generator)
            guard let formula = try? Formula(text) else { continue }
            read += 1
            Self.check(formula)
        }
        #expect(read > 100)
    }

    @Test("Random formats", arguments: 1...4)
    func formats(seed: UInt64) {
        var generator = SeededGenerator(seed: seed &+ 200)
        let pieces = [
            "0", "#", "?", ".", ",", "%", "E+", "y", "m", "d", "h", "s", "[h]", "AM/PM", ";", "\"x\"", "\\",
            "_", "*", "@", "[>1]", "/", "General", "[", "\"",
        ]
        let numbers: [FormulaNumber] = [
            0, 1, -1, 45_292, FormulaNumber(1e300), FormulaNumber(-1e-300),
            FormulaNumber(digits: .max, fractionDigits: 30),
            FormulaNumber(0.999999999999),
        ]
        for _ in 0..<1000 {
            let count = Int.random(in: 0..<10, using: &generator)
            let pattern = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            for number in numbers { _ = NumberFormat(pattern).text(number, .since1900) }
            _ = NumberFormat(pattern).text("text")
        }
    }

    private static let functions = [
        "SUM", "IF", "ROUND", "SUMIF", "SUMIFS", "COUNTIF", "SUMPRODUCT", "INDEX", "MATCH", "VLOOKUP", "TEXT",
        "LEFT",
        "MID", "SUBSTITUTE", "DATE", "EDATE", "EOMONTH", "WEEKNUM", "LARGE", "AGGREGATE", "SUBTOTAL",
        "XLOOKUP", "MOD",
        "POWER", "REPT", "FIND", "SEARCH", "TEXTJOIN", "CHOOSE", "SWITCH", "IFERROR", "TIME", "DATEDIF",
        "REPLACE",
        "MROUND", "LOOKUP", "ROWS", "UNICHAR", "FIXED", "PERCENTILE", "TRUNC", "LOG",
    ]

    private static func expression(depth: Int, using generator: inout SeededGenerator) -> String {
        let leaves = [
            "1", "-2", "0.5", "1E300", "-1E-300", "9999999999999999", "\"a\"", "\"\"", "\">1\"", "\"0.00\"",
            "TRUE", "#N/A",
            "A1", "$A2", "A1:A5", "A1:C5", "B$2:$B4", "A:A", "2:3", "S!C1:C4", "X!A1", "{1,2;3,4}", "Name",
            "2958465",
        ]
        guard depth > 0 else { return leaves.randomElement(using: &generator) ?? "1" }
        func part() -> String { expression(depth: depth - 1, using: &generator) }
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: return "(" + part() + ")"
        case 1: return "-" + part() + "%"
        case 2, 3:
            let operators = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">=", " ", ":"]
            return part() + (operators.randomElement(using: &generator) ?? "+") + part()
        case 4: return leaves.randomElement(using: &generator) ?? "1"
        default:
            let count = Int.random(in: 0...5, using: &generator)
            return (functions.randomElement(using: &generator) ?? "SUM") + "("
                + (0..<count).map { _ in part() }.joined(separator: ",") + ")"
        }
    }
}
