import StatementModel

/// Filters that take a part of a date.
enum DatePartFilters {
    static let all: [Filter] = [
        year, quarter, month, monthName, week, day, weekday, dayOfWeek, dayOfYear,
    ]

    static let year = number(
        "year", "The year as a number.", example: FilterExample("{{ day | year }}", prints: "2026")
    ) { $0.year }

    static let quarter = number(
        "quarter", "The quarter of the calendar year, 1 to 4.",
        example: FilterExample("{{ day | quarter }}", prints: "4")
    ) { $0.quarter }

    static let month = text(
        "month", "The month with its year, in a form that sorts.",
        example: FilterExample("{{ day | month }}", prints: "2026-10")
    ) { "\(fourDigits($0.year))-\(twoDigits($0.month))" }

    static let monthName = text(
        "month_name", "The English name of the month.",
        example: FilterExample("{{ day | month_name }}", prints: "October")
    ) { CalendarNames.months[$0.month] }

    static let week = text(
        "week",
        "The week of ISO 8601 with its year: weeks begin on Monday, the first one has 4 January in it.",
        example: FilterExample("{{ day | week }}", prints: "2026-W44")
    ) {
        let week = $0.week
        return "\(fourDigits(week.year))-W\(twoDigits(week.number))"
    }

    static let day = number(
        "day", "The day of the month as a number.", example: FilterExample("{{ day | day }}", prints: "31")
    ) { $0.day }

    static let weekday = text(
        "weekday", "The English name of the day of the week.",
        example: FilterExample("{{ day | weekday }}", prints: "Saturday")
    ) { CalendarNames.days[$0.weekday] }

    static let dayOfWeek = number(
        "day_of_week", "The day of the week as a number: 1 is Monday, 7 Sunday.",
        example: FilterExample("{{ day | day_of_week }}", prints: "6")
    ) { $0.weekday }

    static let dayOfYear = number(
        "day_of_year", "The day of the year, 1 to 366.",
        example: FilterExample("{{ day | day_of_year }}", prints: "304")
    ) { $0.dayOfYear }

    private static func number(
        _ name: String, _ summary: String, example: FilterExample,
        _ part: @escaping @Sendable (CalendarDate) -> Int
    ) -> Filter {
        Filter(name, summary, takes: .date, gives: .integer, examples: [example]) {
            value throws(FilterProblem) -> TemplateValue in
            .integer(Int64(part(try value.asDate(for: name))))
        }
    }

    private static func text(
        _ name: String, _ summary: String, example: FilterExample,
        _ part: @escaping @Sendable (CalendarDate) -> String
    ) -> Filter {
        Filter(name, summary, takes: .date, examples: [example]) {
            value throws(FilterProblem) -> TemplateValue in
            .text(part(try value.asDate(for: name)))
        }
    }

    private static func fourDigits(_ number: Int) -> String {
        twoDigits(number / 100) + twoDigits(number % 100)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
