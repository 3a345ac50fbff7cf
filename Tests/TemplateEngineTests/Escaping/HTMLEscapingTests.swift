import Testing

@testable import TemplateEngine

@Suite("Values in web pages")
struct HTMLEscapingTests {
    @Test(
        "Between tags and in quoted attributes a value can neither end them nor begin anything (WHATWG HTML, 13.2.5)",
        arguments: [
            ("<p>{{ x }}</p>", "<b>", "<p>&lt;b&gt;</p>"),
            ("<p>{{ x }}</p>", "a & b &amp; c", "<p>a &amp; b &amp;amp; c</p>"),
            ("<p title=\"{{ x }}\">t</p>", "\" onclick=\"x", "<p title=\"&quot; onclick=&quot;x\">t</p>"),
            ("<p title='{{ x }}'>t</p>", "' onclick='x", "<p title='&#39; onclick=&#39;x'>t</p>"),
            ("<title>{{ x }}</title>", "</title><script>", "<title>&lt;/title&gt;&lt;script&gt;</title>"),
            (
                "<textarea>{{ x }}</textarea>", "</textarea>", "<textarea>&lt;/textarea&gt;</textarea>"
            ),
            ("<p data-x=\"{{ x }}\">t</p>", "{\"a\":1}", "<p data-x=\"{&quot;a&quot;:1}\">t</p>"),
            (
                "<meta name=\"author\" content=\"{{ x }}\">", "a\"b",
                "<meta name=\"author\" content=\"a&quot;b\">"
            ),
        ])
    func values(_ template: String, _ value: String, _ expected: String) throws {
        #expect(try EscapedValues.print(template, value, as: .html) == expected)
    }

    @Test("Characters that no page may hold are left out and counted (WHATWG HTML, 13.2.3.5)")
    func characters() throws {
        let output = try EscapedValues.print(
            "<p title='{{ x }}'>{{ x }}</p>", "a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}e\tf\ng",
            as: TemplateOptions(format: .html))
        #expect(output.text == "<p title='abcde\tf\ng'>abcde\tf\ng</p>")
        #expect(output.summary.droppedCharacters == 8)
    }

