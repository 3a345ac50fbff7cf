import ByteSinks
import TemplateEngine
import Testing

@testable import WorkbookTemplates

/// What stands in the cells of the output.
@Suite("Cells of the output")
struct CellOutputTests {
    /// The parts of a workbook with the rows given, filled.
    private func parts(
        _ rows: String, behind: String = "", counts: [Int] = [3], others: [(String, String)] = [],
        change: (inout ZipBuilder) -> Void = { _ in }
    ) throws -> [String: String] {
        var zip = ZipBuilder.workbook(ZipBuilder.sheet(rows, behind), others: others)
        change(&zip)
        let template = try WorkbookTemplate(zip.bytes, fileName: "book.xlsx", schema: SampleBooks.books.type)
        var sink = MemorySink()
        try template.render(SampleBooks.books.record(SampleBooks(counts)), to: &sink)
        return try SampleFile.parts(sink.bytes).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private func sheet(_ rows: String, behind: String = "", counts: [Int] = [3]) throws -> String {
        try #require(try parts(rows, behind: behind, counts: counts)["xl/worksheets/sheet1.xml"])
    }

    private func error(_ body: () throws -> Void) -> WorkbookTemplateError? {
        do {
            try body()
            return nil
        } catch let error as WorkbookTemplateError {
            return error
        } catch {
            return nil
        }
    }

    private static func text(_ cell: String, _ text: String, _ attributes: String = "") -> String {
        "<c r=\"\(cell)\"\(attributes) t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    @Test(
        "A value keeps its type and the cell its style",
        arguments: [
            ("{{ 12 }}", "<c s=\"7\" r=\"A1\"><v>12</v></c>"),
            ("{{ 1 &lt; 2 }}", "<c s=\"7\" t=\"b\" r=\"A1\"><v>1</v></c>"),
            ("{{ closing }}", "<c s=\"7\" r=\"A1\"><v>97310.2</v></c>"),
            (
                "{{ 1234567890123456 }}",
                "<c s=\"7\" t=\"str\" r=\"A1\"><v>1234567890123456</v></c>"
            ),
            ("{{ 123456789012345000 }}", "<c s=\"7\" r=\"A1\"><v>123456789012345000</v></c>"),
            ("{{ \"\" }}", "<c s=\"7\" r=\"A1\"/>"),
            ("{{ \"=1+1\" }}", "<c s=\"7\" t=\"str\" r=\"A1\"><v>=1+1</v></c>"),
            (
                "{{ \" a\" }}",
                "<c s=\"7\" t=\"inlineStr\" r=\"A1\"><is><t xml:space=\"preserve\"> a</t></is></c>"
            ),
            ("No. {{ 5 }}", "<c s=\"7\" t=\"str\" r=\"A1\"><v>No. 5</v></c>"),
        ])
    func values(text: String, cell: String) throws {
        let sheet = try sheet("<row r=\"1\" ht=\"20\">" + Self.text("A1", text, " s=\"7\"") + "</row>")
        #expect(sheet.contains("<row r=\"1\" ht=\"20\">\(cell)</row>"), "\(sheet)")
    }

    @Test("A date in a cell of plain numbers gets a date format, the style else stays")
    func dates() throws {
        let styles =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\">"
            + "<xf numFmtId=\"0\" fontId=\"3\"/><xf numFmtId=\"16\"/></cellXfs></styleSheet>"
        let rows =
            "<row r=\"1\">" + Self.text("A1", "{% for t in transactions %}{{ t.date }}")
            + Self.text("B1", "{{ t.date }}{% endfor %}", " s=\"1\"") + "</row>"
        let parts = try parts(rows, others: [("xl/styles.xml", styles)]) { zip in
            let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
            zip.entries[3].bytes = Array(
                String(decoding: zip.entries[3].bytes, as: UTF8.self).replacing(
                    "</Relationships>",
                    with: "<Relationship Id=\"r2\" Type=\"\(type)\" Target=\"styles.xml\"/></Relationships>"
                ).utf8)
        }
        let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
        #expect(sheet.contains("<c s=\"2\" r=\"A3\"><v>46298</v></c><c s=\"1\" r=\"B3\"><v>46298</v></c>"))
        let written = try #require(parts["xl/styles.xml"])
        #expect(
            written.contains("<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"3\"/><xf numFmtId=\"16\"/>"))
        #expect(written.contains("<xf numFmtId=\"14\" fontId=\"3\" applyNumberFormat=\"1\"/></cellXfs>"))
    }

