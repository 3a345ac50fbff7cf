import Testing

@testable import TemplateEngine

@Suite("Filters of texts")
struct TextFilterTests {
    @Test(
        "Capital and small letters are Python's",
        arguments: [
            ("hello world", "Hello World", "Hello world", "2"), ("ALL CAPS", "All Caps", "All caps", "2"),
            (
                "o'neil-smith (ltd) [x] {y} <z>", "O'neil-Smith (Ltd) [X] {Y} <Z>",
                "O'neil-smith (ltd) [x] {y} <z>", "7"
            ),
            ("ÉMILE zola", "Émile Zola", "Émile zola", "2"),
            ("  two  spaces", "  Two  Spaces", "  two  spaces", "2"),
            ("1st place", "1st Place", "1st place", "2"), ("ß ǆ", "SS Ǆ", "Ss ǆ", "2"),
            ("don't STOP", "Don't Stop", "Don't stop", "3"), ("a-b", "A-B", "A-b", "2"),
            ("tab\tnew\nline", "Tab\tNew\nLine", "Tab\tnew\nline", "3"), ("", "", "", "0"),
            (
                "e\u{301}te\u{301} snake_case", "E\u{301}te\u{301} Snake_case",
                "E\u{301}te\u{301} snake_case", "2"
            ),
        ])
    func cases(text: String, title: String, capitalized: String, words: String) throws {
        #expect(try FilterCall.printed("title", .text(text)) == title)
        #expect(try FilterCall.printed("capitalize", .text(text)) == capitalized)
        #expect(try FilterCall.printed("wordcount", .text(text)) == words)
    }

    @Test("upper and lower")
    func upperAndLower() throws {
        #expect(try FilterCall.printed("upper", .text("Straße ọlá")) == "STRASSE ỌLÁ")
        #expect(try FilterCall.printed("lower", .text("ỌLÁ Ltd")) == "ọlá ltd")
    }

    @Test("Other values become their text first")
    func otherValues() throws {
        #expect(try FilterCall.printed("upper", .boolean(true)) == "TRUE")
        #expect(try FilterCall.printed("pad_left", .integer(-7), [.integer(5), .text("0")]) == "000-7")
        #expect(try FilterCall.printed("string", .naira(-1_250_000)) == "-12500.00")
        #expect(try FilterCall.printed("replace", .day("2026-10-31"), [.text("-"), .text("")]) == "20261031")
        #expect(try FilterCall.printed("mask", .number("12345.5"), [.integer(2)]) == "*****.5")
    }

    @Test(
        "trim takes white space of every sort, and the invisible in front",
        arguments: [
            (" \t\nLagos\r\n ", "Lagos"), ("\u{A0}\u{3000}Lagos\u{2003}", "Lagos"),
            ("\u{200B}\u{FEFF}Lagos", "Lagos"),
            ("❤\u{FE0F}", "❤\u{FE0F}"), ("   ", ""), ("", ""), ("a b", "a b"),
            ("\u{200D} \u{200B}x\u{200B} ", "x\u{200B}"),
        ])
    func trim(text: String, expected: String) throws {
        #expect(try FilterCall.printed("trim", .text(text)) == expected)
    }

    @Test(
        "trim takes given characters",
        arguments: [
            ("--x--", "-", "x"), ("xyx", "x", "y"), ("abcba", "ab", "c"), ("  x ", ".", "  x "),
            ("00", "0", ""),
        ])
    func trimCharacters(text: String, characters: String, expected: String) throws {
        #expect(try FilterCall.printed("trim", .text(text), [.text(characters)]) == expected)
    }

    @Test(
        "pad and center bring texts to a width",
        arguments: [
            ("ab", 5, "   ab", "ab   ", "  ab "), ("abc", 6, "   abc", "abc   ", " abc  "),
            ("abc", 7, "    abc", "abc    ", "  abc  "), ("ab", 6, "    ab", "ab    ", "  ab  "),
            ("abcd", 9, "     abcd", "abcd     ", "   abcd  "), ("abcdef", 3, "abcdef", "abcdef", "abcdef"),
            ("", 2, "  ", "  ", "  "), ("é", 2, " é", "é ", "é "),
        ])
    func pad(text: String, width: Int64, left: String, right: String, center: String) throws {
        #expect(try FilterCall.printed("pad_left", .text(text), [.integer(width)]) == left)
        #expect(try FilterCall.printed("pad_right", .text(text), [.integer(width)]) == right)
        if !text.isEmpty, text != "é" {
            #expect(try FilterCall.printed("center", .text(text), [.integer(width)]) == center)
        }
    }

    @Test(
        "A padded text has the width of its receiver's count, whatever it is of", arguments: HostileTexts.all)
    func padWidth(text: String) throws {
        for name in ["pad_left", "pad_right", "center"] {
            let padded = try FilterCall.printed(name, .text(text), [.integer(40), .text("·")])
            #expect(padded.unicodeScalars.count == max(40, text.unicodeScalars.count))
        }
    }

