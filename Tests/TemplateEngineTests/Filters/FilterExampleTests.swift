import ByteSinks
import Foundation
import StatementModel
import TestSupport
import Testing

@testable import TemplateEngine

@Suite("The examples of the reference page")
struct FilterExampleTests {
    static let examples: [(name: String, example: FilterExample)] =
        (ListFilterDocumentation.all + FilterCatalogue.filters.map(\.documentation)).flatMap { filter in
            filter.examples.map { (filter.name, $0) }
        }

    @Test("Each prints what the page says", arguments: examples.indices)
    func example(_ place: Int) throws {
        let (name, example) = Self.examples[place]
        let template = try Template(
            SourceFile(name: name, text: example.template), schema: FilterSample.binding.type,
            options: TemplateOptions(format: name == "raw" ? .html : .text))
        var sink = MemorySink()
        guard case .record(let record) = FilterSample.binding.value(FilterSample()) else { return }
        try template.render(record, to: &sink)
        #expect(String(decoding: sink.bytes, as: UTF8.self) == example.output, "\(example.template)")
    }

    @Test("Every filter over lists is told about")
    func completeness() {
        let told = ListFilterDocumentation.all.flatMap { [$0.name] + $0.aliases }
        #expect(Set(told) == ListFilters.names.union(["default", "d", "raw", "safe"]))
        #expect(Set(told).count == told.count)
        for filter in ListFilterDocumentation.all {
            #expect(filter.summary.hasSuffix("."))
            #expect(!filter.examples.isEmpty)
        }
    }

    @Test("Documentation/filters.md is the page")
    func page() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Documentation/filters.md")
        let page = FilterReference.page()
        let isEqual = (try? Data(contentsOf: file)) == Data(page.utf8)
        if !isEqual, ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try Data(page.utf8).write(to: file)
        }
        #expect(isEqual, "Documentation/filters.md is old: run once with RECORD_GOLDEN=1 and read it")
    }
}

/// The values that the examples know.
struct FilterSample: Sendable {
    static let binding = RecordBinding<FilterSample>(
        "sample",
        currency: { _ in .nigerianNaira },
        fields: [
            BoundField("amount", .money, read: { _ in .money(SampleLedger.money(-1_250_000)) }),
            BoundField("salary", .money, read: { _ in .money(SampleLedger.money(125_000_050)) }),
            BoundField("cedis", .money, read: { _ in .money(SampleLedger.money(9_999, .ghanaianCedi)) }),
            BoundField("day", .date, read: { _ in .date(SampleLedger.day("2026-10-31")) }),
            BoundField("name", .text, read: { _ in .text("ADEBAYO, Chinedu Émile") }),
            BoundField("number", .text, read: { _ in .text("0214457789") }),
            BoundField("count", .integer, read: { _ in .integer(3) }),
            BoundField(
                "rate", .decimal, read: { _ in .decimal(ExactDecimal(digits: 125, fractionDigits: 3)) }),
            BoundField(
                "transactions", .list(.record(SampleLedger.row.type)),
                read: { _ in SampleLedger.row.list(rows) }),
        ])

    private static let rows = [
        row("2026-10-01", "SALARY OCTOBER", 45_000_000, "income"),
        row("2026-10-03", "POS SHOPRITE", -1_250_000, "groceries"),
        row("2026-10-17", "SMS ALERT FEE", -400, nil),
        row("2026-11-02", "POS JUMIA", -875_050, "shopping"),
    ]

    private static func row(
        _ date: String, _ narration: String, _ amount: Int64, _ category: String?
    ) -> SampleLedger.Row {
        SampleLedger.Row(
            date: SampleLedger.day(date), narration: narration, amount: SampleLedger.money(amount),
            category: category, balance: nil)
    }
}