    @Test("A number stands where only a number is harmless")
    func numbers() throws {
        let template =
            "<i style=\"width: {{ decimal }}%\"></i><style>p { margin: {{ integer }}px }</style><svg><rect width=\"{{ integer }}\"/></svg>"
        #expect(
            try EscapedValues.print(template, as: .html)
                == "<i style=\"width: -0.125%\"></i><style>p { margin: -7px }</style><svg><rect width=\"-7\"/></svg>"
        )
    }

    @Test(
        "Hostile texts come back from a reader of pages", arguments: 0..<20 as Range<UInt64>, ["\"", "'"])
    func hostile(_ seed: UInt64, _ quote: String) throws {
        for text in RandomTexts.texts(seed: seed, count: 100) {
            let page = try EscapedValues.print(
                "<p title=\(quote){{ x }}\(quote)>{{ x }}</p>", text, as: .html)
            let read = try HTMLReader.element(page)
            #expect(read.attribute == HTMLCharacters.readable(text))
            #expect(read.text == HTMLCharacters.readable(text))
            let title = try EscapedValues.print("<title>{{ x }}</title>", text, as: .html)
            #expect(
                try HTMLReader.text(String(title.dropFirst(7).dropLast(8))) == HTMLCharacters.readable(text))
        }
    }

    @Test(
        "A value is refused where no escaping makes it harmless, and the error says what to do instead",
        arguments: [
            "<a href={{ x }}>t</a>", "<a class={{ x }}>t</a>", "<a class= {{ x }}>t</a>",
            "<a class=a{{ x }}>t</a>", "<a {{ x }}>t</a>", "<a {{ x }}=\"1\">t</a>",
            "<a data-{{ x }}=\"1\">t</a>",
            "<{{ x }}>t</p>", "<p{{ x }}>t</p>", "<p>t</{{ x }}>",
            "<script>var a = \"{{ x }}\";</script>", "<script>{{ integer }}</script>",
            "<script type=\"application/json\">{{ x }}</script>", "<SCRIPT>{{ x }}</SCRIPT>",
            "<style>p { color: {{ x }} }</style>", "<p style=\"color: {{ x }}\">t</p>",
            "<p style=\"width:{{ x }}\">t</p>", "<p STYLE='width:{{ amount }}'>t</p>",
            "<p onclick=\"f('{{ x }}')\">t</p>", "<p OnMouseOver=\"{{ integer }}\">t</p>",
            "<body onload='{{ x }}'>", "<!-- {{ x }} -->", "<!-- {{ integer }} -->", "<!DOCTYPE {{ x }}>",
            "<img srcset=\"{{ x }} 2x\">", "<link imagesrcset=\"{{ x }}\">", "<a ping=\"{{ x }}\">t</a>",
            "<img attributionsrc=\"{{ x }}\">",
            "<meta http-equiv=\"refresh\" content=\"0;url={{ x }}\">", "<meta content=\"0;url={{ x }}\">",
            "<meta http-equiv=\"{{ x }}\" content=\"a\">",
            "<meta http-equiv=\"refresh\" name=\"a\" content=\"0;url={{ x }}\">",
            "<iframe srcdoc=\"{{ x }}\"></iframe>", "<iframe sandbox=\"{{ x }}\"></iframe>",
            "<iframe>{{ x }}</iframe>", "<script src=\"{{ x }}\"></script>",
            "<svg><script href=\"{{ x }}\"></script></svg>",
            "<svg><script xlink:href=\"{{ x }}\"></script></svg>",
            "<link rel=\"stylesheet\" href=\"{{ x }}\">", "<link href=\"/{{ x }}\" rel=\"stylesheet\">",
            "<embed src=\"{{ x }}\">", "<object data=\"{{ x }}\"></object>", "<base href=\"{{ x }}\">",
            "<svg xml:base=\"{{ x }}\"></svg>",
            "<svg><animate attributeName=\"{{ x }}\" values=\"1\"/></svg>",
            "<svg><animate attributeName=\"href\" values=\"{{ x }}\"/></svg>",
            "<svg><set attributeName=\"href\" to=\"{{ x }}\"/></svg>",
            "<xmp>{{ x }}</xmp>", "<noembed>{{ x }}</noembed>", "<noframes>{{ x }}</noframes>",
            "<plaintext>{{ x }}", "<?php {{ x }} ?>", "<!{{ x }}>",
        ])
    func refusals(_ template: String) {
        let refusals = EscapedValues.refusals(template, as: .html)
        #expect(!refusals.isEmpty)
        #expect(refusals.allSatisfy { $0.help != nil })
    }

    @Test(
        "What ends an element that hides values is read as browsers read it",
        arguments: [
            ("<script></script ><p>{{ x }}</p>", "<script></script ><p>&lt;</p>"),
            ("<script>'</p>'</SCRIPT>{{ x }}", "<script>'</p>'</SCRIPT>&lt;"),
            ("<script>a</scripts></script>{{ x }}", "<script>a</scripts></script>&lt;"),
            ("<!-- a > b -->{{ x }}", "<!-- a > b -->&lt;"), ("<!-->{{ x }}", "<!-->&lt;"),
            ("<!--->{{ x }}", "<!--->&lt;"), ("<!-- a --!>{{ x }}", "<!-- a --!>&lt;"),
            ("<!-- a --->{{ x }}", "<!-- a --->&lt;"), ("</ x>{{ x }}", "</ x>&lt;"),
            ("a < b {{ x }}", "a < b &lt;"), ("<a title='>'>{{ x }}", "<a title='>'>&lt;"),
        ])
    func ends(_ template: String, _ expected: String) throws {
        #expect(try EscapedValues.print(template, "<", as: .html) == expected)
    }
}
