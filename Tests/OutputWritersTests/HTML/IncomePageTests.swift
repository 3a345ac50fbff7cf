import ByteSinks
import OutputWriters
import ReportTemplates
import StatementModel
import Testing

@Suite("The income page")
struct IncomePageTests {
    private func page(of currencies: [Currency?]) throws -> String {
        let library = try TemplateLibrary()
        let template = try library.compile(library.find("income.html")) { ReportSchema.type(for: $0) }
        var report = Report(try StatementCase.rich.statement())
        report.income = Income(
            streams: currencies.map { currency in
                var stream = IncomeStream()
                stream.currency = currency
                stream.averageAmount = ExactDecimal(digits: 150_000)
                return stream
            })
        report.income?.annual = ExactDecimal(digits: 300_000)
        var sink = MemorySink()
        try TemplateWriter(template).write(report, to: &sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    @Test("has sums in the currency of all sources")
    func sums() throws {
        let page = try page(of: [nil, .nigerianNaira])
        #expect(page.contains("<span class=\"code\">NGN</span> 3,000.00"))
        #expect(!page.contains("class=\"hint\""))
    }

    @Test("says that there are no sums where the sources have different currencies")
    func mixed() throws {
        let page = try page(of: [nil, .unitedStatesDollar])
        #expect(page.contains("<p class=\"hint\">The sources have different currencies"))
        #expect(!page.contains("3,000.00"))
        #expect(!page.contains("Not known"))
        #expect(page.contains("NGN 1,500.00"))
        #expect(page.contains("USD 1,500.00"))
    }
}
