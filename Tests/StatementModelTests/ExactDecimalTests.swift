import StatementModel
import TestSupport
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
    @Test(
        "reads JSON numbers",
        arguments: [
            ("0", 0, 0), ("-12", -12, 0), ("4450666.67", 445_066_667, 2), ("1250000.0", 1_250_000, 0),
            ("0.250", 25, 2), ("4.5e2", 450, 0), ("45E-1", 45, 1), ("1e0", 1, 0), ("-0.0", 0, 0),
        ])
    func reads(text: String, digits: Int64, fractionDigits: Int) throws {
        let number = try #require(ExactDecimal(text))
        #expect(number.digits == digits)
        #expect(number.fractionDigits == fractionDigits)
    }

    @Test(
        "refuses other texts and what it cannot hold exactly",
        arguments: [
            "", "-", "1.", ".5", "1e", "1e+", "0x1", "1 ", "99999999999999999999", "1e30", "1e-30", "1.2.3",
        ])
    func refuses(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test("prints what it reads")
    func roundTrip() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<2000 {
            let number = ExactDecimal(
                digits: Int64(truncatingIfNeeded: generator.next()) >> 8,
                fractionDigits: Int.random(in: 0...16, using: &generator))
            #expect(ExactDecimal(number.description) == number)
        }
    }

    @Test(
        "rounds halves away from zero",
        arguments: [
            ("0.5", 1), ("-0.5", -1), ("0.49", 0), ("2.5", 3), ("-2.51", -3), ("7", 7), ("1.4999", 1),
        ])
    func rounds(text: String, expected: Int64) throws {
        #expect(try #require(ExactDecimal(text)).rounded == expected)
    }

    @Test("scales only without loss")
    func scales() throws {
        let number = try #require(ExactDecimal("12.5"))
        #expect(number.scaled(toFractionDigits: 3) == 12_500)
        #expect(number.scaled(toFractionDigits: 0) == nil)
        #expect(ExactDecimal(digits: .max).scaled(toFractionDigits: 1) == nil)
    }
}
