import StatementModel
import TestSupport
import Testing

@Suite("Money")
struct MoneyTests {
    @Test(
        "prints plain and grouped",
        arguments: [
            (0, "NGN", "0.00", "0.00"), (5, "NGN", "0.05", "0.05"), (-5, "NGN", "-0.05", "-0.05"),
            (-1_250_000, "NGN", "-12500.00", "-12,500.00"),
            (100_000_000, "GHS", "1000000.00", "1,000,000.00"),
            (1234, "JPY", "1234", "1,234"), (-1_234_567, "KWD", "-1234.567", "-1,234.567"),
            (Int64.max, "NGN", "92233720368547758.07", "92,233,720,368,547,758.07"),
            (Int64.min, "NGN", "-92233720368547758.08", "-92,233,720,368,547,758.08"),
        ])
    func prints(minorUnits: Int64, code: String, plain: String, grouped: String) {
        let money = Money(minorUnits: minorUnits, currency: Currency(code))
        #expect(money.plain == plain)
        #expect(money.grouped == grouped)
    }

    @Test("reads what it prints, for any amount and every number of digits")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 1)
        for code in ["NGN", "JPY", "KWD", "CLF"] {
            for _ in 0..<500 {
                let shift = Int.random(in: 0..<64, using: &generator)
                let minorUnits = Int64(truncatingIfNeeded: generator.next()) >> Int64(shift)
                guard minorUnits.magnitude < 900_000_000_000_000_000 else { continue }
                let money = Money(minorUnits: minorUnits, currency: Currency(code))
                #expect(try Money(plain: money.plain, currency: money.currency) == money)
            }
        }
    }

    @Test("reads short forms", arguments: [("12500", 1_250_000), ("+0.5", 50), ("-0.05", -5), ("007", 700)])
    func readsShortForms(text: String, minorUnits: Int64) throws {
        #expect(try Money(plain: text, currency: .nigerianNaira).minorUnits == minorUnits)
    }

    @Test(
        "refuses what is not an exact amount",
        arguments: ["", "-", ".", "1.", ".5", "1,000.00", "1.005", "1e3", " 1", "1 ", "0x10", "٣", "NaN"])
    func refuses(text: String) {
        #expect(throws: MoneyError.malformed(text)) { try Money(plain: text, currency: .nigerianNaira) }
    }

    @Test("keeps currencies apart")
    func currencies() {
        let naira = Money(minorUnits: 1, currency: .nigerianNaira)
        let cedi = Money(minorUnits: 1, currency: .ghanaianCedi)
        #expect(throws: MoneyError.currencies(.nigerianNaira, .ghanaianCedi)) { try naira.adding(cedi) }
        #expect(throws: MoneyError.currencies(.nigerianNaira, .ghanaianCedi)) { try naira.subtracting(cedi) }
    }

    @Test("reports overflow instead of a wrong number")
    func overflow() {
        let highest = Money(minorUnits: .max, currency: .nigerianNaira)
        let lowest = Money(minorUnits: .min, currency: .nigerianNaira)
        let one = Money(minorUnits: 1, currency: .nigerianNaira)
        #expect(throws: MoneyError.overflow) { try highest.adding(one) }
        #expect(throws: MoneyError.overflow) { try lowest.subtracting(one) }
        #expect(throws: MoneyError.overflow) { try lowest.negated() }
    }

    @Test("adds and takes away to where it was")
    func inverse() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<1000 {
            let left = Money(
                minorUnits: .random(in: -1_000_000_000...1_000_000_000, using: &generator),
                currency: .kenyanShilling)
            let right = Money(
                minorUnits: .random(in: -1_000_000_000...1_000_000_000, using: &generator),
                currency: .kenyanShilling)
            #expect(try left.adding(right).subtracting(right) == left)
        }
    }

    @Test(
        "knows ISO 4217's minor units",
        arguments: [("NGN", 2), ("UGX", 0), ("XOF", 0), ("TND", 3), ("CLF", 4), ("???", 2)])
    func minorUnits(code: String, digits: Int) {
        #expect(Currency(code).minorUnitDigits == digits)
    }

    @Test(
        "knows a three-letter code",
        arguments: [("ngn", true), ("", false), ("NAIRA", false), ("N1N", false)])
    func threeLetters(code: String, expected: Bool) {
        #expect(Currency(code).isThreeLetterCode == expected)
    }
}
