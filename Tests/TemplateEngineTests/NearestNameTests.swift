import TemplateEngine
import Testing

@Suite("Nearest names")
struct NearestNameTests {
    @Test(
        "The name with the fewest slips is suggested, and none when all are far",
        arguments: [
            ("naration", "narration"), ("xslx", "xlsx"), ("CSV", "csv"), ("htm", "html"), ("pdf", nil),
            ("xyz", nil), ("", nil),
        ])
    func suggestion(name: String, expected: String?) {
        let known = ["csv", "ofx", "xlsx", "html", "date", "narration"]
        #expect(NearestName.suggestion(for: name, among: known) == expected)
    }
}
