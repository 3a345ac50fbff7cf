import ByteSinks
import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("Texts in a workbook")
struct XLSXTextTests {
    private func written(_ builder: StatementBuilder) throws -> WorkbookReader {
        try WorkbookReader(XLSXWriter().written(builder.statement()))
    }

    @Test("Any text comes back as one clean text, never as a formula", arguments: 0..<30 as Range<UInt64>)
    func keepsRandomTexts(_ seed: UInt64) throws {
        var texts = HostileText(seed: seed)
        var builder = try StatementBuilder()
        builder.account.name = texts.next()
        builder.account.institution.name = texts.next()
        var narrations: [String] = []
        for day in 1...20 {
            narrations.append(texts.next())
            try builder.row(
                day, -100, narrations[day - 1], category: narrations[day - 1], id: texts.next() + "\(day)")
        }
        let reader = try written(builder)
        for sheet in 1...2 {
            let part = try #require(reader.parts["xl/worksheets/sheet\(sheet).xml"])
            let scalars = String(decoding: part, as: UTF8.self).unicodeScalars
            #expect(!scalars.contains { $0 != "\n" && HostileText.forbidden.contains($0) })
        }
        let cells = try reader.cells(ofSheet: 1)
        #expect(!cells.values.contains { $0.content == .formula })
        for (index, narration) in narrations.enumerated() {
            let cell = cells["B\(index + 2)"]
            #expect(reader.format(of: cell) == "@")
            #expect(cells["D\(index + 2)"]?.content == cell?.content)
            let shown = if case .text(let text)? = cell?.content { text } else { "" }
            #expect(HostileText.readable(shown) == HostileText.readable(narration))
        }
    }

    @Test(
        "A text that looks like something else stays the text that it is",
        arguments: [
            "=1+1", "+1", "-2", "@A1", "'quoted", "007", "1e5", "TRUE", "#REF!", "_x0041_ is no A",
            "  blanks  ",
            "<b>&amp;</b>", "2026-10-01",
        ])
    func staysText(_ text: String) throws {
        var builder = try StatementBuilder(number: text)
        try builder.row(1, -100, text, category: text, id: text)
        let reader = try written(builder)
        let cells = try reader.cells(ofSheet: 1)
        for reference in ["B2", "D2", "J2"] {
            #expect(cells[reference]?.content == .text(text))
            #expect(reader.format(of: cells[reference]) == "@")
        }
        #expect(try reader.facts()["Account number"] == .text(text))
    }

    @Test("What shows nothing is a blank cell", arguments: ["", "\u{0}\u{1B}", "\r\n\t", "\u{202E}"])
    func blank(_ text: String) throws {
        var builder = try StatementBuilder()
        try builder.row(1, -100, text, category: text, id: text)
        let cells = try written(builder).cells(ofSheet: 1)
        #expect(["B2", "D2", "J2"].allSatisfy { cells[$0]?.content == .blank })
    }

    @Test("A narration as long as a cell is whole; a longer one is cut between characters and says so")
    func longNarration() throws {
        var builder = try StatementBuilder()
        let longest = String(repeating: "x", count: 32_767)
        try builder.row(1, -100, longest)
        try builder.row(2, -100, longest + "y")
        try builder.row(3, -100, String(repeating: "👩‍👩‍👧", count: 5_000))
        let cells = try written(builder).cells(ofSheet: 1)
        #expect(cells["B2"]?.content == .text(longest))
        #expect(cells["B3"]?.content == .text(longest.dropLast() + "…"))
        // Eight UTF-16 units each: 4,095 of them and the ellipsis.
        #expect(cells["B4"]?.content == .text(String(repeating: "👩‍👩‍👧", count: 4_095) + "…"))
    }

    @Test("A page header stays in its limit and takes no command from a name")
    func pageHeader() throws {
        var builder = try StatementBuilder(
            number: String(repeating: "&", count: 300), name: "R&D &P " + String(repeating: "😀", count: 300))
        try builder.row(1, -100, "x")
        let sheet = try written(builder).sheet(1)
        let header = try #require(sheet.child("headerFooter")?.child("oddHeader")?.text)
        #expect(header.utf16.count <= 255)
        #expect(header.hasPrefix("&LR&&D &&P 😀"))
        #expect(header.hasSuffix("&R2026-10-01 to 2026-10-31"))
    }
}