    @Test("Shared formulas become each cell's own; attributes of cell and formula stay")
    func formulas() throws {
        let sheet = try sheet(
            "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1*2</f><v>9</v></c><c r=\"B1\"><v>4</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>9</v></c><c r=\"B2\"><v>5</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" cm=\"1\"><f t=\"array\" ref=\"A3\">SUM(B1:B2*2)</f></c>"
                + "<c r=\"B3\"><f ca=\"1\">[1]Other!A1</f><v>77</v></c></row>")
        #expect(sheet.contains("<c r=\"A1\"><f>B1*2</f><v>8</v></c>"))
        #expect(sheet.contains("<c r=\"A2\"><f>B2*2</f><v>10</v></c>"))
        #expect(
            sheet.contains("<c r=\"A3\" cm=\"1\"><f t=\"array\" ref=\"A3\">SUM(B1:B2*2)</f><v>18</v></c>"))
        #expect(sheet.contains("<c r=\"B3\"><f ca=\"1\">[1]Other!A1</f><v>77</v></c>"))
    }

    @Test("A running total over many rows, itself summed above them, is computed")
    func running() throws {
        let sheet = try sheet(
            "<row r=\"1\"><c r=\"B1\"><f>SUM(B3)</f></c><c r=\"C1\"><f>B4</f></c></row>"
                + "<row r=\"2\"/><row r=\"3\">" + Self.text("A3", "{% for t in transactions %}{{ t.amount }}")
                + "<c r=\"B3\"><f>SUM(A$3:A3)</f></c>" + Self.text("C3", "{% endfor %}") + "</row>"
                + "<row r=\"4\"><c r=\"B4\"><f>SUM(A3)</f></c></row>", counts: [500])
        #expect(sheet.contains("<c r=\"B502\"><f>SUM(A$3:A502)</f><v>"))
        #expect(!sheet.contains("</f></c>"))
    }

    @Test("A format of the last row of all has no place to go; content there is an error")
    func lastRow() throws {
        let loop =
            "<row r=\"1\">" + Self.text("A1", "{% for t in transactions %}{{ t.amount }}")
            + Self.text("B1", "{% endfor %}") + "</row>"
        #expect(try !sheet(loop + "<row r=\"1048576\" ht=\"9\"/>").contains("ht=\"9\""))
        let failure = error {
            _ = try sheet(loop + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")
        }
        #expect(failure?.code == .sheet)
    }

    @Test("A text that no cell holds is an error with its cell")
    func longText() throws {
        let long = String(repeating: "x", count: 40_000)
        let failure = error {
            _ = try sheet("<row r=\"1\">" + Self.text("A1", "{{ \"\(long)\" }}") + "</row>")
        }
        #expect(failure?.code == .sheet)
        #expect(failure?.place == "S!A1")
    }

    @Test("A formula for one value over a cell that repeats is an error with its cell")
    func widened() throws {
        let rows =
            "<row r=\"1\">" + Self.text("A1", "{% for t in transactions %}{{ t.amount }}")
            + Self.text("B1", "{% endfor %}") + "</row><row r=\"2\"><c r=\"A2\"><f>A1*2</f></c></row>"
        #expect(try sheet(rows, counts: [1]).contains("<f>A1*2</f><v>-8000</v>"))
        let failure = error { _ = try sheet(rows, counts: [2]) }
        #expect(failure?.code == .formula)
        #expect(failure?.place == "S!A3")
    }

    @Test("An error of the template names file, sheet and cell")
    func templateError() throws {
        let failure = error { _ = try sheet("<row r=\"1\">" + Self.text("C7", "x") + "</row>") }
        #expect(failure?.code == .package)
        let unknown = error { _ = try sheet("<row r=\"1\">" + Self.text("B1", "{{ naration }}") + "</row>") }
        #expect(unknown?.code == .template)
        #expect(unknown?.message.contains("book.xlsx") == true)
        #expect(unknown?.message.contains("B1") == true)
    }
}
