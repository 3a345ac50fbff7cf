import ByteSinks
import StatementModel
import TemplateEngine
import Testing

@testable import WorkbookTemplates

/// Pictures that come from the data.
@Suite("Pictures of the data")
struct PictureTests {
    /// A workbook with a loop in row 2 and a picture at B2 or elsewhere.
    private static func book(_ text: String, row: Int = 1, loopTags: Bool = false) -> [UInt8] {
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func cell(_ name: String, _ text: String) -> String {
            "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }
        let rows =
            "<row r=\"2\">\(cell("A2", "{% for t in transactions %}{{ t.date }}"))"
            + "\(cell("C2", "{{ t.amount }}{% endfor %}"))</row>"
            + (loopTags
                ? "<row r=\"3\">\(cell("A3", "{% if title %}"))\(cell("B3", "{% endif %}"))</row>" : "")
        let drawing =
            "<xdr:wsDr xmlns:xdr=\"http://x/xdr\" xmlns:a=\"http://x/a\" xmlns:r=\"\(relation)\">"
            + "<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>\(row)</xdr:row>"
            + "<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"1000\" cy=\"1000\"/><xdr:pic><xdr:nvPicPr>"
            + "<xdr:cNvPr id=\"2\" name=\"Picture\" descr=\"\(text)\"/></xdr:nvPicPr><xdr:blipFill>"
            + "<a:blip r:embed=\"r1\"/><a:srcRect l=\"9\"/></xdr:blipFill></xdr:pic><xdr:clientData/>"
            + "</xdr:oneCellAnchor></xdr:wsDr>"
        func relations(_ kind: String, _ target: String) -> String {
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"\(relation)/\(kind)\" Target=\"\(target)\"/></Relationships>"
        }
        let others = [
            ("xl/worksheets/_rels/sheet1.xml.rels", relations("drawing", "../drawings/drawing1.xml")),
            ("xl/drawings/drawing1.xml", drawing),
            ("xl/drawings/_rels/drawing1.xml.rels", relations("image", "../media/image1.png")),
            ("xl/media/image1.png", "the drawn one"),
        ]
        return ZipBuilder.workbook(
            ZipBuilder.sheet(rows, "<drawing xmlns:r=\"\(relation)\" r:id=\"r1\"/>"), others: others
        ).bytes
    }

    private static func parts(
        _ book: [UInt8], counts: [Int] = [3], pictures: [String: [UInt8]] = [:],
        limits: WorkbookLimits = WorkbookLimits()
    ) throws -> [String: [UInt8]] {
        let template = try WorkbookTemplate(
            book, fileName: "book.xlsx", schema: SampleBooks.books.type, limits: limits)
        var sink = MemorySink()
        try template.render(SampleBooks.books.record(SampleBooks(counts)), to: &sink, pictures: pictures)
        return try SampleFile.parts(sink.bytes)
    }

    private static func drawing(_ parts: [String: [UInt8]]) throws -> String {
        String(decoding: try #require(parts["xl/drawings/drawing1.xml"]), as: UTF8.self)
    }

    private static func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test("A picture repeats with its row, fits its frame and is stored once")
    func repeated() throws {
        let parts = try Self.parts(Self.book("{{ logo }}"))
        let drawing = try Self.drawing(parts)
        #expect(drawing.matches(of: /<xdr:ext cx="1000" cy="333"\/>/).count == 3)
        #expect(drawing.matches(of: /<xdr:row>(\d)<\/xdr:row>/).map(\.1) == ["1", "2", "3"])
        #expect(!drawing.contains("{{") && !drawing.contains("srcRect"))
        #expect(Set(drawing.matches(of: /cNvPr id="(\d+)"/).map(\.1)).count == 3)
        let relations = String(
            decoding: try #require(parts["xl/drawings/_rels/drawing1.xml.rels"]), as: UTF8.self)
        #expect(relations.contains("Target=\"/xl/media/image2.png\""))
        #expect(parts["xl/media/image2.png"]?.starts(with: [0x89, 0x50]) == true)
        #expect(parts["xl/media/image3.png"] == nil)
        let types = String(decoding: try #require(parts["[Content_Types].xml"]), as: UTF8.self)
        #expect(types.contains("PartName=\"/xl/media/image2.png\" ContentType=\"image/png\""))
    }

    @Test(
        "A missing value takes the picture away", arguments: ["{{ nothing }}", "{{ nothing | default('') }}"])
    func missing(text: String) throws {
        let parts = try Self.parts(Self.book(text))
        #expect(try !Self.drawing(parts).contains("<xdr:pic>"))
        #expect(parts["xl/media/image2.png"] == nil)
    }

    @Test("Only the rows that have a picture get one, and none where there is no row")
    func some() throws {
        let book = Self.book("{{ t.receipt }}")
        let negative = try SampleBooks([40]).accounts[0].entries.count { $0.amount.minorUnits < 0 }
        #expect(try Self.drawing(Self.parts(book, counts: [40])).matches(of: /<xdr:pic>/).count == negative)
        #expect(try !Self.drawing(Self.parts(book, counts: [0])).contains("<xdr:pic>"))
    }

    @Test("A picture of a name is the one that the caller gives")
    func named() throws {
        let bytes = try #require(Base64.decoded(dataURI: SamplePictures.receipt))
        let parts = try Self.parts(Self.book("{{ title }}"), pictures: ["October & more <2026>": bytes])
        #expect(parts["xl/media/image2.png"] == bytes)
    }

    @Test(
        "What is wrong with a picture is told with sheet and cell",
        arguments: [
            ("{{ title }}", "the picture at S!B2: the value is no picture"),
            ("{{ 'QUJD' }}", "the picture at S!B2: the picture is neither a PNG nor a JPEG"),
            ("{{ closing }}", "book.xlsx, the picture at S!B2"),
            ("{{ unknown }}", "book.xlsx, the picture at S!B2"),
            ("Logo of {{ title }}", "book.xlsx, the picture at S!B2"),
            ("{% if title %}", "book.xlsx, the picture at S!B2"),
        ])
    func wrong(text: String, place: String) {
        let message = Self.message { _ = try Self.parts(Self.book(text)) }
        #expect(message.contains(place), "\(message)")
    }

    @Test("A picture on a row of tags is refused")
    func rowOfTags() {
        let message = Self.message { _ = try Self.parts(Self.book("{{ logo }}", row: 2, loopTags: true)) }
        #expect(message.contains("S!B3") && message.contains("a row of tags"), "\(message)")
    }

    @Test("Limits on number and size hold")
    func limits() {
        var few = WorkbookLimits()
        few.pictures = 2
        #expect(
            Self.message { _ = try Self.parts(Self.book("{{ logo }}"), limits: few) }.contains("more than 2"))
        var small = WorkbookLimits()
        small.pictureBytes = 50
        #expect(
            Self.message { _ = try Self.parts(Self.book("{{ logo }}"), limits: small) }.contains("50 bytes"))
    }

    @Test(
        "Base64",
        arguments: [
            ("TWFu", "Man"), ("TWE=", "Ma"), ("TWE", "Ma"), ("TQ==", "M"), (" T\nW Fu\r\n", "Man"),
            ("data:image/png;base64,TWFu", "Man"), ("data:image/png,TWFu", nil), ("TWFuT", nil),
            ("T=WE", nil),
            ("TWE==", nil), ("TWF", nil), ("TW-u", nil), ("", nil), ("data:", nil),
        ] as [(String, String?)])
    func base64(text: String, bytes: String?) {
        #expect(Base64.decoded(dataURI: text) == bytes.map { Array($0.utf8) })
    }
}
