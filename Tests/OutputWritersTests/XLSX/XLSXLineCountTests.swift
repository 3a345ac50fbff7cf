import Testing

@testable import OutputWriters

@Suite("Lines of a wrapped text")
struct XLSXLineCountTests {
    @Test(
        "are counted as programs break them",
        arguments: [
            ("", 100, 1), ("short", 100, 1), ("WWWWWWWWWW WWWWWWWWWW", 140, 2),
            (String(repeating: "W", count: 30), 140, 3), ("W " + String(repeating: "W", count: 30), 140, 4),
            ("a b c d e f", 20, 3),
        ])
    func lines(text: String, pixels: Int, expected: Int) {
        #expect(XLSXLineCount.lines(of: text, pixels: pixels) == expected)
    }
}