    @Test(
        "indent follows Jinja2",
        arguments: [
            ("one\ntwo\n\nthree", [], "one\n    two\n\n    three"),
            ("one\ntwo\n\nthree", [.integer(2), .boolean(true)], "  one\n  two\n\n  three"),
            ("one\ntwo\n\nthree", [.integer(2), .boolean(false), .boolean(true)], "one\n  two\n  \n  three"),
            ("one\ntwo", [.text("> "), .boolean(true), .boolean(true)], "> one\n> two"),
            ("one\n", [.integer(2)], "one\n"),
            ("one\n", [.integer(2), .boolean(false), .boolean(true)], "one\n  "),
            ("", [.integer(2), .boolean(true)], "  "), ("", [], ""), ("a\r\nb", [.integer(1)], "a\n b"),
        ] as [(String, [Literal], String)])
    func indent(text: String, arguments: [Literal], expected: String) throws {
        #expect(try FilterCall.printed("indent", .text(text), arguments) == expected)
    }

    @Test(
        "replace",
        arguments: [
            ("POS/WEB/FEE", "/", "-", nil, "POS-WEB-FEE"), ("POS/WEB/FEE", "/", "", 1, "POSWEB/FEE"),
            ("aaaa", "aa", "b", nil, "bb"), ("aaa", "aa", "b", nil, "ba"), ("abc", "x", "y", nil, "abc"),
            ("abc", "abcd", "y", nil, "abc"), ("₦5₦", "₦", "NGN", nil, "NGN5NGN"),
            ("ab", "a", "aa", nil, "aab"),
            ("aaa", "a", "b", 0, "aaa"), ("", "a", "b", nil, ""),
        ] as [(String, String, String, Int64?, String)])
    func replace(text: String, old: String, new: String, count: Int64?, expected: String) throws {
        let arguments: [Literal] = [.text(old), .text(new), count.map { .integer($0) } ?? .none]
        #expect(try FilterCall.printed("replace", .text(text), arguments) == expected)
    }

    @Test(
        "mask keeps the end, never all",
        arguments: [
            ("0214457789", 4, "******7789"), ("1234", 4, "****"), ("12345", 4, "*2345"), ("", 4, ""),
            ("12", 4, "**"),
            ("0214457789", 0, "**********"), ("👩‍👩‍👧‍👦ab", 1, "**b"),
        ] as [(String, Int64, String)])
    func mask(text: String, visible: Int64, expected: String) throws {
        #expect(try FilterCall.printed("mask", .text(text), [.integer(visible)]) == expected)
    }

    @Test(
        "initials",
        arguments: [
            ("ADEBAYO, Chinedu Émile", "ACÉ"), ("ngozi okonjo-iweala", "NOI"), ("Sean O'Neil", "SO"),
            ("", ""),
            ("  ", ""), ("3M Company", "3C"), ("'quoted' name", "QN"), ("ßeta", "SS"),
            ("e\u{301}mile zola", "E\u{301}Z"),
        ])
    func initials(text: String, expected: String) throws {
        #expect(try FilterCall.printed("initials", .text(text)) == expected)
    }

    @Test(
        "slug",
        arguments: [
            ("Harmattan Bank", 0, "harmattan-bank"), ("ÅŁŃ Ltd.", 0, "aln-ltd"),
            ("../../etc/passwd", 0, "etc-passwd"),
            ("漢字", 0, ""), ("-rf", 0, "rf"), ("a---b", 0, "a-b"), ("Harmattan Bank", 10, "harmattan"),
            ("Ọlọ́runṣọlá & Sons", 0, "olorunsola-sons"), ("", 0, ""), ("nul\u{0}byte", 0, "nul-byte"),
            ("Großhandel", 0, "grosshandel"),
        ] as [(String, Int64, String)])
    func slug(text: String, length: Int64, expected: String) throws {
        #expect(try FilterCall.printed("slug", .text(text), [.integer(length)]) == expected)
    }

    @Test("A slug holds nothing special and is its own slug", arguments: HostileTexts.all)
    func slugOfAnything(text: String) throws {
        let slug = try FilterCall.printed("slug", .text(text), [.integer(12)])
        #expect(slug.utf8.count <= 12)
        #expect(slug.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
        #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
        #expect(try FilterCall.printed("slug", .text(slug), [.integer(12)]) == slug)
    }

    @Test(
        "Arguments that make no sense are told, by name",
        arguments: [
            ("truncate", [.integer(0)], "'length' of 'truncate' must be at least 1 and at most a million"),
            (
                "truncate", [.integer(2), .text("...")],
                "'end' of 'truncate' is longer than the length: nothing of the text would be left"
            ),
            ("truncate", [.text("5")], "'length' of 'truncate' must be a whole number"),
            ("pad_left", [.integer(3), .text("ab")], "'fill' of 'pad_left' must be one character"),
            ("pad_right", [.integer(-1)], "'width' of 'pad_right' must be at least 0 and at most a million"),
            ("replace", [.text(""), .text("x")], "'old' of 'replace' must not be empty"),
            ("mask", [.integer(4), .text("")], "'character' of 'mask' must be one character"),
            ("indent", [.integer(4), .integer(1)], "'first' of 'indent' must be true or false"),
        ] as [(String, [Literal], String)])
    func problems(name: String, arguments: [Literal], expected: String) throws {
        #expect(try FilterCall.problem(name, .text("text"), arguments) == expected)
    }
}
