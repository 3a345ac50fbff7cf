import Testing

@testable import TemplateEngine

@Suite("Excerpts of lines")
struct LineExcerptTests {
    @Test("A line that a person wrote is shown whole")
    func short() {
        let excerpt = LineExcerpt("\tab {{ x }}", column: 5, width: 7)
        #expect(excerpt.text == "\tab {{ x }}")
        #expect(excerpt.carets == "\t   ^^^^^^^")
    }

    @Test("Of a very long line only the surroundings", arguments: [1, 2, 81, 500, 99_999, 100_000])
    func long(_ column: Int) {
        let line =
            String(repeating: "a", count: column - 1) + "X" + String(repeating: "b", count: 100_000 - column)
        let excerpt = LineExcerpt(line, column: column, width: 1)
        #expect(excerpt.text.count <= 402)
        #expect(excerpt.carets.count <= 402)
        let shown = excerpt.text.firstIndex(of: "X").map {
            excerpt.text.distance(from: excerpt.text.startIndex, to: $0)
        }
        #expect(shown == excerpt.carets.count - 1)
    }

    @Test("Carets end with the line")
    func wide() {
        #expect(LineExcerpt("abc", column: 2, width: 500).carets == " ^^")
        #expect(LineExcerpt("abc", column: 4, width: 1).carets == "   ^")
        #expect(LineExcerpt(String(repeating: "a", count: 5000), column: 10, width: 4000).carets.count == 400)
    }

    @Test("An error in a file of one huge line stays readable")
    func diagnostic() {
        let text =
            String(repeating: "x", count: 300_000) + "{{ no_such_field }}"
            + String(repeating: "y", count: 300_000)
        let found = diagnostics(text)
        #expect(found.map(\.column) == [300_004])
        #expect(found.allSatisfy { $0.description.utf8.count < 1200 })
    }
}
