import ByteSinks
import TemplateEngine
import Testing

@testable import WorkbookTemplates

/// Sheets that repeat, or are left out.
@Suite("Repeated sheets")
struct RepeatedSheetTests {
    @Test("A sheet whose loop runs over nothing goes with all its parts")
    func none() throws {
        let before = try SampleFile.parts(SampleFile.bytes("accounts"))
        let after = try SampleFile.parts(RenderedTemplateTests.rendered("accounts", []))
        let gone = Set(before.keys).subtracting(after.keys)
        #expect(
            gone == [
                "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/drawings/drawing1.xml",
                "xl/drawings/_rels/drawing1.xml.rels", "xl/charts/chart1.xml", "xl/comments1.xml",
                "xl/drawings/vmlDrawing1.vml",
            ])
        let workbook = String(decoding: try #require(after["xl/workbook.xml"]), as: UTF8.self)
        #expect(workbook.contains("<sheets><sheet name=\"Summary\" sheetId=\"2\" r:id=\"rId2\"/></sheets>"))
        #expect(!workbook.contains("Print_Area"))
        let types = String(decoding: try #require(after["[Content_Types].xml"]), as: UTF8.self)
        #expect(gone.allSatisfy { !types.contains("/\($0)\"") })
    }

    @Test("Each copy has parts of its own, with names and ids that none else has")
    func copies() throws {
        let after = try SampleFile.parts(RenderedTemplateTests.rendered("sheets", [2, 1, 3]))
        let tables = after.keys.filter { $0.hasPrefix("xl/tables/") }.sorted()
        #expect(tables.count == 3)
        let texts = try tables.map { String(decoding: try #require(after[$0]), as: UTF8.self) }
        #expect(Set(texts.map { $0.firstMatch(of: /displayName="([^"]*)"/)?.1 }).count == 3)
        #expect(Set(texts.map { $0.firstMatch(of: /<table [^>]*?\bid="([^"]*)"/)?.1 }).count == 3)
    }

    @Test("A table without a row of data and without an empty row below is an error that tells what to do")
    func emptyTable() {
        #expect {
            _ = try RenderedTemplateTests.rendered("totals", [0])
        } throws: { error in
            (error as? WorkbookTemplateError)?.code == .layout && "\(error)".contains("{% else %}")
        }
    }

    @Test("A workbook without a sheet is an error")
    func noSheet() throws {
        let zip = ZipBuilder.workbook(ZipBuilder.sheet(""))
        var book = zip
        book.entries[2].bytes = Array(
            String(decoding: zip.entries[2].bytes, as: UTF8.self).replacing(
                "name=\"S\"", with: "name=\"{% for a in accounts %}{{ a.id }}\""
            ).utf8)
        let template = try WorkbookTemplate(book.bytes, fileName: "none.xlsx", schema: SampleBooks.books.type)
        var sink = MemorySink()
        #expect(throws: WorkbookTemplateError.self) {
            try template.render(SampleBooks.books.record(SampleBooks([])), to: &sink)
        }
        #expect(sink.bytes.isEmpty)
    }

    @Test("What cannot repeat is refused: a table with its header in repeated rows")
    func tableInLoop() throws {
        let parts = try TemplateParts(OfficePackage(SampleFile.bytes("table"), limits: WorkbookLimits()))
        #expect(throws: WorkbookTemplateError.self) {
            try LayoutCheck(parts: parts, loops: [[2...8], []]).run()
        }
        try LayoutCheck(parts: parts, loops: [[5...5], []]).run()
    }
}
