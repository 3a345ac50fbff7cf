import Spreadsheet
import Testing

@testable import OutputWriters

@Suite("The height of rows that wrap")
struct XLSXRowHeightTests {
    /// 100 digits of 7 pixels: room for 95, the rest is left to broader fonts.
    private let width = ColumnWidth(digits: 100)

    @Test(
        "Words share lines as long as they fit; a longer one is divided",
        arguments: [
            ("", 1), ("7", 1), (String(repeating: "7", count: 95), 1), (String(repeating: "7", count: 96), 2),
            (String(repeating: "7", count: 190), 2), (String(repeating: "7", count: 191), 3),
            (String(repeating: "7", count: 60) + " " + String(repeating: "7", count: 60), 2),
            (String(repeating: "7", count: 10) + " " + String(repeating: "7", count: 96), 3),
            (Array(repeating: String(repeating: "7", count: 40), count: 6).joined(separator: " "), 3),
        ])
    func lines(text: String, expected: Int) {
        #expect(XLSXRowHeight.lineCount(of: text, width: width) == expected)
    }

    @Test("The highest text rules, one line needs nothing said, and 27 lines are the most that Excel shows")
    func points() {
        let line = String(repeating: "7", count: 95)
        #expect(XLSXRowHeight.points(for: []) == nil)
        #expect(XLSXRowHeight.points(for: [("a", width), (line, width)]) == nil)
        #expect(XLSXRowHeight.points(for: [(line + " " + line, width), ("a", width)]) == 30)
        #expect(XLSXRowHeight.points(for: [(String(repeating: line, count: 500), width)]) == 405)
    }
}
