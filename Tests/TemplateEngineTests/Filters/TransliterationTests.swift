import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Texts in ASCII")
struct TransliterationTests {
    @Test("Any text without controls becomes printable ASCII", arguments: 0..<50 as Range<UInt64>)
    func isASCII(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 1...20 {
            let scalars = (0..<40).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0xA0...0x1FFFF, using: &generator))
            }
            let ascii = Transliteration.ascii(String(String.UnicodeScalarView(scalars)))
            #expect(ascii.utf8.allSatisfy { (0x20...0x7E).contains($0) })
            #expect(Transliteration.ascii(ascii) == ascii)
        }
    }

    @Test("Each character has its likeness whatever stands beside it", arguments: HostileTexts.all)
    func worksByCharacter(text: String) {
        for other in HostileTexts.all {
            #expect(
                Transliteration.ascii(text + other) == Transliteration.ascii(text)
                    + Transliteration.ascii(other))
        }
    }

    @Test("ASCII stays as it is", arguments: 0..<20 as Range<UInt64>)
    func keepsASCII(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<200).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(Transliteration.ascii(text) == text)
    }

    @Test(
        "An accent counts for nothing, however it is written",
        arguments: "aeiouncszyAEIOUNCSZY".map(String.init))
    func dropsAccents(_ letter: String) {
        for accent in ["\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30C}", "\u{323}"] {
            #expect(Transliteration.ascii(letter + accent) == letter)
        }
    }

    @Test(
        "Words of the markets that Mono serves stay readable",
        arguments: [
            ("Ọlọ́runṣọlá Adébáyọ̀", "Olorunsola Adebayo"), ("Ɗan Ƙasa Ƴar’Adua", "Dan Kasa Yar'Adua"),
            ("Kɔfi Ɛsi Ŋkrumah", "Kofi Esi Nkrumah"), ("₦5,000 – €3", "NGN5,000 - EUR3"),
            ("Großhandel Łódź", "Grosshandel Lodz"), ("東京", "??"), ("zero\u{200B}width", "zerowidth"),
        ])
    func readable(text: String, expected: String) throws {
        #expect(try FilterCall.printed("ascii", .text(text)) == expected)
    }
}
