import StatementModel
import Testing

@testable import TemplateEngine

@Suite("Filters of numbers")
struct NumberFilterTests {
    @Test(
        "Numbers in words",
        arguments: [
            (0, "zero"), (1, "one"), (12, "twelve"), (20, "twenty"), (21, "twenty-one"), (99, "ninety-nine"),
            (100, "one hundred"), (101, "one hundred and one"), (119, "one hundred and nineteen"),
            (999, "nine hundred and ninety-nine"), (1000, "one thousand"), (1001, "one thousand and one"),
            (1100, "one thousand one hundred"), (1234, "one thousand two hundred and thirty-four"),
            (10_000, "ten thousand"), (100_000, "one hundred thousand"), (1_000_000, "one million"),
            (1_000_050, "one million and fifty"), (1_250_000, "one million two hundred and fifty thousand"),
            (2_000_000_001, "two billion and one"), (-12, "minus twelve"),
            (1_000_000_000_000, "one trillion"),
            (
                Int64.min,
                "minus nine quintillion two hundred and twenty-three quadrillion three hundred and seventy-two "
                    + "trillion thirty-six billion eight hundred and fifty-four million seven hundred and "
                    + "seventy-five thousand eight hundred and eight"
            ),
        ])
    func words(number: Int64, expected: String) throws {
        #expect(try FilterCall.printed("words", .integer(number)) == expected)
    }

    @Test(
        "Amounts in words",
        arguments: [
            (125_000_050, "NGN", "one million two hundred and fifty thousand naira, fifty kobo only"),
            (0, "NGN", "zero naira only"), (100, "NGN", "one naira only"), (1, "NGN", "one kobo only"),
            (-1_250_000, "NGN", "minus twelve thousand five hundred naira only"),
            (9999, "GHS", "ninety-nine cedis, ninety-nine pesewas only"),
            (101, "GHS", "one cedi, one pesewa only"), (200, "KES", "two shillings only"),
            (150, "ZAR", "one rand, fifty cents only"),
            (101, "USD", "one dollar, one cent only"), (201, "GBP", "two pounds, one penny only"),
            (250, "EUR", "two euros, fifty cents only"),
            (102, "GBP", "one pound, two pence only"), (10_050, "CAD", "one hundred CAD, 50/100 only"),
            (50, "CAD", "zero CAD, 50/100 only"),
            (1500, "JPY", "one thousand five hundred JPY only"), (1005, "TND", "one TND, 5/1000 only"),
        ] as [(Int64, String, String)])
    func amounts(minorUnits: Int64, code: String, expected: String) throws {
        #expect(try FilterCall.printed("words", .amount(minorUnits, code)) == expected)
    }

    @Test("All numbers up to ten thousand have words of their own")
    func distinct() {
        #expect(Set((0..<10_000 as Range<UInt64>).map(EnglishNumber.words)).count == 10_000)
    }

    @Test(
        "Places in a row",
        arguments: [
            (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th"), (12, "12th"),
            (13, "13th"), (21, "21st"),
            (22, "22nd"), (103, "103rd"), (111, "111th"), (112, "112th"), (0, "0th"), (-1, "-1st"),
            (Int64.min, "-9223372036854775808th"),
        ])
    func ordinal(number: Int64, expected: String) throws {
        #expect(try FilterCall.printed("ordinal", .integer(number)) == expected)
    }

    @Test(
        "Hundredths",
        arguments: [
            ("0.125", 1, "12.5%"), ("0.125", 0, "13%"), ("-0.125", 0, "-13%"), ("1", 0, "100%"),
            ("0", 2, "0.00%"),
            ("12.5", 0, "1250%"), ("0.0004", 1, "0.0%"), ("-0.0004", 1, "0.0%"), ("0.00045", 2, "0.05%"),
            ("10", 0, "1000%"),
        ] as [(String, Int64, String)])
    func percent(number: String, digits: Int64, expected: String) throws {
        let printed = try FilterCall.printed("percent", .number(number), [.integer(digits)])
        #expect(printed.filter { $0 != "," } == expected)
    }

    @Test("Hundredths that do not fit are told, and a locale's mark is used")
    func percentLimits() throws {
        #expect(
            try FilterCall.problem("percent", .integer(Int64.max))
                == "the result of 'percent' does not fit into 64 bits")
        #expect(try FilterCall.printed("percent", .number("0.125"), [.integer(1), .text("ZA")]) == "12,5%")
    }

