import Foundation
import Testing

@testable import TemplateEngine

@Suite("The page on data of one's own")
struct SchemaDocumentationTests {
    private static func section() throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appendingPathComponent("Documentation/templates.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "\n## ")
        return try #require(parts.first { $0.hasPrefix("Data of your own\n") })
    }

    @Test("The schema of the page gives the types that it shows")
    func example() throws {
        let parts = try Self.section().components(separatedBy: "\n```")
        let schema = try #require(parts.first { $0.hasPrefix("json\n") }).dropFirst("json".count)
        let json = #"{"day": "2026-10-31", "lines": [{"price": "12500.00", "note": null}]}"#
        let document = try DataDocument(json: Array(json.utf8), schema: Array(schema.utf8))
        #expect(
            document.schema.form == "{day: date, lines: [{note: text?, price: money}], state: text?}")
    }

    @Test("The page tells about each keyword", arguments: SchemaKeywords.known.sorted())
    func tells(_ keyword: String) throws {
        let section = try Self.section()
        #expect(section.contains("`\(keyword)`") || section.contains("`\"\(keyword)\""), "\(keyword)")
    }
}
