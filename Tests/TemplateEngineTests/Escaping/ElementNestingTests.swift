import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Elements that a template opens and closes in XML")
struct ElementNestingTests {
    /// A wrong template, the line and column of the one error, and a part of its message.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let template: String
        let line: Int
        let column: Int
        let message: String

        init(_ template: String, _ line: Int, _ column: Int, _ message: String) {
            (self.template, self.line, self.column, self.message) = (template, line, column, message)
        }

        var testDescription: String { template }
    }

    @Test(
        "Tags that are no pairs are told with their place (XML 1.0, section 2.1)",
        arguments: [
            Wrong(
                "<a>\n  <b>{{ title }}</a>\n", 2, 17,
                "</a> stands where </b> must stand: <b> was opened in line 2"),
            Wrong("<a>\n</A>\n</a>\n", 2, 1, "</A> stands where </a> must stand: <a> was opened in line 1"),
            Wrong("<a/>\n</b>", 2, 1, "</b> closes an element that is not open"),
            Wrong(
                "<a>\n<b>\n<c/>\n</a>", 4, 1, "</a> stands where </b> must stand: <b> was opened in line 2"),
            Wrong("<a>\n<b/>\n", 1, 1, "<a> is never closed"),
            Wrong("<a>\n <b c='/>'>\n</a>", 3, 1, "</a> stands where </b> must stand"),
            Wrong(
                "<a>{% for t in transactions %}\n<b>{{ t.narration }}\n{% endfor %}</a>", 2, 1,
                "<b> is opened in the body of this loop and not closed there"),
            Wrong(
                "<a>\n{% for t in transactions %}</a><a>{% endfor %}</a>", 2, 28,
                "</a> closes an element that was opened outside of the body of this loop, in line 1"),
            Wrong(
                "<a>{% for t in transactions %}{% else %}<b>{% endfor %}</a>", 1, 41,
                "<b> is opened in the 'else' of this loop and not closed there"),
            Wrong(
                "<a>\n{% if note %}<b>{% endif %}\n{% if note %}</b>{% endif %}</a>", 2, 7,
                "the ways through this 'if' leave different elements open: <b>, opened in line 2, and none"),
            Wrong(
                "<a>\n{% if note %}<b>{% else %}<c>{% endif %}</b></a>", 2, 7,
                "leave different elements open: <b>, opened in line 2, and <c>, opened in line 2"),
            Wrong(
                "<a>\n{% if note %}</a>{% endif %}\n", 2, 7,
                "leave different elements open: none, and <a>, opened in line 1"),
            Wrong(
                "{% macro m() %}<b>{% endmacro %}<a>{{ m() }}</b></a>", 1, 16,
                "<b> is opened in this macro and not closed there"),
            Wrong(
                "{% macro m() %}</a>{% endmacro %}<a>{{ m() }}", 1, 16,
                "</a> closes an element that is not open"),
            Wrong(
                "<a>{% block b %}<b>{% endblock %}</a>", 1, 17,
                "<b> is opened in this block and not closed there"),
            Wrong(
                "<a>{% block b %}</a>{% endblock %}", 1, 17,
                "</a> closes an element that was opened outside of this block, in line 1"),
            Wrong(
                "<a>{% set x %}<b>{% endset %}{{ x }}</a>", 1, 15,
                "<b> is opened in the text that is kept and not closed there"),
            Wrong(
                "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}<b>{% endcall %}", 1, 58,
                "<b> is opened in this macro and not closed there"),
            Wrong(
                "<a><b{% if note %} c='{{ note }}'{% endif %}>\n</a>", 2, 1,
                "</a> stands where </b> must stand: <b> was opened in line 1"),
            Wrong(
                "<a>{% raw %}{{ x }}{% endraw %}\n {#- <b> -#} {{- title }}é</b></a>", 2, 27,
                "</b> stands where"),
            Wrong("{# <a> #}\n<a>{# <b> #}\n   </b></a>", 3, 4, "</b> stands where </a> must stand"),
        ])
    func wrong(_ wrong: Wrong) throws {
        let found = diagnostics(wrong.template, .xml)
        let first = try #require(found.first)
        #expect(first.message.contains(wrong.message))
        #expect(first.line == wrong.line)
        #expect(first.column == wrong.column)
        #expect(first.help != nil)
        // In OFX, text that is kept is no markup: its tags are printed as references.
        let isKept = wrong.template.contains("{% set")
        #expect(diagnostics("<?xml version=\"1.0\"?>" + wrong.template, .ofx).isEmpty == isKept)
    }

    private static let right = [
        "", "{{ title }}", "<a/>", "<a />", "<a b='/'></a>", "<a b=\"/>\"/>", "<a>{{ title }}</a >",
        "<a\n>\n</a\n>",
        "<a><a><a/></a></a>", "<!-- <b> --><a><![CDATA[<b>]]><?p <b> ?></a>",
        "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>",
        "<a:b xmlns:a='c'></a:b>", "<é></é>",
        "<a>{% for t in transactions %}<b>{{ t.narration }}</b>{% else %}<c/>{% endfor %}</a>",
        "{% if note %}<a>{% else %}<a b='1'>{% endif %}</a>",
        "<a>{% if note %}1</a>{% else %}</a>{% endif %}",
        "<a {% if note %}b='{{ note }}'{% endif %}>{{ title }}</a>",

        "<a{% if note %}/>{% else %}>{{ title }}</a>{% endif %}",

        "{% if true %}<a>{% else %}<b>{% endif %}</a>",
        "{% if false %}<b>{% endif %}<a/>",
        "{% macro m(x) %}<b>{{ x }}</b>{% endmacro %}<a>{{ m(1) }}{{ m(title) }}</a>",
        "{% macro m() %} b='{{ title }}'{% endmacro %}<a{{ m() }}><c{{ m() }}></c></a>",
        "{% macro m() %}<b>{{ caller() }}</b>{% endmacro %}{% call m() %}<c/>{% endcall %}",
        "{% set x %}<b>1</b>{% endset %}<a>{{ x }}</a>", "{% with x = 1 %}<a>{% endwith %}</a>",
        "<a>{% block b %}<b/>{% endblock %}</a>", "{% for t in [] %}{% else %}<a>{% endfor %}</a>",
        "<a>{% filter upper %}x{% endfilter %}</a>", "{% raw %}<a>{{{% endraw %}</a>",
    ]

    @Test("Templates that always print pairs are accepted", arguments: right)
    func accepted(_ template: String) {
        #expect(diagnostics(template, .xml) == [])
        #expect(diagnostics("<?xml version=\"1.0\"?>\n" + template, .ofx) == [])
    }

    @Test(
        "OFX 1.x, where elements need no end tags, and HTML are left alone",
        arguments: [
            "<OFX><STMTTRN><NAME>{{ title }}\n</STMTTRN></OFX>", "OFXHEADER:100\n\n<OFX><A>1</OFX>",
            "{% if note %}<?xml version=\"1.0\"?>{% else %}OFXHEADER:100{% endif %}<OFX>",
            "{% for t in transactions %}<P>{% endfor %}", "{% macro m() %}<A>{% endmacro %}{{ m() }}",
        ])
    func free(_ template: String) {
        #expect(diagnostics(template, .ofx) == [])
        #expect(diagnostics(template, .html) == [])
    }

    @Test(
        "Where the name or the slash of a tag depends on an 'if', nothing is told",
        arguments: [
            "<{% if note %}a{% else %}b{% endif %}/>", "<a{% if note %}/{% else %}></a{% endif %}>",
            "<a{% if note %} b='1'{% endif %}c>1</a>", "<{% if note %}a{% else %}b{% endif %}></a>",
            "{% if note %}<{% if note %}a{% else %}b{% endif %}>{% else %}<a>{% endif %}<c/></a>",
        ])
    func uncertain(_ template: String) {
        #expect(diagnostics(template, .xml) == [])
    }

    @Test("Files count together, and errors name the other file")
    func files() {
        let files = [
            "head": "<a>\n<b>", "foot": "</b>\n</a>\n", "page": "<a>{% block body %}{% endblock %}</a>",
            "wrong": "\n</c>",
        ]
        #expect(diagnostics("{% include 'head' %}x{% include 'foot' %}", .xml, files: files) == [])
        #expect(
            diagnostics("{% extends 'page' %}{% block body %}<c/>{% endblock %}", .xml, files: files) == [])
        let unclosed = diagnostics("{% include 'head' %}x</b>", .xml, files: files)
        #expect(unclosed.map(\.message) == ["<a> is never closed"])
        #expect(unclosed.map(\.file) == ["head"])
        let crossed = diagnostics("<a>{% include 'wrong' %}</a>", .xml, files: files)
        #expect(
            crossed.map(\.message) == [
                "</c> stands where </a> must stand: <a> was opened in line 1 of 'test'"
            ])
        #expect(crossed.map(\.line) == [2])
        let block = diagnostics("{% extends 'page' %}\n{% block body %}<c>{% endblock %}", .xml, files: files)
        #expect(block.map(\.message) == ["<c> is opened in this block and not closed there"])
        #expect(block.map(\.file) == ["test"])
    }

    @Test("A wrong end tag is told once, and an error points at its tag whatever the line ends of the output")
    func places() throws {
        #expect(diagnostics("<a>\n<b>\n<c>\n</d>\n</c></b></a>", .xml).count == 1)
        #expect(diagnostics("<a><bb>1</b></a>", .xml).count == 1)
        #expect(diagnostics("<a><b>1</a>", .xml).count == 1)
        #expect(diagnostics("<a><b>1</a></b>", .xml).count == 1)
        for text in ["<a>\n\n\n{# x #}\n  <b>\n\n</a>", "<a>\r\n\r\n\r\n{# x #}\r\n  <b>\r\n\r\n</a>"] {
            for newline in TemplateOptions.Newline.allCases {
                let error = #expect(throws: TemplateError.self) {
                    try Template(
                        SourceFile(name: "test", text: text), schema: SampleLedger.ledger.type,
                        options: TemplateOptions(format: .xml, newline: newline))
                }
                let found = try #require(error?.diagnostics.first)
                #expect(found.line == 7 && found.column == 1 && found.width == 3)
                #expect(found.message.hasSuffix("in line 5"))
            }
        }
    }

    @Test(
        "Random templates of pairs are accepted and print well-formed XML", arguments: 0..<10 as Range<UInt64>
    )
    func randomPairs(_ seed: UInt64) throws {
        var random = RandomElements(seed: seed, wrongIn: nil)
        for _ in 0..<20 {
            let template = random.template()
            #expect(diagnostics(template, .xml) == [], "\(template)")
            try checkWellFormed(template)
        }
    }

    @Test("Whatever is accepted prints well-formed XML", arguments: 0..<10 as Range<UInt64>)
    func randomTags(_ seed: UInt64) throws {
        var random = RandomElements(seed: seed, wrongIn: 12)
        var refused = 0
        for _ in 0..<40 {
            let template = random.template()
            if diagnostics(template, .xml).isEmpty { try checkWellFormed(template) } else { refused += 1 }
        }
        #expect((1..<40).contains(refused))
    }

    /// Prints with rows and without, and asks libxml2.
    private func checkWellFormed(_ template: String) throws {
        var empty = SampleLedger.small
        empty.account.rows = []
        empty.account.closing = nil
        for ledger in [SampleLedger.small, empty] {
            let output = try rendered(template, .xml, ledger: ledger)
                .replacing("<r>", with: "<r xmlns:a='x'>")
            #expect(
                XMLWellFormedness.complaint(about: Array(output.utf8)) == nil, "\(template)\n====\n\(output)")
        }
    }
}
