import ByteSinks
import Spreadsheet
import TemplateEngine
import TestSupport
import Testing

@testable import WorkbookTemplates

/// Files made to harm: each gets an error, and nothing is put out.
@Suite("Hostile files")
struct HostileFileTests {
    private func code(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> WorkbookTemplateError
        .Code?
    {
        do {
            _ = try WorkbookTemplate(
                bytes, fileName: "hostile.xlsx", schema: SampleBooks.books.type, limits: limits)
            return nil
        } catch {
            return error.code
        }
    }

    private static let row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{{ title }}</t></is></c></row>"

    @Test("A small workbook is read, so that the others fail for their faults")
    func sound() {
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(Self.row)).bytes) == nil)
    }

    @Test(
        "Names that are no plain paths",
        arguments: ["../evil", "/etc/passwd", "a//b", "a\\b", "c:x", "a/./b", "x\u{1}"])
    func paths(name: String) {
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(""), others: [(name, "x")]).bytes) == .archive)
    }

    @Test("Two entries of one name, also in other case", arguments: ["xl/workbook.xml", "XL/Workbook.xml"])
    func duplicates(name: String) {
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(""), others: [(name, "x")]).bytes) == .archive)
    }

    @Test("An encrypted entry, an unknown method, a wrong size")
    func entries() {
        var zip = ZipBuilder.workbook(ZipBuilder.sheet(Self.row))
        zip.entries[4].flags = 1
        #expect(code(zip.bytes) == .archive)
        zip.entries[4].flags = 0
        zip.entries[4].method = 14
        #expect(code(zip.bytes) == .archive)
        zip.entries[4].method = 0
        zip.entries[4].toldCount = 7
        #expect(code(zip.bytes) == .archive)
        zip.entries[4].toldCount = 0xFFFF_FF00
        #expect(code(zip.bytes) == .limit)
    }

    @Test("Every cut of a file is an error")
    func cuts() throws {
        let bytes = try SampleFile.bytes("statement")
        for count in stride(from: 0, to: bytes.count - 1, by: 211) {
            #expect(code(Array(bytes[..<count])) == .archive)
        }
    }

    @Test("No damaged byte goes unnoticed or brings the reader down")
    func damage() throws {
        let bytes = try SampleFile.bytes("rules")
        var generator = SeededGenerator(seed: 9)
        var unnoticed = 0
        for _ in 0..<400 {
            var damaged = bytes
            damaged[Int.random(in: 0..<bytes.count, using: &generator)] ^=
                1 << UInt8.random(in: 0..<8, using: &generator)
            if code(damaged) == nil { unnoticed += 1 }
        }
        // Times, versions and attributes in the headers are of no meaning here.
        #expect(unnoticed < 60)
    }

    @Test("A bomb is refused by what the directory tells and by what it holds")
    func bombs() throws {
        var archive = ZipWriter()
        var sink = MemorySink()
        let zeros = [UInt8](repeating: 0x20, count: 1 << 20)
        try archive.begin("xl/media/bomb.bin")
        for _ in 0..<64 { try archive.write(zeros, to: &sink) }
        try archive.end(to: &sink)
        try archive.finish(to: &sink)
        #expect(code(sink.bytes) == .limit)
        var limits = WorkbookLimits()
        limits.ratio = 5000
        limits.unpackedBytes = 1 << 22
        #expect(code(sink.bytes, limits: limits) == .limit)
        limits = WorkbookLimits()
        limits.entries = 4
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(Self.row)).bytes, limits: limits) == .limit)
    }

    @Test("A document type is refused before an entity of it is read")
    func entities() {
        let bomb =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + ZipBuilder.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row>")
        #expect(code(ZipBuilder.workbook(bomb).bytes) == .xml)
        let file = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + ZipBuilder.sheet("")
        #expect(code(ZipBuilder.workbook(file).bytes) == .xml)
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet("&unknown;")).bytes) == .xml)
        #expect(code(ZipBuilder.workbook("<worksheet>").bytes) == .xml)
    }

    @Test("Depth is limited")
    func depth() {
        let deep = String(repeating: "<a>", count: 230) + String(repeating: "</a>", count: 230)
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet("", deep)).bytes) == .limit)
    }

    @Test(
        "Rows and cells that no sheet has",
        arguments: [
            "<row r=\"1048577\"/>", "<row r=\"0\"/>", "<row r=\"-5\"/>", "<row r=\"2\"/><row r=\"1\"/>",
            "<row r=\"99999999999999999999\"/>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
            "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A2\"/></row>",
            "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"4\"/></c></row>",
        ])
    func places(rows: String) {
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(rows)).bytes) == .package)
    }

    @Test("Relationships that lead out of the package, to nothing, or are there twice")
    func relationships() {
        var zip = ZipBuilder.workbook(ZipBuilder.sheet(Self.row))
        let good = String(decoding: zip.entries[3].bytes, as: UTF8.self)
        for target in ["../../../etc/passwd", "worksheets/none.xml", ""] {
            zip.entries[3].bytes = Array(good.replacing("worksheets/sheet1.xml", with: target).utf8)
            #expect(code(zip.bytes) == .package)
        }
        let twice = good.replacing("</Relationships>", with: "")
        let item = twice.drop { $0 != "R" }
        zip.entries[3].bytes = Array((twice + item.drop { $0 != "<" } + "</Relationships>").utf8)
        #expect(code(zip.bytes) == .package)
    }

    @Test("Too many cells, and formulas that cannot be read")
    func cells() {
        var limits = WorkbookLimits()
        limits.cells = 0
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(Self.row)).bytes, limits: limits) == .limit)
        let formula = "<row r=\"1\"><c r=\"A1\"><f>SUM((</f></c></row>"
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(formula)).bytes) == .formula)
        let deep = String(repeating: "(", count: 4000) + "1" + String(repeating: ")", count: 4000)
        let nested = "<row r=\"1\"><c r=\"A1\"><f>\(deep)</f></c></row>"
        #expect(code(ZipBuilder.workbook(ZipBuilder.sheet(nested)).bytes) == .formula)
    }

    @Test("Names and formulas that refer to themselves get no value and end")
    func cycles() throws {
        let rows =
            "<row r=\"1\"><c r=\"A1\"><f>B1+1</f></c><c r=\"B1\"><f>A1+1</f></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{{ title }}</t></is></c><c r=\"B2\"><f>Self</f></c></row>"
        var zip = ZipBuilder.workbook(ZipBuilder.sheet(rows))
        zip.entries[2].bytes = Array(
            String(decoding: zip.entries[2].bytes, as: UTF8.self).replacing(
                "</sheets>",
                with: "</sheets><definedNames><definedName name=\"Self\">Self+1</definedName></definedNames>"
            ).utf8)
        let template = try WorkbookTemplate(zip.bytes, fileName: "cycle.xlsx", schema: SampleBooks.books.type)
        var sink = MemorySink()
        try template.render(SampleBooks.books.record(SampleBooks([1])), to: &sink)
        let parts = try SampleFile.parts(sink.bytes)
        let sheet = String(decoding: try #require(parts["xl/worksheets/sheet1.xml"]), as: UTF8.self)
        #expect(sheet.contains("<f>B1+1</f></c>"))
        #expect(sheet.contains("<f>Self</f></c>"))
        let workbook = String(decoding: try #require(parts["xl/workbook.xml"]), as: UTF8.self)
        #expect(workbook.contains("<calcPr fullCalcOnLoad=\"1\"/>"))
    }
}
