import Testing

@testable import TemplateEngine

@Suite("Values in journals of hledger and ledger")
struct JournalEscapingTests {
    private static let formats: [TemplateFormat] = [.hledger, .ledger]

    @Test(
        "Where a value stands decides how it is written",
        arguments: [
            ("{{ day }} * {{ x }}\n", "a ; b | c", "2026-10-31 * a , b / c\n"),
            ("{{ day }} {{ x }}\n", "* a", "2026-10-31 '* a\n"),
            ("{{ day }} {{ x }}\n", "(a) b", "2026-10-31 '(a) b\n"),
            ("{{ day }} (1) {{ x }}\n", "(a) b", "2026-10-31 (1) (a) b\n"),
            ("{{ day }} ({{ x }}) n\n", "a) b;", "2026-10-31 (a] b,) n\n"),
            (
                "{{ day }} n\n    ; {{ x }}\n", "date:2020-01-01 [2020-01-01]",
                "2026-10-31 n\n    ; date.2020-01-01 (2020-01-01)\n"
            ),
            ("{{ day }} n\n    ; id:{{ x }}\n", "a, b:c", "2026-10-31 n\n    ; id:a; b.c\n"),
            (
                "{{ day }} n\n    {{ x }}  {{ amount }} NGN\n", "A:B  C;",
                "2026-10-31 n\n    A:B C-  -125.00 NGN\n"
            ),
            ("{{ day }} n\n    Assets:{{ x }}  1\n", " \t", "2026-10-31 n\n    Assets:Unknown  1\n"),
            ("{{ day }} n\n    A  1 {{ x }}\n", "NGN", "2026-10-31 n\n    A  1 NGN\n"),
            ("{{ day }} n\n    A  1 {{ x }}\n", "N\"1;", "2026-10-31 n\n    A  1 \"N'1,\"\n"),
            ("account {{ x }}\n", "a  b", "account a b\n"),
            ("commodity 1.00 {{ x }}\n", "T 1", "commodity 1.00 \"T 1\"\n"),
        ])
    func places(_ template: String, _ value: String, _ expected: String) throws {
        for format in Self.formats {
            #expect(try EscapedValues.print(template, value, as: format) == expected)
        }
    }

    @Test(
        "What has no place is refused",
        arguments: [
            "{{ x }}\n", "{{ amount }}\n", "include {{ x }}\n", "!include {{ x }}\n", "alias {{ x }}=a\n",
            "python\n{{ x }}\n", "= {{ x }}\n", "~ {{ x }}\n", "{{ day }} n\n    {{ amount }}\n",
            "{{ day }} n", "{{ day }}{{ x }}\n", "apply account {{ x }}\n",
            "{{ day }} n{% if x %} ; a{% endif %} {{ x }}\n",
            "{% if x %}{{ day }} n{% endif %}\n    A  1\n{{ x }}\n",
        ])
    func refusals(_ template: String) {
        for format in Self.formats {
            #expect(!EscapedValues.refusals(template, as: format).isEmpty, "\(template)")
        }
    }

    @Test(
        "Parts of a line may depend on conditions",
        arguments: [
            "{{ day }} * {% if x %}({{ x }}) {% endif %}{{ y }}\n    A  1{% if y %} = 2{% endif %} NGN{% if x %}  ; t:{{ x }}{% endif %}\n",
            "{% for c in range(1, 3) %}\n; {{ c }}\n{% endfor %}\n",
        ])
    func conditions(_ template: String) {
        for format in Self.formats {
            #expect(EscapedValues.refusals(template, as: format).isEmpty, "\(template)")
        }
    }

    @Test("Hostile texts are no lines, comments, tags or accounts", arguments: 0..<20 as Range<UInt64>)
    func hostile(_ seed: UInt64) throws {
        let template = """
            {{ day }} * {{ x }}
                ; id:{{ y }}
                ; {{ x }}
                Assets:{{ y }}  {{ amount }} {{ x }}

            """
        let texts = RandomTexts.texts(seed: seed, count: 60)
        for (x, y) in zip(texts, texts.reversed()) {
            let printed = try EscapedValues.print(template, x, y: y, as: .hledger)
            let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
            try #require(lines.count == 5)
            let description = lines[0].dropFirst("2026-10-31 * ".count)
            #expect(!description.unicodeScalars.contains { $0 == ";" || $0 == "|" })
            #expect(!(description.unicodeScalars.first.map { "*!(=[".unicodeScalars.contains($0) } ?? false))
            #expect(lines[1].unicodeScalars.filter { $0 == ":" }.count == 1)
            #expect(!lines[1].dropFirst(10).unicodeScalars.contains { $0 == "," || $0 == "[" })
            #expect(!lines[2].unicodeScalars.contains { $0 == ":" || $0 == "[" })
            let posting = lines[3].dropFirst(4)
            let name = posting.unicodeScalars.prefix { $0 != "-" || true }
            #expect(String(name).contains("  -125.00 "))
            #expect(!posting.prefix { $0 != " " }.isEmpty)
        }
    }
}
