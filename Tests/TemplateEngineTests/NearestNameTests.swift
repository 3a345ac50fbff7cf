import Testing

@testable import TemplateEngine

@Suite("Nearest names")
struct NearestNameTests {
    @Test("The name with the fewest slips is suggested, and none when all are far")
    func suggestion() {
        #expect(NearestName.suggestion(for: "naration", among: ["date", "narration"]) == "narration")
        #expect(NearestName.suggestion(for: "xyz", among: ["date", "narration"]) == nil)
    }
}
