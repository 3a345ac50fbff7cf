import Testing

@testable import TemplateEngine

@Suite("Limits of templates")
struct LimitTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test("A hundred blocks in each other are parsed, one more is an error")
    func blocks() {
        func template(_ depth: Int) -> String {
            repeated("{% if a %}", depth) + repeated("{% endif %}", depth)
        }
        #expect(Parsed(template(100)).errors.isEmpty)
        #expect(Parsed(template(101)).errors.map(\.message) == ["blocks are nested more than 100 deep"])
        #expect(Parsed(template(20_000)).errors.count == 1)
        let filters = "{% filter f" + repeated("|f", 120) + " %}{% endfilter %}"
        #expect(Parsed(filters).errors.map(\.message) == ["blocks are nested more than 100 deep"])
    }

    @Test(
        "Openings in each other have a limit",
        arguments: [
            ("(", ")"), ("[", "]"), ("f(", ")"), ("-", ""), ("not ", ""), ("a[", "]"), ("a if b else ", ""),
        ])
    func nesting(_ open: String, _ close: String) {
        func template(_ depth: Int) -> String {
            "{{ \(repeated(open, depth))a\(repeated(close, depth)) }}"
        }
        #expect(Parsed(template(90)).errors.isEmpty)
        #expect(
            Parsed(template(110)).errors.map(\.message) == ["this expression is nested more than 100 deep"])
        #expect(Parsed(template(20_000)).errors.count == 1)
    }

    @Test(
        "Operators above each other have a limit",
        arguments: [
            " + a", " ~ a", " and a", " or a", " == a", " ** a", ".a", "[0]", "|f", " is odd|f", "|f(1)",
        ])
    func chains(_ link: String) {
        #expect(Parsed("{{ a\(repeated(link, 240)) }}").errors.isEmpty)
        let parsed = Parsed("{{ a\(repeated(link, 5000)) }}{{ ) }}")
        #expect(
            parsed.errors.map(\.message) == [
                "this expression has more than 500 operators", "expected a value but found ')'",
            ])
    }

    @Test("Operators beside each other have none")
    func neighbours() {
        #expect(Parsed("{{ [\(repeated("-1, ", 5000))] }}").errors.isEmpty)
        #expect(Parsed("{{ f([\(repeated("a + 1, ", 5000))], b|c) }}").errors.isEmpty)
    }

    @Test("More than a hundred arguments are an error")
    func arguments() {
        #expect(Parsed("{{ f(\(repeated("1, ", 100))) }}").errors.isEmpty)
        #expect(Parsed("{{ f(\(repeated("1, ", 101))) }}").errors.count == 1)
        #expect(
            Parsed("{% macro f(\((0...100).map { "a\($0)" }.joined(separator: ","))) %}{% endmacro %}").errors
                .count == 1)
    }

    @Test(
        "At most a hundred errors are told",
        arguments: ["{{ ", "{{ ) }}", "{% x %}", "{% if %}", "{% endif %}", "{{ ' }}\n"])
    func errors(_ mistake: String) {
        let parsed = Parsed(repeated(mistake, 3001))
        #expect(parsed.errors.count <= Diagnostics.limit)
        #expect(!parsed.errors.isEmpty)
    }

    @Test("An expression alone has its errors and no tag around them")
    func requirement() {
        #expect(expressionTree(" a.b > 1 ") == "(> (. a b) 1)")
        #expect(expressionTree("\u{FEFF}a") == "a")
        #expect(expressionTree("a b") == "expected the end but found 'b'")
        #expect(expressionTree("(a") == "expected ',' or ')' but found the end")
        #expect(expressionTree("") == "expected a value but found the end")
        #expect(expressionTree("'a") == "this text has no closing quote")
        #expect(expressionTree("a == 'b\\'") == "this text has no closing quote")
    }

    @Test("Bytes that are no text are an error with a place")
    func bytes() {
        let broken = Parsed(Array("ab\nc".utf8) + [0xFF] + Array("{{ x }}{{ ) }}".utf8))
        #expect(broken.errors.map { [$0.line, $0.column] } == [[2, 2], [2, 13]])
        #expect(broken.errors.first?.message == "these bytes are no UTF-8")
        let null = Parsed("a\0b")
        #expect(null.errors.map { [$0.line, $0.column] } == [[1, 2]])
        #expect(null.errors.first?.message == "the file holds a NUL byte")
        #expect(Parsed(Array("\u{FEFF}".utf8)).nodes.isEmpty)
    }
}
