import TestSupport
import Testing

@testable import ReportTemplates

@Suite("Cleaned text")
struct CleanTextTests {
    @Test(
        "No forbidden character stays, and all that a person can read does",
        arguments: 0..<200 as Range<UInt64>)
    func cleansRandomTexts(_ seed: UInt64) {
        var texts = HostileText(seed: seed)
        for _ in 1...20 {
            let text = texts.next()
            let clean = CleanText.cleaned(text)
            #expect(!clean.unicodeScalars.contains { HostileText.forbidden.contains($0) })
            #expect(
                HostileText.readable(clean).unicodeScalars.elementsEqual(
                    HostileText.readable(text).unicodeScalars))
            #expect(clean.utf16.count <= text.utf16.count)
        }
    }

    @Test("Cleaning a clean text changes nothing", arguments: 0..<100 as Range<UInt64>)
    func isIdempotent(_ seed: UInt64) {
        var texts = HostileText(seed: seed)
        for _ in 1...20 {
            let once = CleanText.cleaned(texts.next())
            #expect(Array(CleanText.cleaned(once).utf8) == Array(once.utf8))
        }
    }

    @Test("Printable ASCII stays as it is, blanks too", arguments: 0..<50 as Range<UInt64>)
    func keepsASCII(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<200).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(CleanText.cleaned(text) == text)
    }

    @Test(
        "A run of breaks becomes one blank inside and nothing at the edges",
        arguments: 0..<100 as Range<UInt64>)
    func joinsLines(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let breaks: [Unicode.Scalar] = ["\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
        func run() -> String {
            let count = Int.random(in: 1...5, using: &generator)
            let scalars = (0..<count).map { _ in breaks.randomElement(using: &generator) ?? "\n" }
            return String(String.UnicodeScalarView(scalars))
        }
        #expect(
            CleanText.cleaned(run() + "one" + run() + "two é" + run() + "three" + run()) == "one two é three")
        #expect(CleanText.cleaned(run()).isEmpty)
    }

    @Test(
        "Each forbidden character goes, alone and between letters",
        arguments: HostileText.forbidden.sorted())
    func dropsEach(_ scalar: Unicode.Scalar) {
        #expect(CleanText.cleaned(String(scalar)).isEmpty)
        let between = CleanText.cleaned("a\(scalar)b")
        #expect(between == "ab" || between == "a b")
    }

    @Test("Trimming takes blanks off both ends and nothing else")
    func trims() {
        #expect(CleanText.trimmed("  a  b ") == "a  b")
        #expect(CleanText.trimmed("   ").isEmpty)
        #expect(CleanText.trimmed("\u{A0}a") == "\u{A0}a")
        // A mark joins the blank before it into one character; the mark is no blank.
        #expect(CleanText.trimmed("a \u{301}").unicodeScalars.elementsEqual("a \u{301}".unicodeScalars))
    }
}
