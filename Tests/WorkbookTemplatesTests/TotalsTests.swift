import ByteSinks
import TemplateEngine
import Testing

@testable import WorkbookTemplates

/// Values of formulas over many rows, most of which are never kept.
@Suite("Totals")
struct TotalsTests {
    private static func text(_ cell: String, _ text: String) -> String {
        "<c r=\"\(cell)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    /// The sheet with a formula above and the rows of a loop below, which have a date, a category and an amount.
    private static func template(_ formula: String, below: String = "") throws -> WorkbookTemplate {
        let rows =
            "<row r=\"1\"><c r=\"A1\"><f>\(formula)</f></c></row>"
            + "<row r=\"2\">\(text("A2", "{% for t in transactions %}{{ t.date }}"))"
            + "\(text("B2", "{{ t.category }}"))\(text("C2", "{{ t.amount }}{% endfor %}"))</row>" + below
        let bytes = ZipBuilder.workbook(ZipBuilder.sheet(rows)).bytes
        return try WorkbookTemplate(bytes, fileName: "book.xlsx", schema: SampleBooks.books.type)
    }

    private static func sheet(
        _ template: WorkbookTemplate, _ counts: [Int], threadCount: Int? = nil
    ) throws -> String {
        let bytes = try rendered(template, counts, threadCount)
        let parts = try SampleFile.parts(bytes)
        return String(decoding: try #require(parts["xl/worksheets/sheet1.xml"]), as: UTF8.self)
    }

    private static func rendered(
        _ template: WorkbookTemplate, _ counts: [Int], _ threadCount: Int?
    ) throws -> [UInt8] {
        var sink = MemorySink()
        try template.render(
            SampleBooks.books.record(SampleBooks(counts)), to: &sink, threadCount: threadCount)
        return sink.bytes
    }

    /// Formulas over the loop's rows that need no single value, with one that means the same and needs them.
    @Test(
        "A total without the rows is the total over them",
        arguments: [
            ("SUM(C2)", "SUMIF(C2,\"&lt;&gt;x\")"), ("COUNT(C2)", "SUMPRODUCT(1*ISNUMBER(C2))"),
            ("COUNTA(B2)", "SUMPRODUCT(1*ISTEXT(B2))"), ("MIN(C2)", "SMALL(C2,1)"),
            ("MAX(C2)", "LARGE(C2,1)"), ("SUBTOTAL(9,C2)", "SUMPRODUCT(C2)"), ("MAX(A2)", "LARGE(A2,1)"),
            ("COUNTBLANK(B2)", "COUNTIF(B2,\"\")"), ("SUM(C$2:C2)", "SUMPRODUCT(C2)"),
        ], [[90, 1], [1]])
    func totals(pair: (String, String), counts: [Int]) throws {
        let values = try [pair.0, pair.1].map { formula in
            let sheet = try Self.sheet(Self.template(formula), counts)
            return try #require(sheet.firstMatch(of: /<\/f><v>([^<]*)<\/v>/)?.1)
        }
        #expect(values[0] == values[1])
        #expect(try Self.template(pair.0).read.keeps(3, of: 0) == false)
    }

    @Test("A total over groups with their totals takes in all of them")
    func groups() throws {
        // The rows of the loop cover the totals of its groups too.
        let rows =
            "<row r=\"1\"><c r=\"A1\"><f>SUM(A3:A6)</f></c></row>"
            + "<row r=\"2\">\(Self.text("A2", "{% for a in accounts %}"))</row>"
            + "<row r=\"3\">\(Self.text("A3", "{% for t in a.transactions %}{{ t.amount }}"))"
            + "\(Self.text("B3", "{% endfor %}"))</row>"
            + "<row r=\"4\"><c r=\"A4\"><f>SUM(A3)</f></c></row>"
            + "<row r=\"5\">\(Self.text("A5", "{% endfor %}"))</row>"
        let bytes = ZipBuilder.workbook(ZipBuilder.sheet(rows)).bytes
        let template = try WorkbookTemplate(bytes, fileName: "book.xlsx", schema: SampleBooks.books.type)
        let sheet = try Self.sheet(template, [12, 0, 30])
        let formulas = sheet.matches(of: /<\/f><v>([^<]*)<\/v>/).map { Double($0.1) ?? .nan }
        #expect(formulas.count == 4 && formulas[0] != 0)
        #expect((formulas[0] - 2 * formulas[1...].reduce(0, +)).magnitude < 0.001)
    }

    @Test("Any number of threads gives the same bytes")
    func threads() throws {
        let template = try Self.template("SUM(C2)")
        let alone = try Self.rendered(template, [9000, 4000], 1)
        for count in [2, 5] { #expect(try Self.rendered(template, [9000, 4000], count) == alone) }
    }
}
