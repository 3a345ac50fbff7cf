import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Arbitrary templates")
struct ArbitraryTemplateTests {
    private static let fragments: [String] = [
        "{{", "}}", "{%", "%}", "{#", "#}", "{%-", "-%}", "{%+", "+%}", "{{-", "-}}", "'", "\"", "\\", "\n",
        "\r\n",
        " ", "  ", "\t", "(", ")", "[", "]", "{", "}", ",", ":", ".", "|", "=", "==", "!=", "<", "<=", ">",
        ">=", "+",
        "-", "*", "**", "/", "//", "%", "~", "!", "&", "?", "a", "b1", "x.y", "1", "0", "1.5", "1e3", "1_0",
        "'t'",
        "true", "none", " and ", " or ", " not ", " in ", " is ", " if ", " else ", "is defined",
        "is divisibleby 3",
        "|upper", "|f(1)", "{% if a %}", "{% elif b %}", "{% else %}", "{% endif %}", "{% for t in list %}",
        "{% endfor %}", "{% set a = 1 %}", "{% set a %}", "{% endset %}", "{% with a=1 %}", "{% endwith %}",
        "{% raw %}", "{% endraw %}", "{% block a %}", "{% endblock %}", "{% macro m(a, b=1) %}",
        "{% endmacro %}",
        "{% call m(1) %}", "{% endcall %}", "{% include 'a' %}", "{% extends 'a' %}", "{% import 'a' as b %}",
        "{% from 'a' import b as c %}", "{% filter f %}", "{% endfilter %}", "{{ a }}", "{# c #}", "text",
        "ö", "\u{FEFF}",
        "end", "else if", "\0",
    ]

    @Test("No bytes make the parser crash or hang", arguments: 0..<20)
    func fragments(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                if Int.random(in: 0..<12, using: &generator) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                } else {
                    bytes += Array(Self.fragments.randomElement(using: &generator).map { $0.utf8 } ?? "".utf8)
                }
            }
            check(bytes)
        }
    }

    @Test("A template with one wrong byte is parsed or has errors with places", arguments: 0..<10)
    func mutations(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed &+ 1000)
        let template = Array(Self.valid.utf8)
        for _ in 0..<300 {
            var bytes = template
            for _ in 0...Int.random(in: 0...2, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(bytes.randomElement(using: &generator) ?? 0, at: place)
                case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 12))
                }
            }
            check(bytes)
        }
    }

    @Test("The template that is mutated has no errors")
    func validTemplate() {
        #expect(Parsed(Self.valid).report == "")
    }

    @Test("A template that is cut off anywhere is parsed or has errors")
    func cuts() {
        let template = Array(Self.valid.utf8)
        for end in template.indices { check(Array(template[..<end])) }
    }

    private func check(_ bytes: [UInt8]) {
        let parsed = Parsed(bytes)
        for error in parsed.errors {
            #expect(error.line >= 1 && error.column >= 1 && error.width >= 1 && !error.message.isEmpty)
        }
        // What has no errors has the same tree when it is parsed again with the other line end.
        if parsed.errors.isEmpty { #expect(Parsed(bytes, newline: .crlf).errors.isEmpty) }
    }

    private static let valid = """
        {% extends "base" %}
        {% import 'forms' as forms %}
        {% from "lib" import row, cell as c %}
        {# a comment that isn't closed by '%}' #}
        {% macro line(a, b='x', c=[1, 2]) -%}
          {{ a ~ b | upper | truncate(10, end="…") }} {{ caller() }}
        {%- endmacro line %}
        {% block body scoped %}
        {% for t in transactions | where("amount > 0") if t.amount >= 10 and not t.hidden %}
          {%- set net = t.amount * 2 - t.fee // 3 %}
          {% if loop.first %}{{ t.date | date('dd/MM/yyyy') }},{% elif 1 < t.amount < 3 %}b{% else %}c{% endif %}
          {{ t.narration[1:5] if t.narration is defined else "none \\u20A6 \\n" }}
        {% else %}
          {{ super() }}
        {% endfor %}
        {% with a = 1, b = a %}{{ (a, b)[0] }}{% endwith %}
        {% set text %}{% filter trim %} x {% endfilter %}{% endset %}
        {% call line(1, b=2) %}y{% endcall %}
        {% raw %}{{ not a tag }}{% endraw %}
        {% include "footer" ignore missing %}
        {% endblock body %}
        """
}
