import FileLint
import Foundation
import Testing

/// Files at and above limits.
@Suite("Large files")
struct LargeFileTests {
    private static let header = "Date,Description,Amount\n"

    /// Rows that all differ.
    private func table(_ rows: Int, text: String = "Rent") -> [UInt8] {
        var result = Self.header
        for number in 0..<rows { result += "2026-10-13,\(text) \(number),-1.00\n" }
        return Array(result.utf8)
    }

    private func rules(_ bytes: [UInt8], _ target: String) -> [String] {
        Linter.check(bytes, name: "large.csv", target: CSVTarget.named(target)).groups.map(\.rule.name)
    }

    @Test("1,000 rows are taken by QuickBooks Online, 1,001 are not")
    func rows() {
        #expect(rules(table(1_000), "quickbooks-online").isEmpty)
        #expect(rules(table(1_001), "quickbooks-online") == ["csv.target.rows"])
    }

    @Test("350 KB are taken by QuickBooks Online, a byte more is not")
    func bytes() {
        var fitting = table(900, text: String(repeating: "x", count: 360))
        let padding = 350 * 1024 - fitting.count
        let last =
            Array("2026-10-14,".utf8) + [UInt8](repeating: 0x79, count: padding - 18) + Array(",-1.00\n".utf8)
        fitting += last
        #expect(fitting.count == 350 * 1024)
        #expect(rules(fitting, "quickbooks-online").isEmpty)
        #expect(rules(fitting + Array("\n".utf8), "quickbooks-online").contains("csv.target.bytes"))
    }

    @Test("a file beyond the limit is a finding, and not read")
    func tooLarge() {
        let report = Linter.tooLarge(Linter.maximumBytes + 1, "huge.ofx")
        #expect(report.groups.map(\.rule.name) == ["file.too-large"])
        #expect(report.worst == .error)
    }

    @Test("a rule that is broken in each row is told once, with the number")
    func grouping() throws {
        var text = Self.header
        for number in 0..<5_000 { text += "2026-10-13,Rent \(number),\"-1,0\(number % 10)0.00\"\n" }
        let report = Linter.check(Array(text.utf8), name: "many.csv")
        let group = try #require(report.groups.first { $0.rule.name == "csv.amount.grouping" })
        #expect(group.count == 5_000)
        #expect(group.findings.count == LintReport.keptPlaces)
        let lines = LintText(isFull: true).text(of: report)
        #expect(lines.contains("… and 4997 more places [csv.amount.grouping]"))
        #expect(lines.components(separatedBy: "warning: thousands").count == 4)
    }

    @Test("more findings of OFX's grammar than are told apart are counted")
    func manyFindings() throws {
        var text = "OFXHEADER:100\n\n<OFX>\n"
        for _ in 0..<60_000 { text += "<X>1\n" }
        let report = Linter.check(Array(text.utf8), name: "many.ofx")
        #expect(report.groups.contains { $0.rule.name == "ofx.more" })
    }
}
