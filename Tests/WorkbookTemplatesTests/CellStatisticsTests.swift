import SpreadsheetFormulas
import StatementModel
import TemplateEngine
import Testing

@testable import WorkbookTemplates

/// What totals know of a cell's values is the same whichever way these were told.
@Suite("Statistics of cells")
struct CellStatisticsTests {
    @Test(
        "Digits count as the numbers that they stand for",
        arguments: [
            [(0, 0)], [(150, 2), (-275, 2), (150, 2)], [(5, 0), (125, 3), (7, 0)],
            [(999_999_999_999_999, 2), (-999_999_999_999_999, 2)],
        ] as [[(Int64, Int)]])
    func digitsAsNumbers(_ numbers: [(Int64, Int)]) {
        var digits = CellStatistics()
        var values = CellStatistics()
        for number in numbers {
            digits.add(digits: number.0, fractionDigits: number.1)
            values.add(.number(FormulaNumber(digits: Int128(number.0), fractionDigits: number.1)))
            #expect(digits.last == values.last)
        }
        digits.tell()
        values.tell()
        #expect(digits.summary.filledCount == numbers.count)
        #expect("\(digits.summary)" == "\(values.summary)")
    }

    @Test("The last value is the last one, whichever way it was told")
    func last() {
        var statistics = CellStatistics()
        statistics.add(digits: 1250, fractionDigits: 2)
        #expect(statistics.last == .number(FormulaNumber(digits: 1250, fractionDigits: 2)))
        statistics.add(.text("late"))
        #expect(statistics.last == .text("late"))
        statistics.add(digits: 3, fractionDigits: 0)
        #expect(statistics.last == .number(FormulaNumber(3)))
    }

    @Test(
        "Short numbers are what the cell's value is", arguments: [0, -1, 250, 999_999_999_999_999] as [Int64])
    func shortNumbers(_ units: Int64) throws {
        for value in Self.values(units) {
            let number = try #require(value.shortNumber)
            let made = FormulaNumber(digits: Int128(number.digits), fractionDigits: number.fractionDigits)
            #expect(value.cellValue(.since1900) == .number(made))
        }
    }

    @Test("Longer numbers are none", arguments: [1_000_000_000_000_000, .min, .max] as [Int64])
    func longNumbers(_ units: Int64) {
        for value in Self.values(units) { #expect(value.shortNumber == nil) }
    }

    private static func values(_ units: Int64) -> [TemplateValue] {
        [.integer(units), .money(Money(minorUnits: units, currency: .nigerianNaira))]
    }
}
