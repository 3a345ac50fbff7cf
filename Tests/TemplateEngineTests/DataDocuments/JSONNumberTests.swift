import StatementModel
import Testing

@testable import TemplateEngine

@Suite("Numbers of JSON by value")
struct JSONNumberTests {
    @Test(
        "Numbers that are written in different ways are equal",
        arguments: [
            ("100", "1e2"), ("100", "100.00"), ("1E+2", "0.1e3"), ("0", "-0"), ("0", "0.00e7"),
            ("-5e-1", "-0.50"),
            ("1e400", "10e399"), ("0.1", "0.1000000000000000000000"),
        ])
    func equal(_ left: String, _ right: String) throws {
        let left = try #require(JSONNumber(left))
        let right = try #require(JSONNumber(right))
        #expect(left == right)
        #expect(!(left < right) && !(right < left))
    }

    @Test(
        "Numbers have an order",
        arguments: zip(
            ["-1e400", "-100", "-12", "-1.5", "0", "1e-400", "0.1", "1", "1.5", "12", "123", "1e3"],
            ["-100", "-99", "-1.5", "0", "1e-400", "0.1", "1", "1.5", "2", "123", "130", "9e400"]))
    func ordered(_ smaller: String, _ larger: String) throws {
        let smaller = try #require(JSONNumber(smaller))
        let larger = try #require(JSONNumber(larger))
        #expect(smaller < larger)
        #expect(!(larger < smaller))
        #expect(smaller != larger)
    }

    @Test(
        "Integers are those without a fraction, of 64 bits",
        arguments: [
            ("1e2", 100), ("1.0", 1), ("-12.50e1", -125), ("9223372036854775807.0", Int64.max),
            ("-9223372036854775808.0", Int64.min), ("9223372036854775808", nil), ("1.5", nil), ("1e19", nil),
            ("1e-1", nil), ("0e-5", 0),
        ] as [(String, Int64?)])
    func integer(_ text: String, _ expected: Int64?) throws {
        #expect(try #require(JSONNumber(text)).integer == expected)
    }

    @Test(
        "Decimals keep every digit or are refused",
        arguments: [
            ("0.10", "0.1"), ("-1.5e-3", "-0.0015"), ("1e-18", "0.000000000000000001"), ("1e-19", nil),
            ("-9223372036854775808", "-9223372036854775808"), ("123456789012345678901", nil),
            ("0.12345678901234567890123", nil),
        ] as [(String, String?)])
    func decimal(_ text: String, _ expected: String?) throws {
        #expect(try #require(JSONNumber(text)).decimal?.description == expected)
    }

    @Test("An exponent beyond a billion is refused", arguments: ["1e1000000001", "1e-99999999999999999999"])
    func hugeExponent(_ text: String) {
        #expect(JSONNumber(text) == nil)
    }
}
