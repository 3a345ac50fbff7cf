import Foundation
import TestSupport
import Testing

@Suite("The rich workbook")
struct GoldenWorkbookTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/workbook", isDirectory: true)

    private static let partNames = [
        "[Content_Types].xml", "_rels/.rels", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/theme/theme1.xml", "xl/styles.xml",
        "xl/sharedStrings.xml", "docProps/core.xml", "docProps/app.xml",
    ]

    private func part(_ name: String) throws -> [UInt8] {
        let entries = try ZipReader.entries(of: RichWorkbook.bytes())
        return try #require(entries.first { $0.name == name }).bytes
    }

    @Test("The package has the expected parts, the content types first")
    func parts() throws {
        let names = try ZipReader.entries(of: RichWorkbook.bytes()).map(\.name)
        #expect(names == Self.partNames)
    }

    @Test("Every part is well-formed", arguments: partNames)
    func wellFormed(name: String) throws {
        #expect(XMLWellFormedness.complaint(about: try part(name)) == nil)
    }

    @Test("Every part is the recorded one, shown with one element a line", arguments: partNames)
    func golden(name: String) throws {
        let text =
            try #require(String(bytes: part(name), encoding: .utf8))
            .replacing("><", with: ">\n<") + "\n"
        let file = Self.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name); run again without RECORD_GOLDEN")
        }
        // Compared as bytes: two texts may be equal to Swift and yet differ in their scalars.
        #expect(try Data(contentsOf: file) == Data(text.utf8), "\(name) differs from the recorded part")
    }

    @Test("The same calls give the same bytes")
    func deterministic() throws {
        #expect(try RichWorkbook.bytes() == RichWorkbook.bytes())
    }
}
