import TestSupport
import Testing

@testable import Spreadsheet

@Suite("Numbers, dates and references in cells")
struct CellPartsTests {
    private func text(_ minorUnits: Int64, _ digits: Int) -> String {
        var xml = XMLBuffer()
        xml.append(minorUnits, fractionDigits: digits)
        return String(decoding: xml.bytes, as: UTF8.self)
    }

    @Test(
        "Decimal text",
        arguments: [
            (0, 0, "0"), (0, 2, "0.00"), (7, 2, "0.07"), (-7, 2, "-0.07"), (1234, 2, "12.34"),
            (-100, 3, "-0.100"),
            (5, 0, "5"), (Int64.min, 2, "-92233720368547758.08"), (Int64.max, 0, "9223372036854775807"),
            (1, 18, "0.000000000000000001"),
        ])
    func decimal(minorUnits: Int64, digits: Int, expected: String) {
        #expect(text(minorUnits, digits) == expected)
    }

    @Test("Decimal text without its point is the number again", arguments: 0..<200 as Range<UInt64>)
    func decimalProperty(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let number =
            Int64.random(in: .min ... .max, using: &random) >> Int64.random(in: 0...63, using: &random)
        let digits = Int.random(in: 0...18, using: &random)
        let text = text(number, digits)
        #expect(Int64(text.filter { $0 != "." }) == number)
        let parts = text.split(separator: ".")
        #expect(parts.count == (digits == 0 ? 1 : 2))
        #expect(digits == 0 || parts.last?.count == digits)
        #expect(parts.first?.contains { $0 != "-" } == true)
    }

    @Test(
        "Significant digits",
        arguments: [
            (0, 0), (7, 1), (100, 1), (-1230, 3), (999_999_999_999_999, 15), (1_000_000_000_000_001, 16),
            (Int64.min, 19),
        ])
    func significant(number: Int64, expected: Int) {
        #expect(DecimalText.significantDigits(number) == expected)
    }

    @Test(
        "Day numbers",
        arguments: [
            (1900, 1, 1, 1), (1900, 2, 28, 59), (1900, 3, 1, 61), (1980, 1, 1, 29_221), (2000, 2, 29, 36_585),
            (2026, 1, 31, 46_053), (9999, 12, 31, 2_958_465),
        ])
    func serial(year: Int, month: Int, day: Int, expected: Int) {
        #expect(DateSerial.serial(year: year, month: month, day: day) == expected)
    }

    @Test(
        "Days that do not exist or lie outside",
        arguments: [
            (1899, 12, 31), (1900, 2, 29), (2026, 2, 29), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0),
            (10_000, 1, 1),
        ])
    func noSerial(year: Int, month: Int, day: Int) {
        #expect(DateSerial.serial(year: year, month: month, day: day) == nil)
    }

    @Test("The days of every year follow each other without a gap")
    func serialsFollow() {
        var expected = 61
        var last = (1900, 2, 28)
        for year in 1900...9999 {
            for month in (year == 1900 ? 3 : 1)...12 {
                for day in 1...31 {
                    guard let serial = DateSerial.serial(year: year, month: month, day: day) else { continue }
                    if serial != expected {
                        Issue.record("\(year)-\(month)-\(day) is \(serial) after \(last)")
                        return
                    }
                    last = (year, month, day)
                    expected += 1
                }
            }
        }
        #expect(expected == 2_958_466)
    }

    @Test(
        "Column letters",
        arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
    func letters(column: Int, expected: String) {
        #expect(String(decoding: CellReference.columnLetters(column), as: UTF8.self) == expected)
    }

    @Test("Ranges in the A1 notation")
    func range() {
        let range = CellRange(rows: 2...5, columns: 1...28)
        #expect(range.description == "A2:AB5")
        #expect(range.absolute == "$A$2:$AB$5")
        #expect(range.overlaps(CellRange(rows: 5...9, columns: 28...28)))
        #expect(!range.overlaps(CellRange(rows: 6...9, columns: 1...28)))
        #expect(!range.overlaps(CellRange(rows: 2...5, columns: 29...29)))
    }
}
