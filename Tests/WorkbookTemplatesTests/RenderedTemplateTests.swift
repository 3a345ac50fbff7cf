import ByteSinks
import Foundation
import TemplateEngine
import TestSupport
import Testing

@testable import WorkbookTemplates

/// Templates filled and compared part by part.
///
/// With the environment variable `RENDERED_WORKBOOKS` set to a folder, the filled workbooks are written there,
/// for `Fixtures/check_rendered.py` to have other programs read them.
@Suite("Rendered templates")
struct RenderedTemplateTests {
    /// Numbers of entries by account.
    static let data: [(name: String, counts: [Int])] = [
        ("many", [4, 1, 3]), ("one", [1]), ("none", [0]),
    ]

    /// Templates with a table whose totals stand directly below its only row.
    static let tablesWithoutSpace = ["sheets", "totals"]

    static func rendered(_ name: String, _ counts: [Int]) throws -> [UInt8] {
        let template = try WorkbookTemplate(
            SampleFile.bytes(name), fileName: "\(name).xlsx", schema: SampleBooks.books.type)
        var sink = MemorySink()
        try template.render(SampleBooks.books.record(try SampleBooks(counts)), to: &sink)
        return sink.bytes
    }

    @Test("Every part is the template's or as the golden file tells", arguments: SampleFile.names)
    func golden(name: String) throws {
        for (kind, counts) in Self.data where kind != "none" || !Self.tablesWithoutSpace.contains(name) {
            let bytes = try Self.rendered(name, counts)
            try Self.writeAside(bytes, "\(name)-\(kind).xlsx")
            let listing = try Self.listing(
                template: SampleFile.parts(SampleFile.bytes(name)), output: SampleFile.parts(bytes))
            let golden = Golden(target: "WorkbookTemplatesTests")
            let difference = golden.difference(of: Array(listing.utf8), from: "\(name)-\(kind).txt")
            #expect(difference == nil)
        }
    }

    @Test("Every part is well-formed, and the archive keeps to the format", arguments: SampleFile.names)
    func wellFormed(name: String) throws {
        for entry in try TestSupport.ZipReader.entries(of: Self.rendered(name, [2, 3]))
        where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
            #expect(XMLWellFormedness.complaint(about: entry.bytes) == nil, "\(entry.name)")
        }
    }

    @Test("The same data give the same bytes", arguments: ["dashboard", "sheets"])
    func deterministic(name: String) throws {
        #expect(try Self.rendered(name, [5, 2]) == Self.rendered(name, [5, 2]))
    }

    /// A line for each part that is the template's, and the elements of each that is not.
    private static func listing(template: [String: [UInt8]], output: [String: [UInt8]]) throws -> String {
        var lines: [String] = []
        for name in Set(template.keys).union(output.keys).sorted() {
            switch (template[name], output[name]) {
            case (let before?, let after?) where before == after: lines.append("= \(name)")
            case (_, let after?):
                lines.append((template[name] == nil ? "+ " : "~ ") + name)
                guard !name.hasSuffix(".png") else {
                    lines.append("    \(after.count) bytes")
                    continue
                }
                let text = String(decoding: after, as: UTF8.self).replacing("><", with: ">\n<")
                lines += text.split(separator: "\n").map { "    " + $0 }
            case (_, nil): lines.append("- \(name)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func writeAside(_ bytes: [UInt8], _ name: String) throws {
        guard let path = ProcessInfo.processInfo.environment["RENDERED_WORKBOOKS"] else { return }
        let folder = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
}
