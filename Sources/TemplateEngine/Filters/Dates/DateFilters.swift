import StatementModel

/// The filter that prints dates.
enum DateFilters {
    static let all: [Filter] = [date]

    static let date = Filter(
        appending: "date",
        "The day in a form of your own, in Unicode's letters (`dd/MM/yyyy`, `d MMMM yyyy`, `EEE`, `QQQ`) or "
            + "`strftime`'s (`%d/%m/%Y`). Takes texts that begin with a day like `2026-10-31`, too.",
        takes: [.date, .text],
        parameters: [
            FilterParameter(
                name: "pattern", kinds: .text, fallback: .text("yyyy-MM-dd"), isLiteral: true)
        ],
        examples: [
            FilterExample("{{ day | date(\"dd/MM/yyyy\") }}", prints: "31/10/2026"),
            FilterExample("{{ day | date(\"EEEE, d MMMM yyyy\") }}", prints: "Saturday, 31 October 2026"),
            FilterExample("{{ day | date(\"%d %b %y\") }}", prints: "31 Oct 26"),
            FilterExample("{{ day | date(\"QQQ yyyy\") }}", prints: "Q4 2026"),
            FilterExample("{{ \"2026-01-30T17:04:00Z\" | date(\"d/M/yy\") }}", prints: "30/1/26"),
        ],
        options: { arguments throws(FilterProblem) in try DatePattern(arguments.text(0)) },
        append: { value, pattern, bytes throws(FilterProblem) in
            if case .date(let date) = value {
                pattern.append(date, to: &bytes)
            } else {
                pattern.append(try value.asDate(for: "date"), to: &bytes)
            }
        }, plainness: { $0.isPlain ? .everywhere : .nowhere })
}

extension TemplateValue {
    /// The value as a day, for filters of dates; texts may begin with `YYYY-MM-DD`.
    func asDate(for filter: String) throws(FilterProblem) -> CalendarDate {
        switch self {
        case .date(let date): return date
        case .text(let text):
            guard let date = try? CalendarDate(text: text) else {
                throw FilterProblem(
                    "'\(filter)' takes a text only if it begins with a day such as 2026-10-31")
            }
            return date
        default: throw FilterProblem("'\(filter)' takes a date, not \(kindName)")
        }
    }
}
