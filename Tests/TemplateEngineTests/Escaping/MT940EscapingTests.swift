import StatementModel
import Testing

@testable import TemplateEngine

@Suite("Values in MT940")
struct MT940EscapingTests {
    private static func print(_ template: String, _ x: String = "") throws -> String {
        try EscapedValues.print(template, x, as: .mt940)
    }

    @Test(
        "Texts keep to the character set x",
        arguments: [
            ("₦5 & é", "NGN5 + e"), ("[a]{b}<c>", "(a)(b)(c)"), ("a_b=c;d|e\\f", "a-b-c,d/e/f"),
            ("\"q\" #1 50%", "'q' .1 50."), ("a\nb", "a b"), ("日", "?"),
        ])
    func characters(_ value: String, _ expected: String) throws {
        #expect(try Self.print(":86:{{ x }}\n", value) == ":86:\(expected)\r\n")
        #expect(try Self.print(":NS:{{ x }}\n", value) == ":NS:\(expected)\r\n")
    }

    @Test("Slashes do not part a reference")
    func references() throws {
        #expect(
            try Self.print(":61:2610311031D1,NMSC{{ x }}//B\n", "a//b") == ":61:2610311031D1,NMSCa--b//B\r\n")
    }

    @Test("Amounts have a comma, and no sign")
    func amounts() throws {
        #expect(try Self.print(":60F:D261031NGN{{ amount | abs }}\n") == ":60F:D261031NGN125,00\r\n")
        #expect(throws: RenderError.self) { try Self.print(":60F:D261031NGN{{ amount }}\n") }
        let yen = try rendered(
            ":60F:C261031JPY{{ opening }}\n", .mt940,
            ledger: SampleLedger(
                account: .init(
                    number: "1", currency: .init("JPY"),
                    opening: SampleLedger.money(125, .init("JPY")), closing: nil, rows: [])))
        #expect(yen == ":60F:C261031JPY125,\r\n")
    }

    @Test(
        "An amount of more than fifteen characters is refused",
        arguments: [99_999_999_999_999, 100_000_000_000_000])
    func longAmounts(_ minorUnits: Int64) throws {
        let ledger = SampleLedger(
            account: .init(
                number: "1", currency: SampleLedger.naira, opening: SampleLedger.money(minorUnits),
                closing: nil,
                rows: []))
        let template = ":60F:C261031NGN{{ opening }}\n"
        if minorUnits < 100_000_000_000_000 {
            #expect(try rendered(template, .mt940, ledger: ledger).utf8.count == 15 + 15 + 2)
        } else {
            #expect(throws: RenderError.self) { try rendered(template, .mt940, ledger: ledger) }
        }
    }

    @Test("Information has six lines of 65 characters, none of which begins another field")
    func lines() throws {
        let text = String(repeating: "0123456789", count: 50)
        let printed = try EscapedValues.print(":86:{{ x }}\n", text, as: TemplateOptions(format: .mt940))
        let lines = printed.text.dropFirst(4).split(separator: "\r\n")
        #expect(lines.map(\.utf8.count) == [65, 65, 65, 65, 65, 65])
        #expect(lines.joined() == text.prefix(390))
        #expect(printed.summary.droppedCharacters == 110)
    }

    @Test("Literal text and several values share the lines")
    func sharedLines() throws {
        let printed = try Self.print(
            ":86:ABC{{ x }}{{ x }}\n", String(repeating: "x", count: 40))
        #expect(
            printed == ":86:ABC" + String(repeating: "x", count: 62) + "\r\n"
                + String(repeating: "x", count: 18)
                + "\r\n")
    }

    @Test("A line is broken earlier where it would begin with a colon, a hyphen or a blank")
    func breaks() throws {
        let text = String(repeating: "a", count: 63) + " -:b" + String(repeating: "c", count: 20)
        let lines = try Self.print(":86:{{ x }}\n", text).dropFirst(4).split(separator: "\r\n")
        #expect(lines.joined() == text)
        #expect(lines[1].first == "a")
        let wall = try Self.print(":86:{{ x }}\n", String(repeating: "-", count: 140))
        #expect(wall.split(separator: "\r\n").dropFirst().allSatisfy { $0.first == "." })
    }

    @Test("Hostile texts make no field", arguments: 0..<20 as Range<UInt64>)
    func hostile(_ seed: UInt64) throws {
        let texts =
            RandomTexts.texts(seed: seed, count: 60) + [
                "-}\r\n:62F:C261031NGN0,\r\n-", String(repeating: ":-", count: 300),
            ]
        for text in texts {
            let printed = try Self.print(
                ":61:2610311031D1,NMSC{{ x }}\n/{{ x }}\n:86:{{ x }}\n:20:{{ x }}\n", text)
            let lines = printed.split(separator: "\r\n", omittingEmptySubsequences: false)
            let tags = lines.filter { $0.hasPrefix(":") || $0.hasPrefix("-") }.map { $0.prefix(4) }
            #expect(tags == [":61:", ":86:", ":20:"])
            #expect(lines.count <= 10)
            #expect(printed.utf8.allSatisfy { SwiftCharacters.contains($0) || $0 == 0x0D || $0 == 0x0A })
        }
    }

    @Test(
        "What has no place is refused",
        arguments: [
            "{{ x }}\n", ":{{ x }}:a\n", "text\n", ":86:{{ x }}\n{{ x }}\n", ":86:{{ x }}\nmore\n",
            ":60F:{{ day }}\n",
            ":86:a & b\n", "-{{ x }}\n", "{1:{{ x }}}\n", ":60F:{{ decimal }}\n",
        ])
    func refusals(_ template: String) {
        #expect(!EscapedValues.refusals(template, as: .mt940).isEmpty)
    }

    @Test("Lines end as SWIFT has it, whatever the option says")
    func newline() throws {
        let options = TemplateOptions(format: .mt940, newline: .lf)
        #expect(try EscapedValues.print(":20:a\n-\n", as: options).text == ":20:a\r\n-\r\n")
    }
}
