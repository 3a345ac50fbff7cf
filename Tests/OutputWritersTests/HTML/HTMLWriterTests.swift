import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("Web page")
struct HTMLWriterTests {
    @Test("Every case gives the recorded bytes", arguments: StatementCase.allCases)
    func matchesGolden(_ sample: StatementCase) throws {
        let bytes = try BuiltinTemplateWriter.html.written(sample.statement())
        #expect(golden.difference(of: bytes, from: "html/\(sample).html") == nil)
    }

    @Test("No text becomes markup", arguments: 0..<50 as Range<UInt64>)
    func escapesRandomTexts(_ seed: UInt64) throws {
        var texts = HostileText(seed: seed)
        var plain = try StatementBuilder()
        var hostile = try StatementBuilder()
        hostile.account.name = "x" + texts.next()
        hostile.account.institution.name = "x" + texts.next()
        var narrations: [String] = []
        for day in 1...20 {
            narrations.append("x" + texts.next())
            try plain.row(day, -100, "x", category: "x")
            try hostile.row(
                day, -100, narrations[day - 1], category: "x" + texts.next(), id: texts.next() + "\(day)")
        }
        let page = try BuiltinTemplateWriter.html.writtenText(hostile.statement())
        let reader = try HTMLReader(page)
        let expected = try HTMLReader(BuiltinTemplateWriter.html.writtenText(plain.statement()))
        #expect(reader.tags.map(Self.name) == expected.tags.map(Self.name))
        for narration in narrations {
            let readable = HostileText.readable(narration)
            #expect(reader.texts.contains { HostileText.readable($0) == readable })
        }
        let scalars = page.unicodeScalars.filter { $0 != "\n" }
        #expect(!scalars.contains { HostileText.forbidden.contains($0) })
    }

    @Test("The page loads and runs nothing", arguments: StatementCase.allCases)
    func isSelfContained(_ sample: StatementCase) throws {
        let reader = try HTMLReader(BuiltinTemplateWriter.html.writtenText(sample.statement()))
        let allowed: Set<String> = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "header", "div", "p", "h1",
            "bdi", "time", "dl", "dt", "dd", "span", "strong", "table", "caption", "thead", "tbody", "tfoot",
            "tr", "th", "td", "footer",
        ]
        let names = Set(reader.tags.map(Self.name).filter { !$0.hasPrefix("/") })
        #expect(names.subtracting(allowed).isEmpty)
        #expect(reader.tags.contains { $0.contains("default-src 'none'") })
        #expect(!reader.tags.contains { $0.contains(" on") || $0.contains("href") || $0.contains("src=") })
    }

    @Test("Rows show date, amounts and balance")
    func showsRows() throws {
        let page = try BuiltinTemplateWriter.html.writtenText(StatementCase.rich.statement())
        let row = """
            <tr data-id="66f1a0c2e4b0a1b2c3d4e001"><td class="date">\
            <time datetime="2026-10-01">1 Oct 2026</time></td>\
            <td class="text"><bdi>NIP/GTB/OKAFOR CHINEDU/RENT PART PAYMENT</bdi>\
            <span class="more"><bdi>rent</bdi></span></td><td class="number debit">12,500.00</td>\
            <td class="number credit"></td><td class="number balance">237,500.00</td></tr>

            """
        #expect(page.contains(row))
        #expect(page.components("<tr data-id=").count == 12)
        #expect(page.contains("<dl><dt>Money in</dt><dd><span class=\"code\">NGN</span> 457,623.45"))
    }

    @Test("The badge says in words whether the balances are proven")
    func showsVerdict() throws {
        let pages = try [StatementCase.rich, .unproven, .broken].map {
            try BuiltinTemplateWriter.html.writtenText($0.statement())
        }
        #expect(pages[0].contains("<p class=\"badge proven\"><strong>Proven.</strong>"))
        #expect(pages[1].contains("<p class=\"badge unproven\"><strong>Unproven.</strong>"))
        #expect(pages[2].contains("<p class=\"badge broken\"><strong>Broken.</strong>"))
        #expect(pages[2].components("<tr class=\"gap\"").count == 2)
        #expect(pages[2].contains("the bank's balance is 246,750.00, but 247,000.00 follows"))
    }

    @Test("A long word of the bank breaks wherever it stands outside of the amounts")
    func breaksLongWords() throws {
        let page = try BuiltinTemplateWriter.html.writtenText(StatementCase.rich.statement())
        let rule = try #require(
            page.components("\n").first { $0.hasSuffix("{ overflow-wrap: anywhere; }") })
        let places = rule.prefix { $0 != "{" }.split(separator: ", ").map { $0.filter { $0 != " " } }
        #expect(Set(places).isSuperset(of: [".bank", "caption", ".badge"]))
    }

    @Test("A statement without rows says so")
    func showsNoRows() throws {
        let page = try BuiltinTemplateWriter.html.writtenText(StatementCase.noRows.statement())
        #expect(page.contains("No transactions in this period."))
        #expect(page.components("Not known").count == 3)
    }

    @Test("The same statement gives the same bytes")
    func isDeterministic() throws {
        let first = try BuiltinTemplateWriter.html.written(StatementCase.hostile.statement())
        #expect(try BuiltinTemplateWriter.html.written(StatementCase.hostile.statement()) == first)
    }

    private static func name(_ tag: String) -> String {
        String(tag.prefix { $0 != " " })
    }
}

extension String {
    /// The parts between occurrences of a text.
    fileprivate func components(_ separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
