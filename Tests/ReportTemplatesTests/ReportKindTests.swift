import ReportTemplates
import Testing

@Suite("Kinds of reports")
struct ReportKindTests {
    @Test("The names that front matters use do not change")
    func names() {
        #expect(ReportKind.allCases.map(\.rawValue) == ["statement", "portfolio"])
    }
}
