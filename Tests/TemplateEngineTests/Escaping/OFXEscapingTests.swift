import Foundation
import Testing

@testable import TemplateEngine

@Suite("Values in OFX")
struct OFXEscapingTests {
    @Test(
        "The three signs of SGML become references (OFX 1.0.2 and 2.2, section 2.3)",
        arguments: [
            ("a<b>c&d", "a&lt;b&gt;c&amp;d"), ("&lt;", "&amp;lt;"), ("</NAME>", "&lt;/NAME&gt;"),
            ("it's \"so\"", "it's \"so\""), ("", ""), ("₦ é", "₦ é"),
        ])
    func references(_ value: String, _ expected: String) throws {
        #expect(
            try EscapedValues.print("<NAME>{{ x }}\n<MEMO>m\n", value, as: .ofx)
                == "<NAME>\(expected)\n<MEMO>m\n")
        #expect(
            try EscapedValues.print("<?OFX?>\n<NAME>{{ x }}</NAME>", value, as: .ofx)
                == "<?OFX?>\n<NAME>\(expected)</NAME>")
    }

    @Test(
        "An element is one line: line ends become one blank",
        arguments: ["\n", "\r", "\r\n", "\n\n", "\r\r\n"])
    func lines(_ end: String) throws {
        #expect(try EscapedValues.print("<NAME>{{ x }}\n", "a\(end)b", as: .ofx) == "<NAME>a b\n")
    }

    @Test("Control characters are left out and counted; a tab stays (XML 1.0, section 2.2)")
    func controls() throws {
        let output = try EscapedValues.print(
            "<NAME>{{ x }}\n", "a\u{0}b\u{B}\u{C}c\u{1B}\td\u{FFFE}", as: TemplateOptions(format: .ofx))
        #expect(output.text == "<NAME>abc\td\n")
        #expect(output.summary.droppedCharacters == 5)
    }

    @Test("Amounts, numbers and days print plainly")
    func plainValues() throws {
        #expect(
            try EscapedValues.print(
                "<TRNAMT>{{ amount }}\n<N>{{ integer }}\n<D>{{ day | date(\"yyyyMMdd\") }}\n", as: .ofx)
                == "<TRNAMT>-125.00\n<N>-7\n<D>20261031\n")
    }

    @Test("A quoted attribute of a header keeps its quotes", arguments: ["a\"b", "a'b", "a\nb"])
    func attributes(_ value: String) throws {
        let output = try EscapedValues.print(
            "<?xml version=\"1.0\"?>\n<a b=\"{{ x }}\" c='{{ x }}'></a>", value, as: .ofx)
        #expect(try XMLTexts.root(output).attributes == ["b": value, "c": value])
    }

    /// The value of an element by the rules of OFX: up to the next tag, the end of its line left out.
    private static func value(of name: String, in text: String) -> String? {
        guard let begin = text.range(of: "<\(name)>") else { return nil }
        let value = text[begin.upperBound...].prefix { $0 != "<" }
        guard value.last == "\n" else { return nil }
        // References are replaced in one walk, so that `&amp;lt;` stays `&lt;`.
        return HTMLCharacters.decoded(String(value.dropLast()))
    }

    @Test("Hostile texts come back, each on its line", arguments: 0..<20 as Range<UInt64>)
    func hostile(_ seed: UInt64) throws {
        for text in RandomTexts.texts(seed: seed, count: 100) {
            let output = try EscapedValues.print(
                "<NAME>{{ x }}\n<MEMO>{{ y }}\n<END>", text, y: text, as: TemplateOptions(format: .ofx))
            let allowed = XMLTexts.allowed(text)
            let lines = allowed.text.unicodeScalars.split(omittingEmptySubsequences: false) {
                $0 == "\n" || $0 == "\r"
            }
            var expected = ""
            for (index, line) in lines.enumerated() {
                let isRun = index > 1 && lines[index - 1].isEmpty
                expected += (index == 0 || isRun ? "" : " ") + String(line)
            }
            #expect(output.text.unicodeScalars.count { $0 == "\n" } == 2)
            #expect(output.text.unicodeScalars.count { $0 == "<" } == 3)
            #expect(Self.value(of: "NAME", in: output.text) == expected)
            #expect(Self.value(of: "MEMO", in: output.text) == expected)
            #expect(output.summary.droppedCharacters == 2 * allowed.dropped)
        }
    }
}
