import StatementModel
import Testing

@testable import TemplateEngine

@Suite("The catalogue of filters")
struct FilterCatalogueTests {
    @Test("Each name leads to its filter, and none stands for two")
    func names() {
        #expect(Set(FilterCatalogue.names).count == FilterCatalogue.names.count)
        for filter in FilterCatalogue.filters {
            for name in [filter.name] + filter.aliases {
                #expect(FilterCatalogue.filter(named: name)?.name == filter.name)
            }
        }
        #expect(FilterCatalogue.filter(named: "uper") == nil)
    }

    @Test("Each filter is told about", arguments: FilterCatalogue.names)
    func documented(_ name: String) throws {
        let filter = try #require(FilterCatalogue.filter(named: name))
        #expect(filter.summary.hasSuffix("."))
        #expect(!filter.examples.isEmpty)
        #expect(filter.examples.contains { $0.template.contains(filter.name) })
        #expect(!filter.input.isEmpty)
    }

    @Test("Required parameters come before those with a value of their own")
    func order() {
        for filter in FilterCatalogue.filters {
            let isRequired = filter.parameters.map { $0.fallback == nil }
            #expect(isRequired == isRequired.sorted { $0 && !$1 }, "\(filter.name)")
        }
    }

    @Test("No filter ends the program, whatever comes", arguments: FilterCatalogue.filters.map(\.name))
    func anyValue(_ name: String) throws {
        let filter = try #require(FilterCatalogue.filter(named: name))
        var values: [TemplateValue] = HostileTexts.all.map { .text($0) }
        values += [Int64.min, -1, 0, 1, Int64.max].flatMap {
            [.integer($0), .naira($0), .amount($0, "JPY"), .amount($0, "BHD"), .amount($0, "<b>")]
        }
        values += [Int64.min, -5, 0, 5, Int64.max].flatMap { digits in
            [0, 1, 2, 17, 18].map { .decimal(.init(digits: digits, fractionDigits: $0)) }
        }
        values += [.boolean(true), .missing, .list(ValueList([])), .record(ValueRecord([]))]
        values += try ["0001-01-01", "2024-02-29", "9999-12-31"].map { try .day($0) }
        let arguments = filter.parameters.map { Self.candidates(for: $0) }
        for choice in 0..<6 {
            let literals = arguments.map { $0[choice % $0.count] }
            guard let prepared = try? filter.prepare(literals) else { continue }
            for value in values {
                let result = try? prepared.apply(value, literals.map { TemplateValue($0) })
                var bytes = OutputBuffer()
                guard prepared.appends, (try? prepared.append(value, &bytes)) != nil else { continue }
                let text = bytes.text()
                #expect(result.flatMap(PlainText.text) == text)
            }
        }
    }

    @Test("Nothing prints of a list, a record or nothing", arguments: FilterCatalogue.filters.map(\.name))
    func noScalar(_ name: String) throws {
        let filter = try #require(FilterCatalogue.filter(named: name))
        let literals = filter.parameters.map { Self.candidates(for: $0)[0] }
        let prepared = try filter.prepare(literals)
        for value in [.missing, .list(ValueList([])), .record(ValueRecord([]))] as [TemplateValue] {
            #expect(throws: FilterProblem.self) {
                try prepared.apply(value, literals.map { TemplateValue($0) })
            }
        }
    }

    private static func candidates(for parameter: FilterParameter) -> [Literal] {
        if let fallback = parameter.fallback {
            return [fallback, .integer(0), .integer(3), .text("x"), .text("ZA"), .boolean(true)]
        }
        if parameter.kinds.contains(.date) { return [.text("2026-10-31"), .text("no date"), .integer(3)] }
        return parameter.kinds.contains(.text)
            ? [.text("e"), .text("\u{301}"), .text("👩‍👩‍👧‍👦")] : [.integer(3), .integer(1), .integer(Int64.max)]
    }
}
