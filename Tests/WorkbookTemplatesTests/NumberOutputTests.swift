import SpreadsheetFormulas
import TestSupport
import Testing

@testable import WorkbookTemplates

@Suite("Numbers of cells")
struct NumberOutputTests {
    @Test("Numbers are printed as the formulas' module stores them")
    func asStored() {
        var generator = SeededGenerator(seed: 4)
        var numbers = [
            0, 1, -1, 5, 10, -10, 99, 100, 12_345_600, -7, 999_999_999_999_999, 1_000_000_000_000_000,
        ]
        for _ in 0..<2000 {
            numbers.append(Int.random(in: -2_000_000_000_000_000...2_000_000_000_000_000, using: &generator))
        }
        for number in numbers {
            for fractionDigits in 0...8 {
                let value = FormulaNumber(digits: Int128(number), fractionDigits: fractionDigits)
                var bytes: [UInt8] = []
                bytes.append(value)
                #expect(String(decoding: bytes, as: UTF8.self) == value.storedText)
            }
        }
    }
}
