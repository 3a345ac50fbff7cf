import StatementModel
import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Hostile data")
struct HostileDataTests {
    /// Texts that break out of careless output.
    private static func texts(seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        let parts: [String] = [
            "\"", "'", "<", ">", "&", ",", ";", "\n", "\r", "\r\n", "\t", " ", "=1+1", "@x", "-2", "+3",
            "</td>",
            "<script>", "]]>", "-->", "<!--", "javascript:", "&amp;", "&#x3C;", "\\", "\u{2028}", "\u{202E}",
            "\u{FEFF}", "é", "e\u{301}", "🙂", "\u{0}", "\u{1B}[2J", "\u{FFFE}", "{{ title }}", "{% raw %}",
            "a", "7",
        ]
        return (0..<40).map { _ in
            (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                parts.randomElement(using: &generator) ?? ""
            }.joined()
        }
    }

    private static func ledger(_ texts: [String]) -> SampleLedger {
        var ledger = SampleLedger.small
        let row = ledger.account.rows[0]
        ledger.account.rows = texts.map { text in
            var copy = row
            copy.narration = text
            copy.category = text
            return copy
        }
        return ledger
    }

    @Test(
        "CSV parses to the same cells", arguments: 0..<25 as Range<UInt64>,
        [UInt8(ascii: ","), UInt8(ascii: "\t")])
    func csv(_ seed: UInt64, _ delimiter: UInt8) throws {
        let texts = Self.texts(seed: seed)
        let separator = String(UnicodeScalar(delimiter))
        let template =
            "{% for t in transactions %}x\(separator){{ t.narration }}\(separator){{ t.amount }}"
            + "\(separator)<{{ t.narration }}>{{ t.category | default('') }}\n{% endfor %}"
        let options = TemplateOptions(
            format: .csv, newline: .crlf, guardsFormulas: false, delimiter: delimiter)
        let output = try rendered(template, ledger: Self.ledger(texts), options: options)
        let records = try StrictCSV.records(output, delimiter: delimiter)
        #expect(records.map { $0[1] } == texts)
        #expect(records.map { $0[3] } == texts.map { "<\($0)>\($0)" })
        #expect(records.allSatisfy { $0.count == 4 && $0[0] == "x" && $0[2] == "12500.00" })
    }

    @Test("HTML shows the same text, between tags and in attributes", arguments: 0..<25 as Range<UInt64>)
    func html(_ seed: UInt64) throws {
        let texts = Self.texts(seed: seed)
        let template =
            "{% for t in transactions %}<p title=\"{{ t.narration }}\">{{ t.narration }}</p>\u{1}{% endfor %}"
        let output = try rendered(template, .html, ledger: Self.ledger(texts))
        let pieces = output.unicodeScalars.split(separator: "\u{1}", omittingEmptySubsequences: true).map(
            String.init)
        try #require(pieces.count == texts.count)
        for (piece, text) in zip(pieces, texts) {
            let shown = HTMLCharacters.readable(text)
            #expect(HTMLCharacters.decoded(piece) == "<p title=\"\(shown)\">\(shown)</p>")
            #expect(piece.unicodeScalars.count { $0 == "<" } == 2)
            #expect(piece.unicodeScalars.count { $0 == "\"" } == 2)
        }
    }

    @Test("XML is well formed", arguments: 0..<25 as Range<UInt64>)
    func xml(_ seed: UInt64) throws {
        let template = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rows>{% for t in transactions %}<row note="{{ t.narration }}">{{ t.narration }}</row>{% endfor %}</rows>
            """
        let output = try rendered(template, .xml, ledger: Self.ledger(Self.texts(seed: seed)))
        #expect(XMLWellFormedness.complaint(about: Array(output.utf8)) == nil)
    }

    @Test("OFX keeps one line an element and its tags", arguments: 0..<25 as Range<UInt64>)
    func ofx(_ seed: UInt64) throws {
        let texts = Self.texts(seed: seed)
        let template = "{% for t in transactions %}<NAME>{{ t.narration }}\n{% endfor %}"
        let lines = try rendered(template, .ofx, ledger: Self.ledger(texts))
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == texts.count)
        #expect(lines.allSatisfy { $0.hasPrefix("<NAME>") && $0.utf8.count { $0 == UInt8(ascii: "<") } == 1 })
    }

    @Test("JSON texts come back", arguments: 0..<25 as Range<UInt64>)
    func json(_ seed: UInt64) throws {
        let texts = Self.texts(seed: seed)
        let template =
            "[{% for t in transactions %}{{ t.narration }}, \"{{ t.narration }}\"{% if not loop.last %},{% endif %}{% endfor %}]"
        let output = try rendered(template, .json, ledger: Self.ledger(texts))
        #expect(try JSONTexts.decoded(output) == texts.flatMap { [$0, $0] })
    }
}
