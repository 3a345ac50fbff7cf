import ByteSinks
import OutputWriters
import StatementModel
import SummaryWriter
import Testing
import WriterConformance

@Suite("The Markdown summary")
struct MarkdownSummaryWriterTests {
    @Test("It keeps to the rules of writers")
    func conforms() {
        // A summary shows neither single days nor texts.
        let conformance = WriterConformance(
            writer: MarkdownSummaryWriter(), parts: [.amount, .direction, .row])
        let findings = conformance.run()
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test("It adds up by category")
    func sums() throws {
        let report = try #require(ConformanceReport.all.first { $0.name == "ordinary" }).report
        var sink = MemorySink()
        try MarkdownSummaryWriter().write(report, to: &sink)
        let text = String(decoding: sink.bytes, as: UTF8.self)
        #expect(text.hasPrefix("# Harmattan Bank 0214457789\n"))
        #expect(text.contains("- Opening balance: 250,000.00 NGN\n"))
        #expect(text.contains("| bank\\_charges | 1 | 0.00 | 53.75 |\n"))
        #expect(text.hasSuffix("| salary | 1 | 450,000.00 | 0.00 |\n"))
    }
}
