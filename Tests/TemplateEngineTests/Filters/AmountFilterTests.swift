import StatementModel
import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Filters that print amounts")
struct AmountFilterTests {
    @Test(
        "An amount in each form",
        arguments: [
            (-1_250_000, "-12500.00", "-12,500.00", "(12,500.00)", "-₦12,500.00", "NGN -12,500.00"),
            (0, "0.00", "0.00", "0.00", "₦0.00", "NGN 0.00"),
            (-1, "-0.01", "-0.01", "(0.01)", "-₦0.01", "NGN -0.01"),
            (99_999, "999.99", "999.99", "999.99", "₦999.99", "NGN 999.99"),
            (100_000, "1000.00", "1,000.00", "1,000.00", "₦1,000.00", "NGN 1,000.00"),
            (
                Int64.max, "92233720368547758.07", "92,233,720,368,547,758.07", "92,233,720,368,547,758.07",
                "₦92,233,720,368,547,758.07", "NGN 92,233,720,368,547,758.07"
            ),
            (
                Int64.min, "-92233720368547758.08", "-92,233,720,368,547,758.08",
                "(92,233,720,368,547,758.08)",
                "-₦92,233,720,368,547,758.08", "NGN -92,233,720,368,547,758.08"
            ),
        ])
    func forms(
        minorUnits: Int64, plain: String, grouped: String, accounting: String, symbol: String, code: String
    ) throws {
        let value = TemplateValue.naira(minorUnits)
        #expect(PlainText.text(value) == plain)
        #expect(try FilterCall.printed("plain", value) == plain)
        #expect(try FilterCall.printed("grouped", value) == grouped)
        #expect(try FilterCall.printed("accounting", value) == accounting)
        #expect(try FilterCall.printed("with_symbol", value) == symbol)
        #expect(try FilterCall.printed("with_code", value) == code)
    }

    @Test(
        "Each currency has its sign and its digits",
        arguments: [
            ("NGN", "₦1,234,567.89"), ("GHS", "GH₵1,234,567.89"), ("KES", "KSh 1,234,567.89"),
            ("ZAR", "R 1,234,567.89"),
            ("USD", "$1,234,567.89"), ("EUR", "€1,234,567.89"), ("GBP", "£1,234,567.89"),
            ("XOF", "XOF 123,456,789"),
            ("JPY", "JPY 123,456,789"), ("TND", "TND 123,456.789"), ("CLF", "CLF 12,345.6789"),
            ("ZMW", "ZMW 1,234,567.89"),
        ])
    func currencies(code: String, expected: String) throws {
        #expect(try FilterCall.printed("with_symbol", .amount(123_456_789, code)) == expected)
    }

