import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Truncated and wrapped texts")
struct TruncateTests {
    @Test(
        "truncate cuts between characters and drops blanks in front of the cut",
        arguments: [
            ("Lagos", 5, "", "Lagos"), ("Lagos", 3, "", "Lag"), ("La gos", 3, "", "La"),
            ("La\u{A0}\u{3000}gos", 4, "", "La"),
            ("e\u{301}e\u{301}", 3, "", "e\u{301}"), ("e\u{301}\u{301}\u{301}x", 2, "", "e\u{301}"),
            ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 8, "", "👩‍👩‍👧‍👦"), ("👩‍👩‍👧‍👦", 3, "", "👩\u{200D}👩"), ("Lagos Island", 8, "...", "Lagos..."),
            ("Lagos Island", 9, "…", "Lagos Is…"), ("Lagos", 5, "...", "Lagos"), ("Lagos", 3, "...", "..."),
            ("a\r\nb", 2, "", "a"), ("  x", 2, "", ""), ("", 1, "", ""), ("trailing ", 9, "", "trailing "),
        ] as [(String, Int64, String, String)])
    func truncate(text: String, length: Int64, end: String, expected: String) throws {
        let arguments: [Literal] = [.integer(length), .text(end)]
        #expect(try FilterCall.printed("truncate", .text(text), arguments) == expected)
    }

    @Test("truncate never exceeds the length and begins as the text does", arguments: HostileTexts.all)
    func bounded(text: String) throws {
        for length in Array(1...40) + [255] {
            for end in ["", "…", "..."] where end.unicodeScalars.count <= length {
                let cut = try FilterCall.printed(
                    "truncate", .text(text), [.integer(Int64(length)), .text(end)])
                #expect(cut.unicodeScalars.count <= length)
                if cut != text {
                    #expect(cut.hasSuffix(end) || text.unicodeScalars.starts(with: cut.unicodeScalars))
                    #expect(
                        text.unicodeScalars.starts(
                            with: cut.unicodeScalars.dropLast(end.unicodeScalars.count)))
                } else {
                    #expect(text.unicodeScalars.count <= length)
                }
            }
        }
    }

    @Test("A text that was cut is not cut again", arguments: 0..<50 as Range<UInt64>)
    func idempotent(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet = ["a", "e\u{301}", " ", "👩‍👩‍👧‍👦", "ọ", "\u{A0}", "🇳🇬", "-"]
        for _ in 1...20 {
            let text = (0..<60).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
            let length = Int64.random(in: 1...70, using: &generator)
            let once = try FilterCall.printed("truncate", .text(text), [.integer(length)])
            #expect(try FilterCall.printed("truncate", .text(once), [.integer(length)]) == once)
            #expect(once.unicodeScalars.count <= Int(length))
        }
    }

    @Test(
        "wrap breaks where Jinja2 does",
        arguments: [
            (
                "The quick brown fox jumps over the lazy dog", 10,
                "The quick\nbrown fox\njumps over\nthe lazy\ndog"
            ),
            ("a well-known self-employed trader", 8, "a well-\nknown\nself-\nemployed\ntrader"),
            ("abcdefghij", 3, "abc\ndef\nghi\nj"), ("one\n\ntwo three", 5, "one\n\ntwo\nthree"),
            ("  lead in", 6, "  lead\nin"), ("trail   ", 6, "trail"),
            ("x x x x x x x x x x ", 4, "x x\nx x\nx x\nx x\nx x"),
            ("transfer-to-account", 12, "transfer-to-\naccount"),
            ("POS/WEB PURCHASE 0214457789 LAGOS", 12, "POS/WEB\nPURCHASE\n0214457789\nLAGOS"),
            ("a-b-c-d", 3, "a-\nb-\nc-d"), ("", 5, ""), ("line\r\nnext", 20, "line\nnext"),
            ("ends\n", 9, "ends"),
        ] as [(String, Int64, String)])
    func wrap(text: String, width: Int64, expected: String) throws {
        #expect(try FilterCall.printed("wrap", .text(text), [.integer(width)]) == expected)
    }

    @Test("wrap leaves long words whole when told to")
    func wholeWords() throws {
        let arguments: [Literal] = [.integer(6), .boolean(false)]
        #expect(
            try FilterCall.printed("wordwrap", .text("pay 0214457789 now"), arguments)
                == "pay\n0214457789\nnow")
    }

    @Test("Wrapped lines are no wider than asked for, and no word is lost", arguments: HostileTexts.all)
    func wrappedWidth(text: String) throws {
        for width in [1, 2, 7, 20] {
            let wrapped = try FilterCall.printed("wrap", .text(text), [.integer(Int64(width))])
            for line in wrapped.split(separator: "\n") {
                // One character of many parts is wider than any line, and stays whole.
                #expect(line.unicodeScalars.count <= width || line.count == 1)
            }
            #expect(Self.visible(wrapped) == Self.visible(text))
        }
    }

    private static func visible(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
}
