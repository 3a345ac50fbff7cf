import TemplateEngine
import TestSupport
import Testing

@testable import ReportTemplates

@Suite("Text encodings")
struct TextEncoderTests {
    private func encoded(
        _ text: String, _ encoding: TextEncoding, _ format: TemplateFormat = .text, piece: Int = .max
    ) -> (bytes: [UInt8], count: Int) {
        var encoder = TextEncoder(encoding: encoding, format: format, delimiter: UInt8(ascii: ","))
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            result += encoder.encode(rest.prefix(piece))
            rest = rest.dropFirst(piece)
        }
        return (result, encoder.summary.rewrittenCharacters)
    }

    @Test("code page 1252 has its own characters, and the rest is rewritten and counted")
    func windows1252() {
        let (bytes, count) = encoded("é€“₦ọ", .windows1252)
        #expect(bytes == [0xE9, 0x80, 0x93] + Array("NGNo".utf8))
        #expect(count == 2)
    }

    @Test(
        "what a format takes for its own is never brought in",
        arguments: [
            (TemplateFormat.csv, "a“b”", "a'b'"), (.csv, "−5", "'-5"), (.csv, "1,  −5", "1,  '-5"),
            (.csv, "a−5", "a-5"), (.html, "<p title='‹“'>₦", "<p title='&#8249;&#8220;'>&#8358;"),
            (.xml, "ọ", "&#7885;"), (.json, "\"“𝔸\"", "\"\\u201c\\ud835\\udd38\""), (.text, "“₦”", "\"NGN\""),
            (.ofx, "Ẹ‘", "E'"),
        ])
    func formats(format: TemplateFormat, text: String, expected: String) {
        #expect(String(decoding: encoded(text, .ascii, format).bytes, as: UTF8.self) == expected)
    }

    @Test("in a file without a guard against formulas, a likeness gets no apostrophe either")
    func unguarded() {
        var encoder = TextEncoder(
            encoding: .ascii, format: .csv, delimiter: UInt8(ascii: ","), guardsFormulas: false)
        #expect(String(decoding: encoder.encode("1,−5,–x".utf8), as: UTF8.self) == "1,-5,-x")
    }

    @Test("every byte of the code page comes back through its table")
    func bijection() {
        var seen: Set<UInt8> = []
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value), let byte = Windows1252.byte(of: scalar) else {
                continue
            }
            #expect(seen.insert(byte).inserted, "\(value)")
        }
        #expect(seen.count == 256 - 5)
    }

    @Test(
        "the pieces in which a document comes make no difference",
        arguments: [TextEncoding.ascii, .windows1252])
    func pieces(encoding: TextEncoding) {
        var generator = SeededGenerator(seed: 5)
        let characters = ["a", ",", "\"", "\n", " ", "é", "₦", "“", "−", "𝔸", "ọ", "\u{200D}", "=", "Ж"]
        for format in TemplateFormat.allCases {
            for _ in 0..<200 {
                let text = (0..<20).map { _ in characters.randomElement(using: &generator)! }.joined()
                let whole = encoded(text, encoding, format)
                for piece in 1...5 {
                    let cut = encoded(text, encoding, format, piece: piece)
                    #expect(cut.bytes == whole.bytes)
                    #expect(cut.count == whole.count)
                }
                if encoding == .ascii { #expect(whole.bytes.allSatisfy { $0 < 0x80 }) }
            }
        }
    }
}
