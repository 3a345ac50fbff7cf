import Testing

@testable import TemplateEngine

@Suite("Values in QIF")
struct QIFEscapingTests {
    @Test(
        "A field is the rest of its line",
        arguments: [
            ("a\nb", "a b"), ("a\r\n^\r\n!Type:Bank", "a  ^  !Type:Bank"), ("^", "^"), ("!x", "!x"),
            ("a\tb\u{0}c\u{1B}", "a bc"), ("₦ é", "₦ é"), ("a  b", "a  b"),
        ])
    func fields(_ value: String, _ expected: String) throws {
        #expect(try EscapedValues.print("P{{ x }}\n^\n", value, as: .qif) == "P\(expected)\n^\n")
    }

    @Test(
        "A category has no brackets, classes and bars of a value's own",
        arguments: [
            ("Expenses:Bank", "Expenses:Bank"), ("[Savings]", "(Savings)"), ("Food/Club|x", "Food-Club-x"),
            ("a\n\nb", "a b"),
        ])
    func categories(_ value: String, _ expected: String) throws {
        let printed = try EscapedValues.print("L{{ x }}\nS{{ x }}\nE{{ x }}\n$1\n", value, as: .qif)
        #expect(printed.hasPrefix("L\(expected)\nS\(expected)\nE"))
        #expect(try EscapedValues.print("L[{{ x }}]\n", value, as: .qif) == "L[\(expected)]\n")
    }

    @Test("Days and amounts print plainly")
    func plain() throws {
        #expect(
            try EscapedValues.print("D{{ day }}\nT{{ amount }}\nN{{ integer }}\n^\n", as: .qif)
                == "D2026-10-31\nT-125.00\nN-7\n^\n")
    }

    @Test(
        "What has no place is refused",
        arguments: [
            "{{ x }}\n", "{{ day }}\n", "!Type:{{ x }}\n", "^{{ x }}\n", "^x\n", " P{{ x }}\n",
            "SFood\n$1\nEmemo\n", "P{{ x }}",
        ])
    func refusals(_ template: String) {
        #expect(!EscapedValues.refusals(template, as: .qif).isEmpty)
    }

    @Test("The lines of splits may depend on a condition")
    func splits() {
        #expect(
            EscapedValues.refusals(
                "SFood\n{% if x %}\nE{{ x }}\n{% endif %}\n$1\nSRent\nE{{ x }}\n$2\n^\n", as: .qif
            ).isEmpty)
    }

    @Test("Hostile texts stay on their line", arguments: 0..<20 as Range<UInt64>)
    func hostile(_ seed: UInt64) throws {
        let texts = RandomTexts.texts(seed: seed, count: 60)
        for (x, y) in zip(texts, texts.reversed()) {
            let printed = try EscapedValues.print(
                "P{{ x }}\nM{{ y }}{{ x }}\nL{{ y }}\n^\n", x, y: y, as: .qif)
            let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.map { $0.unicodeScalars.first } == ["P", "M", "L", "^", nil])
            #expect(!printed.utf8.contains { $0 < 0x20 && $0 != 0x0A })
        }
    }
}
