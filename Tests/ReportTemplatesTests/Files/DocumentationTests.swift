import Foundation
import ReportTemplates
import TemplateEngine
import Testing

@Suite("The page on the language")
struct DocumentationTests {
    /// A block of code that the page calls a template.
    struct Block: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String

        var testDescription: String { name }
    }

    static let blocks: [Block] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Documentation/templates.md")
        let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let parts = page.components(separatedBy: "\n```")
        // Every second part is a block; the page has no other fences.
        return stride(from: 1, to: parts.count, by: 2).compactMap { place in
            let lines = parts[place].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let words = lines[0].split(separator: " ")
            guard words.first == "jinja" else { return nil }
            let name = words.count > 1 ? String(words[1]) : "part-\(place / 2 + 1).txt"
            return Block(name: name, text: String(lines[1]) + "\n")
        }
    }()

    @Test("Every template of the page compiles", arguments: blocks)
    func compiles(_ block: Block) throws {
        let file = try TemplateFile.parse(name: block.name, bytes: Array(block.text.utf8))
        _ = try file.compile(schema: ReportSchema.type(for: file.settings.report))
    }

    @Test("There are templates on the page")
    func found() {
        #expect(Self.blocks.count >= 8)
    }
}
