import Testing

@testable import TemplateEngine

@Suite("Whitespace control")
struct WhitespaceTests {
    /// Templates with the text that is left of them.
    static let cases: [(String, String)] = [
        // A line that holds only tags disappears.
        ("a\n{% if x %}\nb\n{% endif %}\nc\n", "a\nb\nc\n"),
        ("a\n  {% if x %}  \nb\n\t{% endif %}\t\nc", "a\nb\nc"),
        ("{% if x %}\nb{% endif %}", "b"),
        ("{% if x %}\nb\n{% endif %}", "b\n"),
        ("b\n  {% if x %}{% endif %}", "b\n"),
        ("{# a #}\nb", "b"),
        ("  {# a #} {% if x %} {# b #}\nb{% endif %}", "b"),
        ("\n{# a #}\n\nb", "\n\nb"),
        // The line of a tag that spans lines is where it begins and where it ends.
        ("a\n  {% if\n x %}  \nb{% endif %}", "a\nb"),
        ("a {% if\n x %}\nb{% endif %}", "a \nb"),
        ("a\n{% if\n x %} c\nb{% endif %}", "a\n c\nb"),
        ("a\n  {# b\nc #}\nd", "a\nd"),
        ("a\n{# b\n #}{% if x %}\nd{% endif %}", "a\nd"),
        // Anything else in the line keeps all of it.
        ("a,b{% if x %},c{% endif %}\nd", "a,b,c\nd"),
        ("  {% if x %} a {% endif %}  \n", "   a   \n"),
        ("  {{ x }} {% if x %}\n{% endif %}", "   \n"),
        ("{% if x %} {{ x }}\n{% endif %}", " \n"),
        ("a\n{{ x }}\nb", "a\n\nb"),
        ("{{ x }}{# a #}\nb", "\nb"),
        ("{{ x }}  {# a #}\nb", "  \nb"),
        ("a\u{A0}\n\u{A0}{# a #}\nb", "a\u{A0}\n\u{A0}\nb"),
        // A minus removes all whitespace on its side.
        ("a \n\n {%- if x %}b{% endif %}", "ab"),
        ("a {% if x -%} \n\n b{% endif %}", "a b"),
        ("a \n {{- x -}} \n b", "ab"),
        ("a \n {#- x -#} \n b", "ab"),
        ("a\n  {%- if x %}  \n b\n{% endif %}", "a b\n"),
        ("a\n  {% if x -%}  \n\n b\n{% endif %}", "a\nb\n"),
        ("a \u{0B}\u{0C}\r\n\t{{- x }}", "a"),
        ("{{ x -}} \n  {% if x %}\nb{% endif %}", "b"),
        ("{{ -}}", ""),
        ("a {#-#} b", "a b"),
        // A plus keeps it.
        ("a\n  {%+ if x %}\nb{% endif %}", "a\n  b"),
        ("a\n  {% if x +%}  \nb{% endif %}", "a\n  \nb"),
        ("a\n  {%+ if x +%}  \nb{% endif %}", "a\n    \nb"),
        ("a\n {#+ b +#} \nc", "a\n  \nc"),
        ("{% if x +%} {% endif %}\nb", " b"),
        ("{% if x %} {%+ endif %}\nb", " b"),
        ("{% if x +%} {%- endif %}\nb", "b"),
        // Raw blocks.
        ("a\n  {% raw %}\n {{ x }}\n  {% endraw %}  \nb", "a\n {{ x }}\nb"),
        ("a {% raw %}{% if %}{% endraw %}\nb", "a {% if %}\nb"),
        ("a\n{% raw %} {{ {% endraw %}\nb", "a\n {{ \nb"),
        ("a\n{% raw -%}\n {{ x }}\n{%- endraw %}\nb", "a\n{{ x }}b"),
        ("{% raw %}  {% endraw %}\nb", "b"),
        ("{% raw %}\n{# a #}\n{% endraw %}\n", "{# a #}\n"),
        ("{%- raw -%} {% raw %} {%- endraw -%} b", "{% raw %}b"),
        // Line ends of the file.
        ("a\r\n  {% if x %}\r\nb\r\n{% endif %}\r\nc\r\n", "a\nb\nc\n"),
        ("a\rb", "a\rb"),
        ("\r\n\n\r\n", "\n\n\n"),
        ("a\r\r\nb", "a\r\nb"),
        ("\u{FEFF}{# a #}\nb\n", "b\n"),
        ("\u{FEFF}  {# a #}\nb\n", "b\n"),
        ("a\n\n", "a\n\n"),
        ("", ""),
    ]

    @Test("Text keeps what no tag takes away", arguments: cases)
    func text(_ template: String, _ expected: String) {
        let parsed = Parsed(template)
        #expect(kept(parsed.nodes) == expected)
    }

    @Test("Line ends of either kind become the output's", arguments: cases)
    func carriageReturns(_ template: String, _ expected: String) {
        guard !template.contains("\r") else { return }
        let windows = template.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\r\n")
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\r\n")
        #expect(kept(Parsed(windows).nodes) == expected)
        #expect(kept(Parsed(windows, newline: .crlf).nodes) == wanted)
        #expect(kept(Parsed(template, newline: .crlf).nodes) == wanted)
    }

    /// The text of all nodes, branches included.
    private func kept(_ nodes: [Node]) -> String {
        nodes.map { node in
            switch node.kind {
            case .text(let bytes): String(decoding: bytes, as: UTF8.self)
            case .condition(let branches, let otherwise):
                branches.map { kept($0.body) }.joined() + kept(otherwise ?? [])
            default: ""
            }
        }.joined()
    }
}
