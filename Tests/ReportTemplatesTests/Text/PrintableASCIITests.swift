import TestSupport
import Testing

@testable import ReportTemplates

@Suite("The look for printable ASCII")
struct PrintableASCIITests {
    @Test("finds one other byte at any place of a text of any length", arguments: 0...40)
    func oneByte(length: Int) {
        let clean = String(repeating: "~", count: length)
        #expect(clean.isPrintableASCII)
        for position in 0...length {
            for other in ["\u{1F}", "\u{7F}", "\u{0}", "\u{80}", "é", "\n"] {
                let text = clean.prefix(position) + other + clean.dropFirst(position)
                #expect(!String(text).isPrintableASCII, "\(position) \(other.debugDescription)")
            }
        }
    }

    @Test("agrees with a look at each byte", arguments: 0..<50 as Range<UInt64>)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let scalars = (0..<Int.random(in: 0...24, using: &generator)).compactMap { _ in
                Unicode.Scalar(
                    UInt8.random(in: 0...9, using: &generator) == 0
                        ? UInt8.random(in: 0...255, using: &generator)
                        : UInt8.random(in: 0x20...0x7E, using: &generator))
            }
            let text = String(String.UnicodeScalarView(scalars))
            #expect(text.isPrintableASCII == text.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        }
    }
}
