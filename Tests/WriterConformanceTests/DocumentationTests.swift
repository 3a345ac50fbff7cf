import Foundation
import OutputWriters
import StatementModel
import Testing
import WriterConformance

@Suite("Documentation/writers.md")
struct DocumentationTests {
    private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private func text() throws -> String {
        let root = folder.deletingLastPathComponent().deletingLastPathComponent()
        return try String(
            contentsOf: root.appendingPathComponent("Documentation/writers.md"), encoding: .utf8)
    }

    @Test("Its writer compiles as it stands there, and keeps to the rules as it says")
    func swiftWriter() throws {
        let file = folder.appendingPathComponent("MarkdownWriter.swift")
        let code = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(code.range(of: "public struct")).lowerBound
        #expect(try text().contains(code[start...]))
        let findings = WriterConformance(
            writer: MarkdownWriter(), parts: [.amount, .date, .direction, .row]
        ).run()
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test("Its example lines are lines that a program gets, one of each kind")
    func lines() throws {
        let report = try #require(ConformanceReport.all.first { $0.name == "everything" }).report
        var lines = ReportLines(report)
        var bytes: [UInt8] = []
        while lines.append(to: &bytes, untilCount: .max) {}
        let real = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let shown = try text().split(separator: "\n").filter { $0.hasPrefix("{\"kind\"") }
        #expect(Set(shown).isSubset(of: real))
        func kind(_ line: Substring) -> Substring? { line.split(separator: "\"").dropFirst(2).first }
        #expect(Set(shown.map(kind)) == Set(real.map(kind)))
    }

    @Test("Its table has every rule")
    func rules() throws {
        for rule in ConformanceFinding.Rule.allCases {
            #expect(try text().contains("| `\(rule.rawValue)` |"))
        }
    }
}
