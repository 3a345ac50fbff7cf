import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("The parts of a workbook")
struct XLSXGoldenTests {
    private static let sheets = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]
    private static let frame = [
        "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "docProps/core.xml",
    ]

    @Test(
        "Every sheet is the recorded one, shown with one cell a line", arguments: StatementCase.allCases,
        sheets)
    func sheetMatchesGolden(_ sample: StatementCase, name: String) throws {
        try check(sample, name) { $0.replacing("<c ", with: "\n<c ").replacing("<row ", with: "\n<row ") }
    }

    @Test("The other parts of a month are the recorded ones", arguments: frame)
    func partMatchesGolden(name: String) throws {
        try check(.rich, name) { $0.replacing("><", with: ">\n<") }
    }

    private func check(_ sample: StatementCase, _ name: String, lines: (String) -> String) throws {
        let reader = try WorkbookReader(XLSXWriter().written(sample.statement()))
        let part = try #require(reader.parts[name])
        #expect(XMLWellFormedness.complaint(about: part) == nil)
        let text = lines(String(decoding: part, as: UTF8.self)) + "\n"
        let file = name.split(separator: "/").last ?? ""
        #expect(golden.difference(of: Array(text.utf8), from: "xlsx/\(sample)/\(file)") == nil)
    }

    @Test("The package has the parts that programs look for, in the order in which they are known")
    func hasParts() throws {
        let bytes = try XLSXWriter().written(StatementCase.rich.statement())
        #expect(
            try ZipReader.entries(of: bytes).map(\.name) == [
                "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                "xl/theme/theme1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml",
            ])
    }

    @Test("The same statement gives the same bytes", arguments: StatementCase.allCases)
    func isDeterministic(_ sample: StatementCase) throws {
        let first = try XLSXWriter().written(sample.statement())
        #expect(try XLSXWriter().written(sample.statement()) == first)
    }
}
