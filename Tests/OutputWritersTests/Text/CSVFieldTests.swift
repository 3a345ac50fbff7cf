import TestSupport
import Testing

@testable import OutputWriters

@Suite("One field of comma-separated values")
struct CSVFieldTests {
    private static let triggers: Set<Unicode.Scalar> = ["=", "+", "-", "@"]

    private func field(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        CSVField.appendText(text, to: &bytes)
        return bytes
    }

    private func readBack(_ text: String) throws -> String {
        let records = try CSVReader.records(String(decoding: field(text), as: UTF8.self) + ",end\r\n")
        try #require(records.count == 1 && records[0].count == 2 && records[0][1] == "end")
        return records[0][0]
    }

    private func isTrigger(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != " " }.map(Self.triggers.contains) ?? false
    }

    @Test(
        "A text comes back cleaned, with one apostrophe where a formula could start",
        arguments: 0..<200 as Range<UInt64>)
    func guardsRandomTexts(_ seed: UInt64) throws {
        var texts = HostileText(seed: seed)
        for _ in 1...20 {
            let text = texts.next()
            let clean = CleanText.cleaned(text)
            let found = try readBack(text)
            #expect(!isTrigger(found))
            #expect(Array(found.utf8) == Array(((isTrigger(clean) ? "'" : "") + clean).utf8))
        }
    }

    @Test("No break or blank in front hides a formula", arguments: ["=", "+", "-", "@"])
    func seesThroughBlanks(_ trigger: String) throws {
        let fronts = [
            "", " ", "   ", "\t", "\r\n", "\u{0}", "\u{FEFF}", "\u{202E}", " \t \u{2028}", "\u{85} ",
        ]
        for front in fronts {
            #expect(try readBack(front + trigger + "1").drop { $0 == " " }.hasPrefix("'"))
            #expect(try readBack("x" + front + trigger + "1").hasPrefix("x"))
        }
    }

    @Test(
        "No blank of another sort and nothing invisible in front hides a formula",
        arguments: [
            "\u{A0}", "\u{2007}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{AD}",
            " \u{A0}\u{200B} ",
        ])
    func seesThroughOtherBlanks(_ front: String) throws {
        #expect(try readBack(front + "=1+1") == "'" + front + "=1+1")
        #expect(try readBack(front + "1") == front + "1")
    }

    @Test("A guard is quoted with its text, not outside of the quotes")
    func quotesGuard() {
        #expect(field("=a,\"b\"") == Array("\"'=a,\"\"b\"\"\"".utf8))
        #expect(field(" =a") == Array("\"' =a\"".utf8))
        #expect(field("=a") == Array("'=a".utf8))
    }

    @Test(
        "Quotes stand where RFC 4180 demands them and nowhere else",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), (" a", "\" a\""),
            ("a ", "\"a \""),
            ("a b", "a b"), ("", ""), ("\"", "\"\"\"\""), ("a;b'c", "a;b'c"), ("é", "é"),
        ])
    func quotes(text: String, expected: String) {
        #expect(field(text) == Array(expected.utf8))
    }
}
