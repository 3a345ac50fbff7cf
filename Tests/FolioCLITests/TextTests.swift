import Folio
import Testing

@testable import FolioCLI

@Suite("Text on a terminal")
struct TextTests {
    @Test(
        "loses what moves the cursor or turns the reading direction, and nothing else",
        arguments: [
            ("plain ₦ ₵ é 漢 😀", "plain ₦ ₵ é 漢 😀"),
            ("\u{1B}[31mred\u{7}", " [31mred "),
            ("a\nb\r\tc", "a b  c"),
            ("\u{202E}evil\u{2069}\u{200F}", "evil"),
            ("zero\u{200B}width\u{FEFF}", "zerowidth"),
            ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
        ])
    func safe(text: String, expected: String) {
        #expect(TerminalText.safe(text) == expected)
    }

    @Test("of an error loses it too, whoever wrote the error")
    func errors() {
        let hostile = "\u{1B}[31mA\u{202E}B"
        let errors: [any Error] = [
            CommandFailure(.failure, hostile), DataNotReady.unknownState(hostile),
        ]
        for error in errors {
            let text = ErrorReport.failure(for: error).description + ErrorReport.sentence(for: error)
            #expect(text.contains("[31mAB"))
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
    }

    @Test(
        "is cut to columns, wide characters counted as two",
        arguments: [("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("漢漢漢漢", 6, "漢漢…"), ("é漢", 3, "é漢")])
    func cut(text: String, columns: Int, expected: String) {
        #expect(TerminalText.cut(text, to: columns) == expected)
        #expect(TerminalText.width(expected) <= columns)
    }

    @Test("stands in columns; one without any text is left out")
    func table() {
        var table = TextTable([.init("name"), .init("nothing"), .init("amount", .right)])
        table.add(["Ada", "", "1.00"])
        table.add(["漢字", "", "12,500.00"])
        #expect(table.lines == ["name     amount", "Ada        1.00", "漢字  12,500.00"])
    }
}
