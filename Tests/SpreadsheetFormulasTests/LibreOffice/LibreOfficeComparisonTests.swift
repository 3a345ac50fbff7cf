import Foundation
import Testing

@testable import SpreadsheetFormulas

@Suite("The same as LibreOffice")
struct LibreOfficeComparisonTests {
    /// What LibreOffice computes, as `record_libreoffice.py` has written it down.
    struct Expected: Decodable {
        let formula: String
        let type: String
        let value: String
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func read(_ name: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(name))
    }

    @Test("Formulas have the values that LibreOffice computes, or those of Excel where it differs")
    func comparison() throws {
        let workbook = try ComparisonWorkbook(Self.read("workbook.json"))
        let expected = try JSONDecoder().decode([Expected].self, from: Self.read("expected.json"))
        #expect(expected.count >= 400)
        var unused = Set(LibreOfficeDifferences.all.keys)
        for (index, expected) in expected.enumerated() {
            let program = FormulaProgram(
                try Formula(expected.formula), at: CellAddress(row: index + 1, column: 1),
                onSheet: "Formulas",
                environment: workbook.environment)
            let value = try program.value(with: workbook.cells)
            let shown = Self.shown(value)
            if let difference = LibreOfficeDifferences.all[expected.formula] {
                unused.remove(expected.formula)
                #expect(
                    shown == difference.value,
                    "\(expected.formula), where Excel differs: \(difference.reason)")
                #expect(!Self.isSame(value, expected), "\(expected.formula) differs no more")
            } else {
                #expect(Self.isSame(value, expected), "\(expected.formula): \(shown), not \(expected.value)")
            }
        }
        #expect(unused.isEmpty)
    }

    private static func shown(_ value: FormulaValue) -> String {
        switch value {
        case .blank: "blank"
        case .number(let number): number.storedText
        case .text(let text): "\"\(text)\""
        case .boolean(let boolean): boolean ? "TRUE" : "FALSE"
        case .error(let error): error.rawValue
        }
    }

    /// Numbers are compared to 15 significant digits.
    private static func isSame(_ value: FormulaValue, _ expected: Expected) -> Bool {
        switch (value, expected.type) {
        case (.number(let number), "n"):
            guard let other = Double(expected.value) else { return false }
            return String(format: "%.14e", number.double) == String(format: "%.14e", other)
                || abs(number.double - other) <= 1e-15 * abs(other)
        case (.text(let text), "str"): return text == expected.value
        case (.boolean(let boolean), "b"): return (boolean ? "1" : "0") == expected.value
        case (.error(let error), "e"): return error.rawValue == expected.value
        default: return false
        }
    }
}
