import FileLint
import Foundation
import Testing

/// What reports look like, for people and for programs.
@Suite("Reports")
struct ReportFormTests {
    private static let table = Array(
        "Date,Description,Amount\n2026-10-01,Ren\u{7}t \u{202E}x,-1.00\n2026-10-32,Fuel,-2.00\n".utf8)

    @Test("what is invisible is shown, and the caret stands below it")
    func visible() {
        let text = LintText(isFull: true).text(of: Linter.check(Self.table, name: "a\u{1B}[2J.csv"))
        #expect(text.contains("2026-10-01,Ren<U+0007>t <U+202E>x,-1.00"))
        #expect(text.contains("       |               ^^^^^^^^\n"))
        #expect(text.hasPrefix("a<U+001B>[2J.csv:3:1: error:"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test("the short form has a line a rule, and no notes")
    func short() {
        let notes = Array("Date,Description,Amount\n2026-10-01,=1+1,-1.00\n".utf8)
        let text = LintText(isFull: false).text(of: Linter.check(notes, name: "a.csv"))
        #expect(text.split(separator: "\n").count == 1)
        let all = LintText(isFull: false).text(of: Linter.check(Self.table, name: "a.csv"))
        #expect(all.split(separator: "\n").count == 4)
    }

    @Test("JSON has rule, places, effects, source and remedy of each finding")
    func json() throws {
        let data = try JSONEncoder().encode(LintJSON([Linter.check(Self.table, name: "a.csv")]))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        let file = try #require((object["files"] as? [[String: Any]])?.first)
        #expect(file["format"] as? String == "csv")
        #expect(file["errors"] as? Int == 1)
        let finding = try #require((file["findings"] as? [[String: Any]])?.first)
        #expect(finding["rule"] as? String == "csv.date.unreadable")
        let place = try #require((finding["places"] as? [[String: Any]])?.first)
        #expect(place["line"] as? Int == 3)
        #expect(place["column"] as? Int == 1)
        #expect((finding["source"] as? [String: Any])?["kind"] as? String == "vendor")
    }

    @Test(
        "the format is told by the content, whatever the name",
        arguments: [
            ("OFXHEADER:100\n<OFX>", "x.csv", FileFormat.ofx),
            ("<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\"?><OFX>", "", .ofx),
            ("!Type:Bank\nD1\n^\n", "x.ofx", .qif), ("a,b\n1,2\n", "", .csv), ("\u{FEFF}a;b\n", "", .csv),
            ("nothing", "", .unknown),
            ("nothing", "a.tsv", .csv), ("<html>", "", .unknown), (":20:X\n:25:Y\n", "", .mt940),
            ("{\"a\":1,\"b\":2}", "", .unknown), ("; a, b\n", "x.journal", .unknown),
            ("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">", "", .camt053),
        ])
    func formats(content: String, name: String, format: FileFormat) {
        #expect(FileFormat.detect(Array(content.utf8), name: name) == format)
    }

    @Test("the same file gives the same report")
    func deterministic() throws {
        for fixture in Fixture.all(in: "Foreign") {
            let texts = try (0..<3).map { _ in LintText(isFull: true).text(of: try fixture.report()) }
            #expect(Set(texts).count == 1)
        }
    }
}
