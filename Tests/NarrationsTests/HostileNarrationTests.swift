import Narrations
import TestSupport
import Testing

@Suite struct HostileNarrationTests {
    private static let pieces = [
        "NIP", "/", "|", " ", "//", "-", " - ", ":", "TRF", "TO", "FROM", "CR", "ADA OBI", "0803", "*", "***",
        "\u{202E}", "\u{200F}", "\u{0}", "\n", "{", "}", "[", "(", ")", "'", "&", ".", "...", "₦", "漢字", "é",
        "CHARGE", "VAT", "SALARY", "OCT", "2026", "000013260203113045123456789012", "REVERSAL", "POS", "Acc.",
    ]

    /// What is read must stand in the text, whole and at the place that is told.
    private func check(_ text: String) {
        for country in [nil, NarrationCountry("NG"), NarrationCountry("KE"), NarrationCountry("ZA")] {
            for direction in [nil, NarrationDirection.credit, .debit] {
                let analysis = NarrationRules.builtin.analysis(
                    of: text, country: country, direction: direction)
                let bytes = Array(text.utf8)
                for value in analysis?.values ?? [] {
                    #expect(!value.text.isEmpty)
                    #expect(Array(bytes[value.range]) == Array(value.text.utf8))
                }
                if let type = analysis?.type, let direction { #expect(type.agrees(with: direction)) }
            }
        }
    }

    @Test(arguments: 0..<40)
    func piecesInAnyOrder(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<50 {
            let count = Int.random(in: 0...24, using: &random)
            let glue = Bool.random(using: &random) ? " " : ""
            check(
                (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
                    .joined(separator: glue))
        }
    }

    @Test(arguments: 0..<20)
    func bytesInAnyOrder(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(1000 + seed))
        for _ in 0..<50 {
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            check(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// A hundred thousand characters; a test that hangs is a failure.
    @Test(arguments: [
        "NIP ", "NIP/", "/", "A", "*", "A*", "0", "POS PURCHASE ", "REVERSAL OF ", "INTEREST ", "漢",
        "TRF TO ADA ",
        "CHQ 000118 ", "{payee}", "CUSTOMER TRANSFER TO 0712***111 ", "OCT ", " - ", "A'",
    ])
    func longTexts(_ piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.count)
        let analysis = NarrationRules.builtin.analysis(of: text, country: nil, direction: nil)
        for value in analysis?.values ?? [] { #expect(text.utf8.count >= value.range.upperBound) }
        _ = NarrationShape.masked(text, knownTo: .builtin)
    }

    @Test func masksHideNamesAndNumbers() {
        let shape = NarrationShape.masked("NIP/GTB/ZEBEDEE QUARTZ/0001320", knownTo: .builtin)
        #expect(shape == "NIP / Aaa / Aaa / 999")
    }
}
