import Testing

@testable import SpreadsheetFormulas

@Suite("Number formats")
struct NumberFormatTests {
    @Test(
        "Numbers",
        arguments: [
            ("#,##0.00", "1234567.891", "1,234,567.89"), ("#,##0", "0", "0"), ("#", "0", ""),
            ("0,000", "12", "0,012"),
            ("00.0#", "5.256", "05.26"), (".00", "12.5", "12.50"), ("0.###", "2", "2."), ("?0", "5", " 5"),
            ("0;-0", "-5", "-5"), ("0;(0)", "-5", "(5)"), ("0;;zero", "0", "zero"), ("0;;", "-1", ""),
            ("0.0;;", "0", ""),
            ("[$₦-46A]#,##0.00", "12.5", "₦12.50"), ("[$-409]0", "7", "7"), ("_(0_)", "7", " 7 "),
            ("0*x", "7", "7"),
            ("0%%", "0.5", "5000%%"), ("##0.0E+0", "12345", "12.3E+3"), ("0E-00", "0.00012", "1E-04"),
            ("0.00E+00", "9.999", "1.00E+01"), ("0.00E+00", "0", "0.00E+00"),
            ("General", "0.333333333333", "0.333333333"),
            ("General", "123456789012", "1.23457E+11"), ("General\" x\"", "-1.5", "-1.5 x"),
            ("(000) 000", "12345", "(012) 345"),
            ("", "5", ""), ("\"only\"", "5", "only"), ("[<0]\"neg\";[>=100]\"big\";0.0", "5", "5.0"),
            ("[<0]\"neg\";[>=100]\"big\";0.0", "-3", "neg"), ("[<0]\"neg\";[>=100]\"big\";0.0", "150", "big"),
            ("#,##0,,", "1234567890", "1,235"), ("0.00", "99999999999999999999", "99999999999999999999.00"),
        ])
    func numbers(format: String, number: String, text: String) throws {
        let value = try #require(FormulaNumber(number))
        #expect(NumberFormat(format).text(value, .since1900) == text)
    }

    @Test(
        "Dates and times",
        arguments: [
            ("yyyy-mm-dd hh:mm:ss", "45292.999999", "2024-01-02 00:00:00"), ("mm/dd/yy", "45292", "01/01/24"),
            ("h:mm:ss.00", "0.123456", "2:57:46.60"), ("[mm]:ss", "0.1", "144:00"), ("[s]", "0.001", "86"),
            ("hh:mm A/P", "0.5", "12:00 P"), ("h AM/PM", "0", "12 AM"), ("yy\"y\" m\"m\"", "45292", "24y 1m"),
            ("d.m.yyyy", "60", "29.2.1900"), ("mmm d", "45351", "Feb 29"), ("m", "45292", "1"),
            ("ddd dddd", "45298", "Sun Sunday"),
        ])
    func dates(format: String, number: String, text: String) throws {
        let value = try #require(FormulaNumber(number))
        #expect(NumberFormat(format).text(value, .since1900) == text)
    }

    @Test("What a format cannot show")
    func none() {
        #expect(NumberFormat("yyyy").text(-1, .since1900) == nil)
        #expect(NumberFormat("yyyy").text(2_958_466, .since1900) == nil)
        #expect(NumberFormat("# ?/?????").text(1, .since1900) == nil)
    }
}
