import FileLint
import Foundation
import Testing

/// `Documentation/lint.md` and what it is made of.
@Suite("The reference of rules")
struct ReferencePageTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Documentation/lint.md")

    @Test("the page ends with the tables of rules and targets as they are")
    func page() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let start = try #require(text.range(of: "## Rules\n"))
        let introduction = String(text[..<start.lowerBound])
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1",
            !text.hasSuffix(LintReference.markdown)
        {
            try (introduction + LintReference.markdown).write(
                to: Self.page, atomically: true, encoding: .utf8)
        }
        #expect(
            text.hasSuffix(LintReference.markdown), "run once with RECORD_GOLDEN=1, and read the difference")
    }

    @Test("names of rules are unique, in small letters, and begin with their format")
    func names() {
        let names = RuleBook.all.map(\.name)
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(
                name.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
                })
            #expect(
                ["ofx", "csv", "qif", "camt", "mt940", "xlsx", "text", "file"].contains(
                    name.split(separator: ".")[0]))
        }
    }

    @Test("every rule says what is wrong, what importers do, how that is known and how to mend it")
    func wholeness() {
        for rule in RuleBook.all {
            #expect(!rule.title.isEmpty && !rule.source.text.isEmpty, "\(rule.name)")
            #expect(rule.remedy.hasSuffix("."), "\(rule.name)")
            let hasEffects =
                !rule.effects.isEmpty || rule.name.hasPrefix("csv.target.") || rule.name == "ofx.more"
            #expect(hasEffects, "\(rule.name)")
            for effect in rule.effects { #expect(!effect.importers.isEmpty, "\(rule.name)") }
        }
    }

    @Test("every target is found by its name, and says something")
    func targets() {
        for target in CSVTarget.all { #expect(CSVTarget.named(target.name)?.importer == target.importer) }
        #expect(CSVTarget.all.map(\.name) == CSVTarget.all.map(\.name).sorted())
    }
}
