import StatementModel

/// Filters that count days and months.
enum DateArithmeticFilters {
    static let all: [Filter] = [addDays, addMonths, startOfMonth, endOfMonth, daysTo]

    static let addDays = adding(
        "add_days", "The day so many days later; earlier for a negative number.", parameter: "days",
        examples: [FilterExample("{{ day | add_days(1) }}", prints: "2026-11-01")]
    ) { date, days throws(CalendarError) in try date.adding(days: days) }

    static let addMonths = adding(
        "add_months",
        "The same day so many months later, or earlier; the last day of a month that is too short.",
        parameter: "months", examples: [FilterExample("{{ day | add_months(4) }}", prints: "2027-02-28")]
    ) { date, months throws(CalendarError) in try date.adding(months: months) }

    static let startOfMonth = Filter(
        "start_of_month", "The first day of the month.", takes: .date, gives: .date,
        examples: [FilterExample("{{ day | start_of_month }}", prints: "2026-10-01")]
    ) { value throws(FilterProblem) -> TemplateValue in
        let date = try value.asDate(for: "start_of_month")
        return .date(
            try moved("start_of_month") { () throws(CalendarError) in try date.adding(days: 1 - date.day) })
    }

    static let endOfMonth = Filter(
        "end_of_month", "The last day of the month.", takes: .date, gives: .date,
        examples: [FilterExample("{{ day | end_of_month }}", prints: "2026-10-31")]
    ) { value throws(FilterProblem) -> TemplateValue in
        let date = try value.asDate(for: "end_of_month")
        let last = CalendarDate.days(inMonth: date.month, of: date.year)
        return .date(
            try moved("end_of_month") { () throws(CalendarError) in try date.adding(days: last - date.day) })
    }

    static let daysTo = Filter(
        "days_to", "How many days lie between this day and a later one; negative for an earlier one.",
        takes: .date,
        parameters: [FilterParameter(name: "other", kinds: [.date, .text])], gives: .integer,
        examples: [FilterExample("{{ day | days_to(\"2026-12-31\") }}", prints: "61")],
        options: { arguments throws(FilterProblem) in try arguments.value(0).asDate(for: "days_to") },
        apply: { value, other throws(FilterProblem) -> TemplateValue in
            .integer(Int64(other.daysSince1970 - (try value.asDate(for: "days_to")).daysSince1970))
        })

    private static func adding(
        _ name: String, _ summary: String, parameter: String, examples: [FilterExample],
        _ add: @escaping @Sendable (CalendarDate, Int) throws(CalendarError) -> CalendarDate
    ) -> Filter {
        Filter(
            name, summary, takes: .date, parameters: [FilterParameter(name: parameter, kinds: .integer)],
            gives: .date, examples: examples,
            options: { arguments throws(FilterProblem) in
                try arguments.integer(0, in: -TextWidth.limit...TextWidth.limit)
            },
            apply: { value, count throws(FilterProblem) -> TemplateValue in
                let date = try value.asDate(for: name)
                return .date(try moved(name) { () throws(CalendarError) in try add(date, count) })
            })
    }

    private static func moved(
        _ name: String, _ move: () throws(CalendarError) -> CalendarDate
    ) throws(FilterProblem) -> CalendarDate {
        do {
            return try move()
        } catch {
            throw FilterProblem("the result of '\(name)' lies outside the years 1 to 9999")
        }
    }
}
