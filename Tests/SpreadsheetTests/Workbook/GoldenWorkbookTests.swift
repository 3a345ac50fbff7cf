import Foundation
import TestSupport
import Testing

@Suite("The rich workbook")
struct GoldenWorkbookTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/workbook", isDirectory: true)

    private static let partNames = [
        "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml",
        "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml",
        "xl/worksheets/_rels/sheet3.xml.rels", "xl/tables/table1.xml",
        "xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml", "xl/charts/chart4.xml",
        "xl/media/image1.png",
        "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/comments3.xml",
        "xl/drawings/vmlDrawing3.vml", "xl/worksheets/sheet4.xml", "xl/worksheets/_rels/sheet4.xml.rels",
        "xl/drawings/drawing2.xml", "xl/drawings/_rels/drawing2.xml.rels", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "xl/theme/theme1.xml", "xl/styles.xml", "xl/sharedStrings.xml",
        "[Content_Types].xml",
    ]
    private static let xmlNames = partNames.filter { !$0.hasSuffix(".png") }

    /// Written once for all tests of its parts.
    private static let entries = Result { try ZipReader.entries(of: RichWorkbook.bytes()) }

    private func part(_ name: String) throws -> [UInt8] {
        let entries = try Self.entries.get()
        return try #require(entries.first { $0.name == name }).bytes
    }

    @Test("The package has the expected parts in their order")
    func parts() throws {
        let names = try Self.entries.get().map(\.name)
        #expect(names == Self.partNames)
    }

    @Test("Every part is well-formed", arguments: xmlNames)
    func wellFormed(name: String) throws {
        #expect(XMLWellFormedness.complaint(about: try part(name)) == nil)
    }

    @Test("Every part is the recorded one, shown with one element a line", arguments: xmlNames)
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

    @Test("The same calls give the same bytes, whatever the number of threads", arguments: [2, 3, 8])
    func deterministic(threadCount: Int) throws {
        #expect(try RichWorkbook.bytes(threadCount: threadCount) == RichWorkbook.bytes(threadCount: 1))
    }
}
