import ByteSinks
import Spreadsheet
import TestSupport
import Testing

@Suite("Names of sheets")
struct SheetNameTests {
    @Test(
        "Names that Excel refuses",
        arguments: [
            "", "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "History", "HISTORY", "a\u{7}",
            "a\nb", "\u{FFFF}", String(repeating: "n", count: 32), String(repeating: "🙂", count: 16),
        ])
    func invalid(name: String) {
        #expect(!SheetName.isValid(name))
    }

    @Test(
        "Names that Excel accepts",
        arguments: ["a", "Ada's account", "日本", String(repeating: "n", count: 31), "a & b <c>", "2026-10"])
    func valid(name: String) {
        #expect(SheetName.isValid(name))
    }

    @Test(
        "A proposal becomes the nearest valid name",
        arguments: [
            ("Savings", [], "Savings"), ("", [], "Sheet"), ("  ", [], "Sheet"), ("'quoted'", [], "quoted"),
            ("a/b::c", [], "a b c"), ("savings", ["Savings"], "savings (2)"), ("a\u{202E}b", [], "ab"),
            ("Savings", ["SAVINGS", "savings (2)"], "Savings (3)"), ("History", [], "History (2)"),
            (String(repeating: "n", count: 40), [], String(repeating: "n", count: 31)),
            (
                String(repeating: "n", count: 40), [String(repeating: "N", count: 31)],
                String(repeating: "n", count: 27) + " (2)"
            ),
            (String(repeating: "🙂", count: 20), [], String(repeating: "🙂", count: 15)),
            ("?", ["sheet"], "Sheet (2)"),
        ])
    func made(proposal: String, others: [String], expected: String) {
        #expect(SheetName.make(from: proposal, besides: others) == expected)
    }

    @Test(
        "Whatever is proposed, the names are valid and a workbook takes them",
        arguments: 0..<50 as Range<UInt64>)
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "'", " ", "/", "a", "A", "é", "e\u{301}", "🙂", "👨‍👩‍👧‍👦", "\u{301}", "ß", "İ", "History", "\u{0}",
            "(2)",
        ]
        var names: [String] = []
        for _ in 0..<20 {
            let proposal = (0..<Int.random(in: 0...6, using: &random))
                .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            names.append(SheetName.make(from: proposal, besides: names))
        }
        #expect(names.allSatisfy(SheetName.isValid))
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        for name in names { try workbook.beginSheet(Sheet(name: name), to: &sink) }
        try workbook.finish(to: &sink)
    }
}
