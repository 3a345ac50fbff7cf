import Foundation
import Testing

@testable import TemplateEngine

@Suite("Values in JSON")
struct JSONEscapingTests {
    @Test(
        "Quotes, backslashes and controls are escaped (RFC 8259, section 7)",
        arguments: [
            ("a\"b", "a\\\"b"), ("a\\b", "a\\\\b"), ("\\u0041", "\\\\u0041"), ("/", "/"),
            ("\u{7F}", "\u{7F}"),
            ("\n\r\t", "\\u000a\\u000d\\u0009"), ("\u{0}\u{1F}", "\\u0000\\u001f"),
            ("\u{2028}\u{2029}", "\\u2028\\u2029"), ("\u{2027}\u{202A}", "\u{2027}\u{202A}"), ("🙂é", "🙂é"),
            ("", ""),
        ])
    func escapes(_ value: String, _ expected: String) throws {
        #expect(try EscapedValues.print("{{ x }}", value, as: .json) == "\"\(expected)\"")
        #expect(try EscapedValues.print("\"{{ x }}\"", value, as: .json) == "\"\(expected)\"")
    }

    @Test("Every control character comes back")
    func controls() throws {
        for byte in 0..<0x80 as Range<UInt8> {
            let text = "a\(UnicodeScalar(byte))b"
            #expect(
                try JSONTexts.decoded(EscapedValues.print("[{{ x }}, \"{{ x }}\"]", text, as: .json)) == [
                    text, text,
                ])
        }
    }

    @Test(
        "Numbers, truth values and what is missing stand without quotes, days and texts with (RFC 8259, section 3)"
    )
    func kinds() throws {
        let template = "[{{ integer }},{{ decimal }},{{ amount }},{{ flag }},{{ missing }},{{ day }},{{ x }}]"
        let output = try EscapedValues.print(template, "true", as: .json)
        #expect(output == "[-7,-0.125,-125.00,true,null,\"2026-10-31\",\"true\"]")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
    }

    @Test("Inside the template's quotes everything is a part of the text")
    func parts() throws {
        let output = try EscapedValues.print(
            "[\"{{ x }}: {{ amount }} {{ flag }} \\\"{{ day }}\"]", "a\"", as: .json)
        #expect(try JSONTexts.decoded(output) == ["a\": -125.00 true \"2026-10-31"])
    }

    @Test("Hostile texts come back, as values, in quotes and as names", arguments: 0..<20 as Range<UInt64>)
    func hostile(_ seed: UInt64) throws {
        for text in RandomTexts.texts(seed: seed, count: 100) {
            let output = try EscapedValues.print("[{{ x }}, \"<{{ x }}{{ integer }}>\"]", text, as: .json)
            #expect(try JSONTexts.decoded(output) == [text, "<\(text)-7>"])
            #expect(output.utf8.allSatisfy { $0 >= 0x20 })
            let object = try EscapedValues.print("{ {{ x }}: 1 }", text, as: .json)
            #expect(try JSONDecoder().decode([String: Int].self, from: Data(object.utf8)) == [text: 1])
        }
    }

    @Test(
        "What no JSON text can hold is refused",
        arguments: [
            "\"a\\{{ x }}\"", "\"a\nb\"", "\"{{ missing }}\"", "[\"{{ x }}]",
        ])
    func refusals(_ template: String) {
        let refusals = EscapedValues.refusals(template, as: .json)
        #expect(!refusals.isEmpty)
        #expect(refusals.allSatisfy { $0.help != nil })
    }
}
