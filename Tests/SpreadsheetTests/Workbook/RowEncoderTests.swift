import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The row encoder by itself")
struct RowEncoderTests {
    private func text(_ encoder: inout RowEncoder) -> String {
        String(decoding: encoder.takeRows().bytes, as: UTF8.self)
    }

    @Test("Rows of a part made elsewhere: its styles, its attributes, its cells")
    func foreignPart() {
        var encoder = RowEncoder(styleCount: 3)
        encoder.beginRow(7, attributes: " spans=\"1:4\" ht=\"12.75\"")
        encoder.integer(1, StyleID(position: 2))
        encoder.append(markup: Array("<c r=\"B7\"><f>A7</f><v>1</v></c>".utf8), columnCount: 1)
        encoder.text("c")
        encoder.endRow()
        encoder.beginRow(8, attributes: " ht=\"9\"")
        encoder.endRow()
        encoder.beginRow(9, attributes: "")
        encoder.endRow()
        #expect(
            text(&encoder)
                == "<row r=\"7\" spans=\"1:4\" ht=\"12.75\"><c s=\"2\" r=\"A7\"><v>1</v></c>"
                + "<c r=\"B7\"><f>A7</f><v>1</v></c><c t=\"str\" r=\"C7\"><v>c</v></c></row>"
                + "<row r=\"8\" ht=\"9\"></row>")
        #expect(encoder.failure == nil)
        encoder.beginRow(10)
        encoder.integer(1, StyleID(position: 3))
        #expect(encoder.failure?.code == .style)
        #expect(encoder.failure?.cell == "A10")
    }

    @Test("References in the last row and column")
    func lastCell() {
        var encoder = RowEncoder()
        encoder.beginRow(SheetLimits.rows)
        encoder.skip(SheetLimits.columns - 1)
        encoder.integer(1)
        encoder.endRow()
        #expect(
            text(&encoder) == "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
        encoder.integer(2)
        #expect(encoder.failure?.code == .columnLimit)
    }

    @Test("A format after the first cell is refused")
    func lateFormat() {
        var encoder = RowEncoder()
        encoder.beginRow(1)
        encoder.integer(1)
        encoder.format(RowFormat(height: 20))
        #expect(encoder.failure?.code == .sequence)
    }

    @Test("Another thread's encoder knows the shared texts and adds none")
    func otherThread() {
        var encoder = RowEncoder()
        encoder.beginRow(1)
        encoder.sharedText("known")
        encoder.endRow()
        _ = encoder.takeRows()
        var other = encoder.forOtherThread
        other.beginRow(2)
        other.sharedText("known")
        other.sharedText("new")
        other.endRow()
        #expect(
            text(&other)
                == "<row r=\"2\"><c t=\"s\" r=\"A2\"><v>0</v></c>"
                + "<c t=\"str\" r=\"B2\"><v>new</v></c></row>")
    }

    @Test("The table of shared texts is bounded; what finds no place stands in its cell")
    func boundedTexts() {
        var encoder = RowEncoder()
        var inline = 0
        for index in 0..<40_000 {
            encoder.beginRow(1)
            encoder.sharedText("text \(index)")
            encoder.endRow()
            if encoder.takeRows().bytes.count > 50 { inline += 1 }
        }
        #expect((7232...20_000).contains(inline))
        let part = String(decoding: encoder.sharedStringsPart(), as: UTF8.self)
        #expect(part.contains("uniqueCount=\"\(40_000 - inline)\""))
        encoder.beginRow(1)
        encoder.sharedText("text 0")
        encoder.endRow()
        #expect(text(&encoder).contains("<c t=\"s\" r=\"A1\"><v>0</v>"))
    }

    @Test("Any number is printed as Swift prints it", arguments: 0..<100 as Range<UInt64>)
    func numbers(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let number =
                Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random)
                / [1, 10, 10_000, 100_000_000, 100_000_000_000_000].randomElement(using: &random, or: 1)
            var encoder = RowEncoder()
            encoder.beginRow(1)
            encoder.integer(number)
            encoder.decimal(number, fractionDigits: 2)
            encoder.endRow()
            let text = text(&encoder)
            #expect(text.contains("<v>\(number)</v>"))
            let fraction = number.magnitude % 100
            let decimal = "\(number.magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
            #expect(text.contains("<v>\(number < 0 ? "-" : "")\(decimal)</v>"))
        }
    }
}

extension Array {
    fileprivate func randomElement(using random: inout SeededGenerator, or fallback: Element) -> Element {
        randomElement(using: &random) ?? fallback
    }
}
