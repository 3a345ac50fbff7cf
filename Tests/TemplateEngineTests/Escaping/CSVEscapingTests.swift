import Testing

@testable import TemplateEngine

@Suite("Values in CSV")
struct CSVEscapingTests {
    private static let comma = UInt8(ascii: ",")

    private static func print(
        _ template: String, _ x: String, _ y: String = "", guards: Bool = false, delimiter: UInt8 = comma,
        quoting: TemplateOptions.Quoting = .needed
    ) throws -> (text: String, summary: RenderSummary) {
        try EscapedValues.print(
            template, x, y: y,
            as: TemplateOptions(
                format: .csv, newline: .crlf, guardsFormulas: guards, delimiter: delimiter,
                quoting: quoting))
    }

    @Test("A template can quote every field, empty ones and numbers too")
    func quotingAll() throws {
        let template = "{{ x }},{{ integer }},,\"{{ y }}\",a\n{{ x }}\n"
        #expect(
            try Self.print(template, "a\"b", "c", quoting: .always).text
                == "\"a\"\"b\",\"-7\",\"\",\"c\",\"a\"\r\n\"a\"\"b\"\r\n")
        #expect(try Self.print("{{ x }},{{ y }}", "a", "", quoting: .always).text == "\"a\",\"\"")
    }

    @Test(
        "Without quotes, a field that needs them is an error that names line and field",
        arguments: ["a,b", "\"", "a\nb", "a\r"])
    func quotingNone(_ value: String) throws {
        #expect(
            try Self.print("{{ x }},{{ y }} \n", " a;b\t", "'", quoting: .never).text == " a;b\t,' \r\n")
        let error = #expect(throws: RenderError.self) {
            try Self.print("1,2\n1,{{ x }}\n", value, quoting: .never)
        }
        #expect(
            error?.description.hasPrefix("Line 2, field 2 holds a delimiter, a quote or a line end") == true)
        #expect(throws: RenderError.self) { try Self.print("\"{{ x }}\"\n", "a", quoting: .never) }
    }

    @Test(
        "A number in any layout gets no apostrophe, a text that looks like one does",
        arguments: [
            ("{{ amount | grouped }}", "-125.00"), ("{{ amount | plain(mark=\",\") }}", "\"-125,00\""),
            ("{{ amount }}", "-125.00"), ("{{ integer | grouped }}", "-7"), ("{{ x }}", "'-1"),
        ])
    func numbers(_ template: String, _ field: String) throws {
        #expect(try Self.print(template, "-1", guards: true).text == field)
    }

    @Test(
        "Quotes, delimiters and line ends are put into quotes (RFC 4180, section 2, rules 5 to 7)",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""),
            ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), ("a;b", "a;b"), ("", ""),
            ("a\tb", "a\tb"),
        ])
    func quoting(_ value: String, _ field: String) throws {
        #expect(try Self.print("1,{{ x }},2\n", value).text == "1,\(field),2\r\n")
        #expect(try Self.print("{{ x }}", value).text == field)
    }

    @Test("Blanks at the ends are part of the field, and many readers drop them without quotes (rule 4)")
    func blanks() throws {
        #expect(try Self.print("{{ x }}\n", " a").text == "\" a\"\r\n")
        #expect(try Self.print("{{ x }}\n", "a ").text == "\"a \"\r\n")
        #expect(try Self.print("{{ x }}\n", " ").text == "\" \"\r\n")
        #expect(try Self.print("{{ x }}{{ y }}\n", "a ", "b").text == "a b\r\n")
    }

    @Test(
        "Another delimiter is quoted in the comma's place",
        arguments: [UInt8(ascii: ";"), UInt8(ascii: "\t")])
    func delimiters(_ delimiter: UInt8) throws {
        let sign = String(UnicodeScalar(delimiter))
        let output = try Self.print(
            "1\(sign){{ x }}\(sign){{ y }}\n", "a\(sign)b", "c,d", delimiter: delimiter)
        #expect(output.text == "1\(sign)\"a\(sign)b\"\(sign)c,d\r\n")
    }

    @Test(
        "A field of several pieces is quoted as a whole",
        arguments: [
            ("{{ x }}{{ y }}", "a,", "b\"", "\"a,b\"\"\""),
            ("<{{ x }}>", "a\nb", "", "\"<a\nb>\""),
            ("{{ integer }}{{ x }}", ",", "", "\"-7,\""),
            ("{{ x }}{{ amount }}", "a,b", "", "\"a,b-125.00\""),
            ("no {{ x }}, {{ y }}", "1", "a,b", "no 1,\" a,b\""),
        ])
    func pieces(_ template: String, _ x: String, _ y: String, _ line: String) throws {
        #expect(
            try StrictCSV.records(Self.print(template + "\n", x, y).text, delimiter: Self.comma)
                == StrictCSV.records(line + "\r\n", delimiter: Self.comma))
    }

    @Test(
        "Quotes of the template hold a value together with the text around it",
        arguments: [
            ("\"{{ x }}\"", "a\"b,c", "a\"b,c"), ("\"a, {{ x }}\"", "\"", "a, \""), ("\"\"", "", ""),
            ("\"say \"\"{{ x }}\"\"\"", "\"", "say \"\"\""), ("\"{{ x }} {{ integer }}\"", ",", ", -7"),
            ("\"a\nb{{ x }}\"", "\n", "a\r\nb\n"),
        ])
    func quotesOfTheTemplate(_ template: String, _ value: String, _ field: String) throws {
        let output = try Self.print("1,\(template),2\n", value).text
        #expect(try StrictCSV.records(output, delimiter: Self.comma) == [["1", field, "2"]])
    }

    @Test(
        "A text that a spreadsheet would evaluate gets an apostrophe (CWE-1236; OWASP, CSV Injection)",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\tx", "\rx", "\nx", "\u{FF1D}1",
            "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", "\u{200B}=1", "\u{A0}=1", "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://x\",\"y\")",
        ])
    func formulas(_ value: String) throws {
        let guarded = try Self.print("{{ x }}\n", value, guards: true)
        #expect(try StrictCSV.records(guarded.text, delimiter: Self.comma) == [["'" + value]])
        #expect(guarded.summary.guardedFormulas == 1)
        let quoted = try Self.print("\"{{ x }}\"\n", value, guards: true)
        #expect(try StrictCSV.records(quoted.text, delimiter: Self.comma) == [["'" + value]])
        let second = try Self.print("{{ y }}{{ x }}\n", value, guards: true)
        #expect(try StrictCSV.records(second.text, delimiter: Self.comma) == [["'" + value]])
        let free = try Self.print("{{ x }}\n", value)
        #expect(try StrictCSV.records(free.text, delimiter: Self.comma) == [[value]])
        #expect(free.summary.guardedFormulas == 0)
    }

    @Test(
        "What is no formula stays as it is",
        arguments: [
            ("{{ x }}", "a=1"), ("{{ x }}", "1-1"), ("{{ x }}", "'=1"), ("{{ x }}", "#N/A"), ("{{ x }}", ""),
            ("{{ integer }}", ""), ("{{ amount }}", ""), ("{{ decimal }}", ""), ("n {{ x }}", "=1"),
            ("{{ integer }}{{ x }}", "=1"), ("\"({{ x }})\"", "-1"), ("{{ x }}", "é=1"),
        ])
    func noFormulas(_ template: String, _ value: String) throws {
        let guarded = try Self.print(template + "\n", value, guards: true)
        #expect(guarded.summary.guardedFormulas == 0)
        #expect(guarded.text == (try Self.print(template + "\n", value).text))
        #expect(!guarded.text.hasPrefix("'=") || value.hasPrefix("'"))
    }

    @Test("Numbers, days and truth values print plainly")
    func plainValues() throws {
        let output = try Self.print(
            "{{ integer }},{{ decimal }},{{ amount }},{{ day }},{{ flag }}\n", "", guards: true)
        #expect(output.text == "-7,-0.125,-125.00,2026-10-31,true\r\n")
    }

    @Test(
        "Hostile texts come back from a strict reader", arguments: 0..<20 as Range<UInt64>,
        [comma, UInt8(ascii: ";"), UInt8(ascii: "\t")])
    func hostile(_ seed: UInt64, _ delimiter: UInt8) throws {
        let sign = String(UnicodeScalar(delimiter))
        let texts = RandomTexts.texts(seed: seed, count: 60)
        let template =
            "{{ x }}\(sign)<{{ x }}>\(sign)\"{{ x }}\"\(sign){{ x }}{{ y }}\(sign)\"{{ y }}{{ integer }}\"\(sign)"
            + "{{ integer }}{{ x }}\n"
        for (x, y) in zip(texts, texts.reversed()) {
            let output = try Self.print(template, x, y, delimiter: delimiter).text
            #expect(
                try StrictCSV.records(output, delimiter: delimiter)
                    == [[x, "<\(x)>", x, x + y, "\(y)-7", "-7\(x)"]])
            let guarded = try Self.print("{{ x }}\(sign)\n", x, guards: true, delimiter: delimiter)
            let field = try #require(StrictCSV.records(guarded.text, delimiter: delimiter).first?.first)
            #expect(field == x || field == "'" + x)
            #expect(!"=+-@\t\r\n".unicodeScalars.contains(field.unicodeScalars.first ?? "a"))
        }
    }

    @Test(
        "Quotes in the wrong place are refused",
        arguments: ["a\"{{ x }}\"\n", "\"a\"{{ x }}\n", "\"a\"b\n", "\"{{ x }}\n"])
    func wrongQuotes(_ template: String) {
        #expect(!EscapedValues.refusals(template, as: .csv).isEmpty)
    }
}