    @Test(
        "Rounding, halves away from zero, down and up",
        arguments: [
            ("42.55", 0, "43", "42", "43"), ("42.55", 1, "42.6", "42.5", "42.6"),
            ("-42.55", 1, "-42.6", "-42.6", "-42.5"),
            ("0.5", 0, "1", "0", "1"), ("-0.5", 0, "-1", "-1", "0"), ("2.50", 2, "2.5", "2.5", "2.5"),
            ("1.05", 5, "1.05", "1.05", "1.05"),
            ("0.49", 0, "0", "0", "1"), ("0.999999999999999999", 2, "1", "0.99", "1"),
        ] as [(String, Int64, String, String, String)])
    func round(number: String, digits: Int64, common: String, floor: String, ceil: String) throws {
        for (method, expected) in [("common", common), ("floor", floor), ("ceil", ceil)] {
            #expect(
                try FilterCall.printed("round", .number(number), [.integer(digits), .text(method)])
                    == expected)
        }
    }

    @Test("Integers are round, other methods than three are none")
    func roundOthers() throws {
        #expect(try FilterCall.printed("round", .integer(42)) == "42")
        #expect(
            try FilterCall.problem("round", .integer(1), [.integer(0), .text("up")])
                == "'method' of 'round' must be \"common\", \"floor\" or \"ceil\"")
    }

    @Test("A decimal without a fraction is whole, one with a fraction has no words")
    func wholeDecimals() throws {
        #expect(try FilterCall.printed("words", .number("3.0")) == "three")
        #expect(try FilterCall.printed("ordinal", .number("22")) == "22nd")
        #expect(
            try FilterCall.problem("words", .number("3.5"))
                == "'words' takes money or an integer, not a decimal")
    }

    @Test("abs keeps the type, and tells what does not fit")
    func abs() throws {
        #expect(try FilterCall.printed("abs", .naira(-5)) == "0.05")
        #expect(try FilterCall.printed("abs", .integer(-5)) == "5")
        #expect(try FilterCall.printed("abs", .number("-0.5")) == "0.5")
        for lowest in [.integer(.min), .naira(.min), .decimal(ExactDecimal(digits: .min))] as [TemplateValue]
        {
            #expect(try FilterCall.problem("abs", lowest) == "the result of 'abs' does not fit into 64 bits")
        }
        let type = try #require(FilterCatalogue.filter(named: "abs")).result(.money)
        #expect(type == .money)
    }
}

@Suite("Filters that change types")
struct ConversionFilterTests {
    @Test(
        "Texts as integers, fractions cut off",
        arguments: [
            ("12", "12"), (" -7 ", "-7"), ("32.9", "32"), ("-32.9", "-32"), ("+5", "5"), ("1e3", "1000"),
            ("007", "7"),
        ])
    func int(text: String, expected: String) throws {
        #expect(try FilterCall.printed("int", .text(text)) == expected)
        #expect(try FilterCall.printed("integer", .text(text)) == expected)
    }

    @Test(
        "What is no number is told without being shown",
        arguments: ["", "n/a", "1,234", "12 naira", "0x1F", "∞", "१२"])
    func noNumber(text: String) throws {
        for name in ["int", "decimal"] {
            let problem = try #require(try FilterCall.problem(name, .text(text)))
            #expect(problem.hasPrefix("the text is no number for '\(name)'"))
            #expect(try FilterCall.printed(name, .text(text), [.integer(-1)]) == "-1")
        }
    }

    @Test("Other values as numbers")
    func others() throws {
        #expect(try FilterCall.printed("int", .number("-3.99")) == "-3")
        #expect(try FilterCall.printed("int", .boolean(true)) == "1")
        #expect(try FilterCall.printed("decimal", .naira(-1_250_050)) == "-12500.5")
        #expect(try FilterCall.printed("decimal", .amount(5, "JPY")) == "5")
        #expect(try FilterCall.printed("decimal", .amount(Int64.min, "CLF")) == "-922337203685477.5808")
        #expect(try FilterCall.printed("float", .text("0.50")) == "0.5")
        #expect(try FilterCall.printed("decimal", .integer(7)) == "7")
        #expect(try FilterCall.printed("minor_units", .naira(Int64.min)) == "-9223372036854775808")
        #expect(try FilterCall.printed("currency", .amount(1, "ghs")) == "GHS")
        #expect(try FilterCall.problem("int", .naira(1)) == nil)
    }
}
