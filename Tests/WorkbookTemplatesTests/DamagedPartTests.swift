import ByteSinks
import TemplateEngine
import TestSupport
import Testing
import ZipArchives

@testable import WorkbookTemplates

/// Sound archives whose parts are damaged: numbers, names and elements changed at random.
@Suite("Damaged parts")
struct DamagedPartTests {
    /// What numbers and other texts of attributes and elements become.
    private static let values = [
        "0", "-1", "1048576", "1048577", "4294967295", "9223372036854775807", "1e300", "", "A1", "XFD1048576",
        "A1:XFD1048576", "A:A", "1:1", "S!A1", "#REF!", "true", "rId1", "{{ title }}",
    ]

    @Test("Each is an error or gives a workbook; none brings the reader down", arguments: SampleFile.names)
    func damaged(name: String) throws {
        let parts = try ZipArchives.ZipReader.entries(
            of: SampleFile.bytes(name), limits: WorkbookLimits().archive)
        var generator = SeededGenerator(seed: UInt64(name.utf8.count) + 11)
        var errors = 0
        for _ in 0..<25 {
            var zip = ZipBuilder(parts.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
            for (index, part) in parts.enumerated() { zip.entries[index].bytes = part.bytes }
            let index = Int.random(in: 0..<parts.count, using: &generator)
            zip.entries[index].bytes = Self.damage(parts[index].bytes, &generator)
            do {
                let template = try WorkbookTemplate(
                    zip.bytes, fileName: "damaged.xlsx", schema: SampleBooks.books.type)
                var sink = MemorySink()
                try template.render(SampleBooks.books.record(SampleBooks([2])), to: &sink)
            } catch is WorkbookTemplateError {
                errors += 1
            }
        }
        #expect(errors > 0)
    }

    /// Replaces a value between quotes or tags, or drops a piece.
    private static func damage(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        let marks = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") || bytes[$0] == UInt8(ascii: ">") }
        guard let start = marks.randomElement(using: &generator), start + 1 < bytes.count else { return [] }
        let ends = [UInt8(ascii: "\""), UInt8(ascii: "<")]
        let end = bytes[(start + 1)...].firstIndex { ends.contains($0) } ?? bytes.endIndex
        let value = values.randomElement(using: &generator) ?? ""
        return bytes[...start] + Array(value.utf8) + bytes[end...]
    }
}
