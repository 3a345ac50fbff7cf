/// Puts together a PDF 1.4 file of pages that are drawn with the built-in Helvetica fonts
/// (ISO 32000-1, sections 7.5 and 9.6.2).
struct PDFDocument {
    /// A4 in points.
    static let pageWidth = 595
    static let pageHeight = 842

    private var pages: [[UInt8]] = []
    private let title: String

    init(title: String) {
        self.title = title
    }

    /// Adds a page with this content stream.
    mutating func addPage(_ content: [UInt8]) {
        pages.append(content)
    }

    /// The whole file.
    ///
    /// Equal pages give equal bytes: it holds no date and no random identifier.
    func bytes() -> [UInt8] {
        var output = Array("%PDF-1.4\n%".utf8)
        // Four bytes above 127 tell transfer programs that the file is binary (section 7.5.2).
        output += [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        var offsets: [Int] = []
        for (index, body) in objects().enumerated() {
            offsets.append(output.count)
            output += Array("\(index + 1) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
        }
        let start = output.count
        output += "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8
        for offset in offsets { output += "\(padded(offset, to: 10)) 00000 n \n".utf8 }
        output += "trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R /Info 5 0 R >>\n".utf8
        output += "startxref\n\(start)\n%%EOF\n".utf8
        return output
    }

    /// The bodies of the objects 1, 2, 3 …: catalog, page tree, two fonts, information, then a page and its
    /// content in turn.
    private func objects() -> [[UInt8]] {
        let pageNumbers = pages.indices.map { 6 + $0 * 2 }
        let kids = pageNumbers.map { "\($0) 0 R" }.joined(separator: " ")
        var bodies = [
            Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
            Array("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>".utf8),
            PDFDocument.font("Helvetica"),
            PDFDocument.font("Helvetica-Bold"),
            Array("<< /Title ".utf8) + PDFText.literal(title) + Array(" /Producer (Mono sandbox) >>".utf8),
        ]
        for (page, number) in zip(pages, pageNumbers) {
            let box = "[0 0 \(PDFDocument.pageWidth) \(PDFDocument.pageHeight)]"
            let resources = "<< /Font << /F1 3 0 R /F2 4 0 R >> >>"
            let entries = "/MediaBox \(box) /Resources \(resources) /Contents \(number + 1) 0 R"
            bodies.append(Array("<< /Type /Page /Parent 2 0 R \(entries) >>".utf8))
            bodies.append(
                Array("<< /Length \(page.count) >>\nstream\n".utf8) + page + Array("\nendstream".utf8))
        }
        return bodies
    }

    private static func font(_ name: String) -> [UInt8] {
        Array("<< /Type /Font /Subtype /Type1 /BaseFont /\(name) /Encoding /WinAnsiEncoding >>".utf8)
    }
}
