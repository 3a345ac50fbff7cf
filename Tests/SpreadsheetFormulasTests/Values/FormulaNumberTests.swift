import Testing

@testable import SpreadsheetFormulas

@Suite("Numbers")
struct FormulaNumberTests {
    @Test("A million amounts add up to the last kobo")
    func money() {
        var exact: FormulaNumber = 0
        var binary = 0.0
        for index in 0..<1_000_000 {
            exact = exact + FormulaNumber(digits: Int128(10_000_001 + index % 7), fractionDigits: 2)
            binary += Double(10_000_001 + index % 7) / 100
        }
        #expect(exact == FormulaNumber("100000039999.97"))
        #expect(binary != 100_000_039_999.97)
    }

    @Test(
        "As files store them",
        arguments: [
            ("0.1", "0.1"), ("1E3", "1000"), ("-0.50", "-0.5"), ("12.", "12"), (".5", "0.5"),
            ("1E-7", "1E-7"),
            ("1E20", "100000000000000000000"), ("1e21", "1E21"), ("1.5e300", "1.5E300"),
            ("0.00001", "0.00001"),
            ("123456789012345.67", "123456789012345.67"), ("0", "0"), ("-0", "0"), ("1E-300", "1E-300"),
            ("100000000000000000.01", "100000000000000000"),
        ])
    func stored(text: String, stored: String) throws {
        #expect(try #require(FormulaNumber(text)).storedText == stored)
    }

    @Test(
        "No numbers",
        arguments: ["", ".", "-", "1e", "1e+", "e5", "1.2.3", "1 2", "0x1", "inf", "nan", "1e999", "--1"])
    func none(text: String) {
        #expect(FormulaNumber(text) == nil)
    }

    @Test("A stored number is the nearest binary number of the exact one, for random decimals")
    func nearest() {
        var seed: UInt64 = 1
        for _ in 0..<20_000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = Int128(Int64(bitPattern: seed) >> Int64(seed % 50))
            let places = Int(seed >> 33) % 25
            let number = FormulaNumber(digits: digits, fractionDigits: places)
            #expect(Double(number.storedText) == Double("\(digits)e-\(places)"))
        }
    }

    @Test("What is too long for a decimal becomes binary, and nothing traps")
    func overflow() throws {
        let largest = FormulaNumber(digits: .max, fractionDigits: 0)
        let smallest = FormulaNumber(digits: .min, fractionDigits: 0)
        let finest = FormulaNumber(digits: -1, fractionDigits: 30)
        for left in [largest, smallest, finest, 0, FormulaNumber(1e308), FormulaNumber(-.infinity)] {
            for right in [
                largest, smallest, finest, 0, FormulaNumber(1e308),
                FormulaNumber(Double.leastNonzeroMagnitude),
            ] {
                _ = [left + right, left - right, left * right]
                _ = (
                    left.divided(by: right), left.modulo(right), left.power(right), left < right,
                    left == right
                )
                for places in [-400, -38, -37, -1, 0, 1, 29, 30, 400] {
                    for rule in [RoundingRule.nearest, .up, .down, .floor, .ceiling] {
                        _ = left.rounded(to: places, rule).storedText
                    }
                }
            }
        }
        #expect((largest + largest).double == 2 * Double(Int128.max))
    }

    @Test(
        "Rounding",
        arguments: [
            ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("1.005", 2, "1.01"), ("1234.5", -2, "1200"),
            ("1250", -2, "1300"),
            ("0.049", 1, "0"), ("0.05", 1, "0.1"), ("7", 5, "7"), ("1", -40, "0"),
        ])
    func rounding(text: String, places: Int, result: String) throws {
        #expect(try #require(FormulaNumber(text)).rounded(to: places, .nearest).storedText == result)
    }

    @Test("A binary number rounds as it reads")
    func binaryRounding() {
        #expect(FormulaNumber(1.005).rounded(to: 2, .nearest).storedText == "1.01")
        #expect(FormulaNumber(2.675 * 100 / 100).rounded(to: 2, .nearest).storedText == "2.68")
        #expect(FormulaNumber(0.285 * 3).rounded(to: 2, .nearest).storedText == "0.86")
    }
}

@Suite("Dates")
struct DateSystemTests {
    @Test("Every day of 300 years of the 1900 system, the one that never was included")
    func all1900() {
        var (year, month, day) = (1900, 1, 1)
        var wrong: [Int] = []
        for serial in 1...109_939 {
            let date = DateSystem.since1900.date(serial: serial)
            let back = DateSystem.since1900.serial(year: year, month: month, day: day)
            if date.map({ $0 == (year, month, day) }) != true || back != serial { wrong.append(serial) }
            day += 1
            let isLeap =
                year.isMultiple(of: 4)
                && (!year.isMultiple(of: 100) || year.isMultiple(of: 400) || year == 1900)
            let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            if day > length { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(wrong.isEmpty)
        #expect((year, month, day) == (2201, 1, 1))
        #expect(DateSystem.since1900.serial(year: 9999, month: 12, day: 31) == 2_958_465)
    }

    @Test("The 1904 system")
    func since1904() {
        #expect(DateSystem.since1904.serial(year: 1904, month: 1, day: 1) == 0)
        #expect(DateSystem.since1904.serial(year: 2024, month: 1, day: 1) == 45_292 - 1462)
        #expect(DateSystem.since1904.date(serial: 43_830).map { $0 == (2024, 1, 1) } == true)
        #expect(DateSystem.since1904.serial(year: 1903, month: 12, day: 31) == nil)
        #expect(DateSystem.since1904.weekday(serial: 43_830) == 1)
        #expect(DateSystem.since1900.serial(year: 1899, month: 12, day: 30) == nil)
        #expect(DateSystem.since1900.date(serial: 2_958_466) == nil)
    }
}
