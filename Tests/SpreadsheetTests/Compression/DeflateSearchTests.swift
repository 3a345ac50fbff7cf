import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The levels of compression")
struct DeflateSearchTests {
    /// Rows as a statement has them.
    private static func sheet() -> [UInt8] {
        var random = SeededGenerator(seed: 5)
        var encoder = RowEncoder()
        for row in 1...2_000 {
            encoder.beginRow(row)
            encoder.date(year: 2026, month: 1 + row / 200, day: 1 + row % 28)
            encoder.text("POS PURCHASE/\(UInt32.random(in: 0...UInt32.max, using: &random))")
            encoder.sharedText(["groceries", "rent", "salary"][row % 3])
            encoder.decimal(Int64.random(in: 100...9_999_999, using: &random), fractionDigits: 2)
            encoder.decimal(Int64.random(in: 100...999_999_999, using: &random), fractionDigits: 2)
            encoder.endRow()
        }
        return encoder.takeRows().bytes
    }

    @Test("No level makes a sheet larger than the one before, but for a hair, and it comes out again")
    func levels() throws {
        let sheet = Self.sheet()
        var sizes: [Int] = []
        for level in 1...9 {
            var deflater = try ZlibDeflater(level: CompressionLevel(level))
            var output = ByteBuffer()
            try deflater.compress(
                sheet.span.bytes, after: [UInt8]().span.bytes, isLast: true, into: &output)
            #expect(try ZipReader.inflated(output.bytes, count: sheet.count) == sheet)
            sizes.append(output.count)
        }
        #expect(zip(sizes, sizes.dropFirst()).allSatisfy { $1 <= $0 + $0 / 500 }, "\(sizes)")
        #expect(sizes[2] < sizes[0] * 95 / 100 && sizes[4] < sizes[2], "\(sizes)")
    }
}
