import Testing

@testable import TemplateEngine

@Suite("Tags")
struct TagTests {
    static let trees: [(String, String)] = [
        ("a{{ x }}b", #""a" {x} "b""#),
        ("{{x}}{{'}}'}}{{ \"%}\" }}", #"{x} {'}}'} {'%}'}"#),
        ("a{# {{ x }} '  #}b", #""ab""#),
        ("{% if a %}1{% endif %}", #"(if a ["1"])"#),
        ("{% if a %}1{% else %}2{% endif %}", #"(if a ["1"] else ["2"])"#),
        ("{% if a %}{% else %}{% endif %}", "(if a [] else [])"),
        (
            "{% if a %}1{% elif b == 2 %}2{% elif c %}3{% else %}4{% endif %}",
            #"(if a ["1"] (== b 2) ["2"] c ["3"] else ["4"])"#
        ),
        ("{% if a if b else c %}{% endif %}", "(if (if b a c) [])"),
        ("{% for t in list %}{{ t.a }}{% endfor %}", "(for t list [{(. t a)}])"),
        ("{% for t in list %}{% else %}x{% endfor %}", #"(for t list [] else ["x"])"#),
        ("{% for t in list|take(2) if t.a > 1 %}{% endfor %}", "(for t (| list take 2) if (> (. t a) 1) [])"),
        ("{% for t in a or b if c if d else e %}{% endfor %}", "(for t (or a b) if (if d c e) [])"),
        ("{% for t in 1, 2, %}{% endfor %}", "(for t [1 2] [])"),
        ("{% for t in (a if b else c) %}{% endfor %}", "(for t (if b a c) [])"),
        ("{% set a = 1 %}", "(set a 1)"),
        ("{% set a = 1, b %}", "(set a [1 b])"),
        ("{% set a %}x{% endset %}", #"(set a ["x"])"#),
        (
            "{% set a | upper | trim(1) %}x{% endset %}", #"(set a [(filter trim 1 [(filter upper ["x"])])])"#
        ),
        ("{% with %}x{% endwith %}", #"(with ["x"])"#),
        ("{% with a = 1, b = a + 1 %}x{% endwith %}", #"(with a=1 b=(+ a 1) ["x"])"#),
        ("{% include 'a' %}", "(include a)"),
        ("{% include \"a\" ignore missing %}", "(include a ignore-missing)"),
        ("{% include 'a' ignore missing with context %}", "(include a ignore-missing)"),
        ("{% include 'a' with context %}", "(include a)"),
        ("{% extends 'base' %}", "(extends base)"),
        ("{% block a %}x{% endblock %}", #"(block a ["x"])"#),
        ("{% block a scoped %}{% block b %}{% endblock b %}{% endblock a %}", "(block a [(block b [])])"),
        ("{% macro m() %}x{% endmacro %}", #"(macro m ["x"])"#),
        ("{% macro m(a, b=1, c='x',) %}{% endmacro m %}", "(macro m a b=1 c='x' [])"),
        ("{% call m(1) %}x{% endcall %}", #"((call m 1) ["x"])"#),
        ("{% call f.m(a=1) %}{% endcall %}", "((call (. f m) a=1) [])"),
        ("{% import 'f' as m %}", "(import f m)"),
        ("{% import 'f' as m without context %}", "(import f m)"),
        ("{% from 'f' import a, b as c %}", "(from f a:a b:c)"),
        ("{% from 'f' import a without context %}", "(from f a:a)"),
        ("{% filter upper %}x{% endfilter %}", #"(filter upper ["x"])"#),
        ("{% filter a(1)|b %}x{% endfilter %}", #"(filter b [(filter a 1 ["x"])])"#),
        ("{% raw %}{{ x }}{% if %}{#{% endraw %}", #""{{ x }}{% if %}{#""#),
        ("{%raw%}{%endraw%}{%if a%}{%endif%}", "(if a [])"),
        ("{{+1}}{{ - 1 }}", "{1} {(- 1)}"),
        ("{%+ set a = 1 +%}{%- set b = 2 -%}", "(set a 1) (set b 2)"),
        ("{% set if_x = 1 %}{{ if_x }}{{ notx }}", "(set if_x 1) {if_x} {notx}"),
        ("{ { % x % } } #}", #""{ { % x % } } #}""#),
        ("{{{ x }}}", ""),
        ("{\"a\": {{ x }}}", #""{"a": " {x} "}""#),
        ("{%", ""), ("{", #""{""#),
        ("{{ x }}}", #"{x} "}""#),
    ]

    @Test("A tag has its tree", arguments: trees)
    func tree(_ template: String, _ expected: String) {
        let parsed = Parsed(template)
        guard !expected.isEmpty else {
            #expect(!parsed.errors.isEmpty)
            return
        }
        #expect(parsed.tree == expected)
        #expect(parsed.errors.isEmpty, "\(parsed.report)")
    }

    @Test("Blocks nest in each other")
    func nesting() {
        let parsed = Parsed(
            """
            {% for a in b %}
              {% if a %}
            {{ a }}
              {% else %}
                {% with c = a %}
            -{{ c }}
                {% endwith %}
              {% endif %}
            {% endfor %}
            """)
        #expect(
            parsed.tree
                == #"(for a b [(if a [{a} "\n"] else [(with c=a ["-" {c} "\n"])])])"#)
    }

    @Test("What follows a mistake is parsed all the same")
    func recovery() {
        let parsed = Parsed(
            """
            {% if a.b. %}{{ c + }}{% else %}d{% endif %}
            {% for x, y in z %}{{ x | }}{% endfor %}
            {% endset %}{% set = 1 %}{{ "e }}
            {% block b %}{% endmacro %}{{ f }}{% endblock %}
            {{ "g" }}{{ h i }}
            """)
        #expect(
            parsed.errors.map { [$0.line, $0.column] } == [
                [1, 12], [1, 21], [2, 9], [2, 27], [3, 4], [3, 20], [3, 29], [4, 17], [5, 15],
            ], "\(parsed.report)")
        #expect(parsed.tree.contains(#"(block b [{f}])"#))
        #expect(parsed.tree.hasSuffix(#"{'g'}"#))
    }

    @Test("A node's range is its first tag")
    func ranges() {
        let nodes = Parsed("ab{% if x %}c{% endif %}{{ y }}").nodes
        #expect(nodes.map { [$0.range.lower, $0.range.upper] } == [[0, 2], [2, 12], [24, 31]])
    }

    @Test(
        "An expression's range is its bytes",
        arguments: [
            "a + b", "-a", "(a + b)", "a.b(1)[2]", "a | f(1)", "a is odd", "a is odd(1)", "not a", "[1, 2]",
            "'a' 'b'", "a if b else c", "a if b", "1.5", "()", "(a) + (b)", "a[1:]",
        ])
    func expressionRanges(_ text: String) throws {
        var diagnostics = Diagnostics()
        let file = diagnostics.add(SourceFile(name: "test", text: "  \(text)  "))
        let range = try #require(Parser.parseExpression(file: file, diagnostics: &diagnostics)).range
        #expect([range.lower, range.upper] == [2, 2 + text.utf8.count])
    }
}
