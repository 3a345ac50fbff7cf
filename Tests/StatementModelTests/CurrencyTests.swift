import Testing

@testable import StatementModel

@Suite("Currency")
struct CurrencyTests {
    @Test(
        "Keeps every code, in upper case",
        arguments: [
            ("", ""), ("ngn", "NGN"), ("KES ", "KES "), ("\0A", "\0A"), ("A\0", "A\0"),
            ("ABCDEFGH", "ABCDEFGH"),
            ("a code of its own", "A CODE OF ITS OWN"), ("₦", "₦"), ("é", "É"),
            ("\u{FF}\u{FF}\u{FF}\u{FF}", "ŸŸŸŸ"),
        ])
    func code(_ text: String, _ code: String) {
        #expect(Currency(text).code == code)
        #expect(Currency(text).description == code)
        #expect(Currency(text) == Currency(code))
    }

    @Test("Tells codes apart that a number could mix up")
    func different() {
        let codes = ["", "\0", "\0\0", "A", "\0A", "A\0", "NGN", "NGNN", "NGNNGNNG", "NGNNGNNGN"]
        #expect(Set(codes.map { Currency($0) }).count == codes.count)
    }

    @Test(
        "Knows the minor units of ISO 4217",
        arguments: [
            ("NGN", 2), ("GHS", 2), ("KES", 2), ("ZAR", 2), ("USD", 2), ("JPY", 0), ("XOF", 0), ("KWD", 3),
            ("CLF", 4), ("???", 2), ("a longer code", 2),
        ])
    func minorUnits(_ code: String, _ digits: Int) {
        #expect(Currency(code).minorUnitDigits == digits)
    }
}
