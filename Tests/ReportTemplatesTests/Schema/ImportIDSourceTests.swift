import ReportTemplates
import StatementModel
import TemplateEngine
import Testing

@Suite("What import ids are made of")
struct ImportIDSourceTests {
    private func ids(_ report: Report, _ source: ImportIDSource, _ field: String) throws -> [String] {
        var context = ReportContext()
        context.importIDs = source
        let reading = Reading(record: try report.templateRecord(in: context), type: ReportSchema.statement)
        return try reading.rows("transactions").map { $0.text(field) }
    }

    @Test("the provider's ids unless a run says otherwise; content_id is there in either case")
    func sources() throws {
        let report = try SampleReports.rich()
        let content = try ids(report, .provider, "content_id")
        #expect(content.allSatisfy { $0.count == 37 && $0.hasPrefix("\"c1-") })
        #expect(Set(content).count == content.count)
        #expect(try ids(report, .content, "content_id") == content)
        #expect(try ids(report, .content, "import_id") == content)
        #expect(try ids(report, .provider, "import_id") != content)
        #expect(ReportContext.standard.importIDs == .provider)
    }

    @Test("ids of the provider that would be one to importers stop a report unless they are not used")
    func collision() throws {
        var rows = try StatementBuilder()
        try rows.row(1, -5, "a", id: "a/b")
        try rows.row(1, -5, "b", id: ImportID.id(for: "a/b"))
        let report = Report(try rows.statement())
        #expect(throws: ReportDataError.self) { try report.templateRecord() }
        #expect(Set(try ids(report, .content, "import_id")).count == 2)
    }
}