    @Test(
        "Locales are those of Mono's countries",
        arguments: [
            ("NG", "-1,234,567.89", "(1,234,567.89)"), ("GH", "-1,234,567.89", "(1,234,567.89)"),
            ("KE", "-1,234,567.89", "(1,234,567.89)"),
            ("ZA", "-1\u{A0}234\u{A0}567,89", "(1\u{A0}234\u{A0}567,89)"),
            ("plain", "-1234567.89", "(1234567.89)"),
        ])
    func locales(locale: String, grouped: String, accounting: String) throws {
        let value = TemplateValue.naira(-123_456_789)
        #expect(try FilterCall.printed("grouped", value, named: ["locale": .text(locale)]) == grouped)
        #expect(try FilterCall.printed("accounting", value, [.text(locale)]) == accounting)
        #expect(try FilterCall.printed("with_code", value, [.text(locale)]) == "NGN \(grouped)")
        #expect(
            try FilterCall.printed("with_symbol", value, [.text(locale)]) == "-₦\(grouped.dropFirst())")
    }

    @Test("Marks of a template's own go before the locale's")
    func marks() throws {
        let value = TemplateValue.naira(-123_456_789)
        #expect(try FilterCall.printed("grouped", value, [.text("."), .text(",")]) == "-1.234.567,89")
        #expect(try FilterCall.printed("grouped", value, [.text(""), .text(",")]) == "-1234567,89")
        #expect(
            try FilterCall.printed(
                "grouped", value, [.text("'")], named: ["locale": .text("ZA"), "minus": .text("−")])
                == "−1'234'567,89")
        #expect(try FilterCall.printed("plain", value, [.text(",")]) == "-1234567,89")
        let longest = String(repeating: "₦", count: 5)
        #expect(
            try FilterCall.printed("grouped", .integer(Int64.min), [.text(longest)]).unicodeScalars.count
                == 50)
        #expect(
            try FilterCall.problem("grouped", value, [.text(longest + "₦")])
                == "'separator' of 'grouped' must have at most 16 bytes")
        #expect(
            try FilterCall.problem("with_symbol", value, [.text("ng")])
                == "'locale' of 'with_symbol' must be one of \"NG\", \"GH\", \"KE\", \"ZA\", \"plain\"")
    }

    @Test(
        "Digits are fixed by rounding halves away from zero",
        arguments: [
            ("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("0.124", 2, "0.12"), ("1234.5", 0, "1,235"),
            ("-0.4", 0, "0"),
            ("-0.5", 0, "-1"), ("1", 2, "1.00"), ("999999.995", 2, "1,000,000.00"),
            ("0.1", 18, "0.100000000000000000"),
            ("0.999999999999999999", 0, "1"), ("1000", 3, "1,000.000"), ("0.05", 1, "0.1"),
        ] as [(String, Int64, String)])
    func digits(number: String, digits: Int64, expected: String) throws {
        #expect(
            try FilterCall.printed("grouped", .number(number), named: ["digits": .integer(digits)])
                == expected)
    }

    @Test("Digits of amounts and integers")
    func digitsOfOthers() throws {
        let none: [String: Literal] = ["digits": .integer(0)]
        #expect(try FilterCall.printed("grouped", .naira(125_000_050), named: none) == "1,250,001")
        #expect(try FilterCall.printed("accounting", .naira(-50), named: none) == "(1)")
        #expect(try FilterCall.printed("accounting", .naira(-49), named: none) == "0")
        #expect(
            try FilterCall.printed("with_code", .naira(Int64.min), named: none)
                == "NGN -92,233,720,368,547,758")
        let two: [String: Literal] = ["digits": .integer(2)]
        #expect(try FilterCall.printed("grouped", .integer(1_000_000), named: two) == "1,000,000.00")
        #expect(try FilterCall.problem("grouped", .integer(1), named: ["digits": .integer(19)]) != nil)
    }

    @Test(
        "Grouped without its separators is plain, and plain is the number", arguments: 0..<40 as Range<UInt64>
    )
    func groupedIsPlain(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for code in ["NGN", "JPY", "KWD", "CLF"] {
            for _ in 1...25 {
                let minorUnits =
                    Int64.random(in: .min ... .max, using: &generator)
                    >> Int64.random(in: 0...62, using: &generator)
                let money = Money(minorUnits: minorUnits, currency: Currency(code))
                let plain = try FilterCall.printed("plain", .money(money))
                let grouped = try FilterCall.printed("grouped", .money(money))
                #expect(plain == money.plain)
                #expect(grouped == money.grouped)
                #expect(grouped.filter { $0 != "," } == plain)
                #expect(try Money(plain: plain, currency: money.currency) == money || minorUnits == .min)
                let groups = grouped.drop { $0 == "-" }.prefix { $0 != "." }.split(separator: ",")
                #expect(groups.dropFirst().allSatisfy { $0.count == 3 } && (groups.first?.count ?? 0) <= 3)
            }
        }
    }

    @Test("Decimals and integers print as their descriptions do", arguments: 0..<20 as Range<UInt64>)
    func plainNumbers(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 1...50 {
            let digits =
                Int64.random(in: .min ... .max, using: &generator)
                >> Int64.random(in: 0...62, using: &generator)
            let decimal = ExactDecimal(
                digits: digits, fractionDigits: Int.random(in: 0...18, using: &generator))
            #expect(PlainText.text(.decimal(decimal)) == decimal.description)
            #expect(PlainText.text(.integer(digits)) == digits.description)
        }
        #expect(PlainText.text(.integer(.min)) == Int64.min.description)
        #expect(
            PlainText.text(.decimal(ExactDecimal(digits: .min, fractionDigits: 18)))
                == "-9.223372036854775808")
    }

    @Test(
        "Says where a form needs no escaping",
        arguments: [
            ("plain", [:], .everywhere), ("plain", ["mark": .text(",")], .markup), ("grouped", [:], .markup),
            ("grouped", ["locale": .text("plain")], .everywhere),
            ("grouped", ["locale": .text("ZA")], .nowhere),
            ("grouped", ["separator": .text(" ")], .everywhere),
            ("grouped", ["separator": .text("'")], .nowhere),
            ("grouped", ["separator": .text(" "), "minus": .text("=")], .nowhere),
            ("with_code", ["locale": .text("plain")], .nowhere),
            ("accounting", ["locale": .text("plain")], .nowhere),
        ] as [(String, [String: Literal], Plainness)])
    func plain(name: String, named: [String: Literal], expected: Plainness) throws {
        let filter = try #require(FilterCatalogue.filter(named: name))
        let literals = filter.parameters.map { named[$0.name] ?? $0.fallback }
        #expect(try filter.prepare(literals).plainness == expected)
    }

    @Test("Other values are told")
    func problems() throws {
        #expect(try FilterCall.problem("with_code", .integer(5)) == "'with_code' takes money, not an integer")
        #expect(try FilterCall.problem("grouped", .text("5")) == "'grouped' takes a number, not text")
    }
}
