import Foundation
import Narrations
import Testing

/// Narrations in the shapes of public samples; `Fixtures/README.md` says where the shapes come from.
@Suite struct PublicShapeTests {
    /// A line of `checked.tsv`: country, direction, the rule or `-`, and the narration with its values marked.
    struct Checked: Sendable, CustomTestStringConvertible {
        let country: String
        let direction: String
        let rule: String
        let marked: String
        var testDescription: String { marked }
    }

    private static func lines(of name: String, columns: Int) throws -> [[String]] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.split(separator: "\n").map { line in
            line.split(separator: "\t", maxSplits: columns - 1, omittingEmptySubsequences: false).map(
                String.init)
        }
    }

    private static func checked() throws -> [Checked] {
        try lines(of: "checked.tsv", columns: 4).map {
            Checked(country: $0[0], direction: $0[1], rule: $0[2], marked: $0[3])
        }
    }

    @Test(arguments: try checked())
    func whatWasCheckedByHandIsRead(_ line: Checked) throws {
        // The file of rules has the reader of marked examples.
        let file = "rule x\npattern XX\nexample \(line.marked)"
        let example = try #require(try NarrationRuleFile.rules(in: file, name: "x").first?.examples.first)
        let analysis = NarrationRules.builtin.analysis(
            of: example.text, country: NarrationCountry(line.country),
            direction: NarrationDirection(rawValue: line.direction))
        #expect(analysis?.ruleName ?? "-" == line.rule)
        #expect(
            Dictionary(uniqueKeysWithValues: (analysis?.values ?? []).map { ($0.name, $0.text) })
                == example.values)
    }

    /// The share that the documentation states: a change of it is a change of the documentation.
    @Test func theShareLeftUnknownIsTheStatedOne() throws {
        var coverage = NarrationCoverage(.builtin)
        for line in try Self.lines(of: "narrations.tsv", columns: 4) {
            coverage.add(
                line[3], country: NarrationCountry(line[0]),
                direction: NarrationDirection(rawValue: line[1]))
        }
        #expect(coverage.count == 1219)
        #expect(coverage.unknownCount == 64)
    }
}
