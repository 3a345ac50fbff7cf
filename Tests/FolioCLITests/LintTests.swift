import Foundation
import TestSupport
import Testing

@Suite("Checking files")
struct LintTests {
    private static let sound = "Date,Description,Amount\n2026-10-13,Rent,-1.00\n2026-10-14,Salary,4500.00\n"
    private static let ambiguous =
        "Date,Description,Amount\n01/10/2026,Rent,-1.00\n02/10/2026,Salary,4500.00\n"

    @Test("ends with 0, 1 or 2 by the worst finding")
    func status() async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("sound.csv"), Self.sound)
        try makeFile(tool.directory.file("ambiguous.csv"), Self.ambiguous)
        try makeFile(tool.directory.file("ragged.csv"), Self.sound + "2026-10-15,Fuel\n")
        let sound = try await tool.run("lint", "sound.csv")
        #expect(sound.status == 0)
        #expect(
            sound.output.hasSuffix(
                "sound.csv: CSV, comma (3 of 3 rows give 3 columns), headings, ASCII, LF, 2 rows: nothing found\n"
            ))
        let warned = try await tool.run("lint", "sound.csv", "ambiguous.csv")
        #expect(warned.status == 1)
        #expect(warned.output.contains("ambiguous.csv:2:1: warning:"))
        let refused = try await tool.run("lint", "ambiguous.csv", "ragged.csv", "--quiet")
        #expect(refused.status == 2)
        #expect(
            refused.output.contains(
                "ragged.csv:4:1: error: 2 cells, where the other rows have 3 [csv.row.ragged]"))
        #expect(!refused.output.contains("mend:"))
    }

    @Test("reads standard input, and holds a table to a target")
    func standardInput() async throws {
        let tool = try Tool()
        let run = try await tool.run(["lint", "-", "--for", "sage"], input: Self.sound)
        #expect(run.status == 2)
        #expect(
            run.output.contains(
                "-:2:1: error: yyyy-mm-dd; Sage Accounting takes dd/mm/yyyy [csv.target.date-form]"))
    }

    @Test("answers JSON")
    func json() async throws {
        let tool = try Tool()
        let run = try await tool.run(["lint", "-", "--json"], input: Self.ambiguous)
        #expect(run.status == 1)
        let object = try #require(try run.json() as? [String: Any])
        let files = try #require(object["files"] as? [[String: Any]])
        #expect(files.first?["warnings"] as? Int == 1)
    }

    @Test("lists rules and targets")
    func lists() async throws {
        let tool = try Tool()
        let rules = try await tool.run("lint", "--rules")
        #expect(rules.status == 0)
        #expect(rules.output.contains("ofx.fitid.duplicate  error: "))
        let targets = try await tool.run("lint", "--targets")
        #expect(targets.output.contains("quickbooks-online  QuickBooks Online\n"))
    }

    @Test("a file that is not there, an unknown target and no file are told")
    func wrongUse() async throws {
        let tool = try Tool()
        let missing = try await tool.run("lint", "missing.csv")
        #expect(missing.status == 2)
        #expect(missing.remarks.contains("missing.csv"))
        let target = try await tool.run("lint", "x.csv", "--for", "quickboks")
        #expect(target.status == 2)
        #expect(target.remarks.contains("There is no target 'quickboks'"))
        let none = try await tool.run("lint")
        #expect(none.status == 2)
        #expect(none.remarks.contains("Name a file"))
    }
}
