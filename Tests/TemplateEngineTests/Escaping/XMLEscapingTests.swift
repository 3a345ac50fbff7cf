import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Values in XML")
struct XMLEscapingTests {
    @Test(
        "Markup becomes references, the end of a CDATA section too (XML 1.0, section 2.4)",
        arguments: [
            ("<a>{{ x }}</a>", "<b>&amp;", "<a>&lt;b&gt;&amp;amp;</a>"),
            ("<a>{{ x }}</a>", "]]>", "<a>]]&gt;</a>"),
            ("<a>{{ x }}{{ y }}</a>", "]]", "<a>]]&gt;</a>"),
            ("<a b=\"{{ x }}\"/>", "\"'<>&", "<a b=\"&quot;&#39;&lt;&gt;&amp;\"/>"),
            ("<a b='{{ x }}'/>", "\"'", "<a b='&quot;&#39;'/>"),
            (
                "<a>{{ integer }} {{ decimal }} {{ amount }} {{ day }} {{ flag }}</a>", "",
                "<a>-7 -0.125 -125.00 2026-10-31 true</a>"
            ),
        ])
    func references(_ template: String, _ value: String, _ expected: String) throws {
        #expect(try EscapedValues.print(template, value, y: ">", as: .xml) == expected)
    }

    @Test("Line ends and tabs come back as they were (XML 1.0, sections 2.11 and 3.3.3)")
    func whitespace() throws {
        let value = "a\tb\nc\rd\r\ne  f "
        let document = try EscapedValues.print("<a b=\"{{ x }}\">{{ x }}</a>", value, as: .xml)
        let read = try XMLTexts.root(document)
        #expect(read.attributes["b"] == value)
        #expect(read.text == value)
    }

    @Test("Characters that XML 1.0 does not allow are left out and counted (section 2.2)")
    func characters() throws {
        let forbidden = (0..<0x20 as Range<UInt8>).filter { ![0x9, 0xA, 0xD].contains($0) }.map {
            UnicodeScalar($0)
        }
        for scalar in forbidden + ["\u{FFFE}", "\u{FFFF}"] {
            let output = try EscapedValues.print(
                "<a b='{{ x }}'>{{ x }}</a>", "1\(scalar)2", as: TemplateOptions(format: .xml))
            #expect(output.text == "<a b='12'>12</a>")
            #expect(output.summary.droppedCharacters == 2)
        }
        for scalar in [
            "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}",
        ] {
            let output = try EscapedValues.print("<a>{{ x }}</a>", scalar, as: TemplateOptions(format: .xml))
            #expect(output.text == "<a>\(scalar)</a>")
            #expect(output.summary.droppedCharacters == 0)
        }
    }

    @Test("Hostile texts come back from libxml2", arguments: 0..<20 as Range<UInt64>)
    func hostile(_ seed: UInt64) throws {
        for text in RandomTexts.texts(seed: seed, count: 100) {
            let output = try EscapedValues.print(
                "<a b=\"{{ x }}\" c='{{ x }}'>{{ x }}</a>", text, as: TemplateOptions(format: .xml))
            let allowed = XMLTexts.allowed(text)
            let read = try XMLTexts.root(output.text)
            #expect(read.attributes == ["b": allowed.text, "c": allowed.text])
            #expect(read.text == allowed.text)
            #expect(output.summary.droppedCharacters == 3 * allowed.dropped)
            #expect(XMLWellFormedness.complaint(about: Array(output.text.utf8)) == nil)
        }
    }

    @Test(
        "A tag of the template that XML does not allow is refused (section 3.1)",
        arguments: ["<a b=1/>", "<a b='<'/>", "<a <b/></a>", "<a", "<<a/>", "<a b='1/>"])
    func tags(_ template: String) {
        let refusals = EscapedValues.refusals(template, as: .xml)
        #expect(!refusals.isEmpty)
        #expect(refusals.allSatisfy { $0.help != nil })
    }

    @Test(
        "A value is refused where it cannot be escaped",
        arguments: [
            "<{{ x }}/>", "<a{{ x }}/>", "<a {{ x }}='1'/>", "<a b={{ x }}/>", "<a b=1{{ x }}/>",
            "</{{ x }}>",
            "<a><!-- {{ x }} --></a>", "<a><![CDATA[{{ x }}]]></a>", "<?a {{ x }}?><a/>",
            "<!DOCTYPE a [{{ x }}]><a/>",
            "<!DOCTYPE {{ x }}><a/>", "<a><!{{ x }}></a>", "<a><{{ x }}",
        ])
    func refusals(_ template: String) {
        let refusals = EscapedValues.refusals(template, as: .xml)
        #expect(!refusals.isEmpty)
        #expect(refusals.allSatisfy { $0.help != nil })
    }

    @Test(
        "Sections of the template end where XML says (sections 2.5 to 2.7)",
        arguments: [
            "<a><!-- > -- -->{{ x }}</a>", "<a><![CDATA[<b> ]] > ]]]>{{ x }}</a>", "<?a > ??>{{ x }}",
            "<!DOCTYPE a [<!ENTITY b '1'>]><a>{{ x }}</a>", "<a b='>'>{{ x }}</a>",
        ])
    func sections(_ template: String) throws {
        #expect(
            try EscapedValues.print(template, "<", as: .xml) == template.replacing("{{ x }}", with: "&lt;"))
    }
}
