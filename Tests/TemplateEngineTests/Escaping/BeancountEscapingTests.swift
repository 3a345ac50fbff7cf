import Testing

@testable import TemplateEngine

@Suite("Values in journals of beancount")
struct BeancountEscapingTests {
    @Test(
        "Where a value stands decides how it is written",
        arguments: [
            (
                "{{ day }} * \"{{ x }}\" \"n\"\n", "a \"b\" \\ c\nd",
                "2026-10-31 * \"a \\\"b\\\" \\\\ c d\" \"n\"\n"
            ),
            ("{{ day }} * \"n\" #{{ x }} ^{{ x }}\n", "a b\"é", "2026-10-31 * \"n\" #a-b-e ^a-b-e\n"),
            ("{{ day }} open {{ x }} NGN\n", "Assets:my bank:é1", "2026-10-31 open Assets:My-bank:E1 NGN\n"),
            ("{{ day }} open Assets:{{ x }}\n", "0214", "2026-10-31 open Assets:0214\n"),
            ("{{ day }} commodity {{ x }}\n", "ngn", "2026-10-31 commodity NGN\n"),
            ("{{ day }} commodity {{ x }}\n", "1$-", "2026-10-31 commodity X1\n"),
            ("{{ day }} * \"n\"\n  id: \"{{ x }}\"\n", "\"", "2026-10-31 * \"n\"\n  id: \"\\\"\"\n"),
            (
                "{{ day }} * \"n\"\n  {{ x }} {{ amount }} NGN\n", "Expenses:Food",
                "2026-10-31 * \"n\"\n  Expenses:Food -125.00 NGN\n"
            ),
            (
                "{{ day }} balance {{ x }} {{ amount }} NGN\n", "Assets:A",
                "2026-10-31 balance Assets:A -125.00 NGN\n"
            ),
            ("; {{ x }}\n", "a\n2026-01-01 open Assets:B", "; a 2026-01-01 open Assets:B\n"),
            ("option \"title\" \"{{ x }}\"\n", "\"", "option \"title\" \"\\\"\"\n"),
        ])
    func places(_ template: String, _ value: String, _ expected: String) throws {
        #expect(try EscapedValues.print(template, value, as: .beancount) == expected)
    }

    @Test(
        "A text that is no account is an error, not a wrong line",
        arguments: ["", "Bank:A", "Assets", "é", "Assets::"])
    func accounts(_ value: String) {
        #expect(throws: RenderError.self) {
            try EscapedValues.print("{{ day }} open {{ x }}\n", value, as: .beancount)
        }
        #expect(throws: RenderError.self) {
            try EscapedValues.print("{{ day }} pad Assets:A {{ x }}\n", value, as: .beancount)
        }
    }

    @Test(
        "What has no place is refused",
        arguments: [
            "{{ x }}\n", "{{ day }} * {{ x }}\n", "include \"{{ x }}\"\n", "plugin \"{{ x }}\"\n",
            "{{ day }} * \"{{ x }}\n\"\n", "{{ day }} * \"n\"\n  id: {{ x }}\n", "{{ day }} {{ x }}\n",
            "{{ day }} document Assets:A \"{{ x }}\"\n", "{{ day }} * \"\\{{ x }}\"\n", "pushtag #{{ x }}\n",
            "{{ day }} * \"n\"\n  {{ amount }} NGN\n", "{{ day }} * \"n\"",
            "{{ day }} query \"a\" \"{{ x }}\"\n",
        ])
    func refusals(_ template: String) {
        #expect(!EscapedValues.refusals(template, as: .beancount).isEmpty, "\(template)")
    }

    /// The strings of a line, escapes undone; nil when it is not as beancount's lexer reads it.
    private static func strings(_ line: Substring) -> [String]? {
        var strings: [String] = []
        var current: String.UnicodeScalarView?
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if isEscaped {
                guard scalar == "\"" || scalar == "\\" else { return nil }
                current?.append(scalar)
                isEscaped = false
            } else if current != nil, scalar == "\\" {
                isEscaped = true
            } else if scalar == "\"" {
                if let text = current { strings.append(String(text)) }
                current = current == nil ? String.UnicodeScalarView() : nil
            } else {
                current?.append(scalar)
            }
        }
        return current == nil ? strings : nil
    }

    @Test("Hostile texts come back from their strings", arguments: 0..<20 as Range<UInt64>)
    func hostile(_ seed: UInt64) throws {
        for text in RandomTexts.texts(seed: seed, count: 100) {
            let printed = try EscapedValues.print(
                "{{ day }} * \"{{ x }}\" \"a{{ x }}b\"\n", text, as: .beancount)
            let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
            try #require(lines.count == 2)
            let expected = String(
                String.UnicodeScalarView(
                    text.unicodeScalars.compactMap {
                        (0x09...0x0D).contains($0.value)
                            ? " " : $0.value < 0x20 || $0.value == 0x7F ? nil : $0
                    }))
            let strings = try #require(Self.strings(lines[0]))
            #expect(
                strings.map { Array($0.utf8) } == [expected, "a" + expected + "b"].map { Array($0.utf8) })
        }
    }
}
