/// Filters for years that do not begin in January.
enum FiscalFilters {
    static let all: [Filter] = [fiscalYear, fiscalQuarter]

    static let fiscalYear = filter(
        "fiscal_year", "The fiscal year that begins in the month `starts`, as the year in which it ends.",
        examples: [
            FilterExample("{{ day | fiscal_year }}", prints: "2026"),
            FilterExample("{{ day | fiscal_year(4) }}", prints: "2027"),
        ]
    ) { $0.year }

    static let fiscalQuarter = filter(
        "fiscal_quarter", "The quarter, 1 to 4, of the fiscal year that begins in the month `starts`.",
        examples: [FilterExample("{{ day | fiscal_quarter(starts=4) }}", prints: "3")]
    ) { $0.quarter }

    private static func filter(
        _ name: String, _ summary: String, examples: [FilterExample],
        part: @escaping @Sendable ((year: Int, quarter: Int)) -> Int
    ) -> Filter {
        Filter(
            name, summary, takes: .date,
            parameters: [FilterParameter(name: "starts", kinds: .integer, fallback: .integer(1))],
            gives: .integer, examples: examples,
            options: { arguments throws(FilterProblem) in try arguments.integer(0, in: 1...12) },
            apply: { value, start throws(FilterProblem) -> TemplateValue in
                .integer(Int64(part(try value.asDate(for: name).fiscalYear(startingIn: start))))
            })
    }
}
