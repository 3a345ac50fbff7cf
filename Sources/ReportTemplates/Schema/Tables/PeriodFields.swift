import StatementModel
import TemplateEngine

extension RecordBinding where Row == Period {
    /// A run of days.
    static let period = RecordBinding(
        "period", meaning: "The days of the report, first and last included.",
        fields: [
            BoundField("first", .date, "The first day.") { .date($0.first) },
            BoundField("last", .date, "The last day, which belongs to the period.") { .date($0.last) },
            BoundField(
                "label", .text, unit: "2026-10, or 2026-10-01_2026-10-15", "A short name, good in file names."
            ) { .text($0.label) },
            BoundField("words", .text, "October 2026, or 1 October 2026 to 15 October 2026.") {
                .text(DateWords.period($0))
            },
            BoundField("is_month", .boolean, "Whether it is exactly one calendar month.") {
                .boolean($0.isCalendarMonth)
            },
            BoundField("month_name", .optional(.text), "October; only when it is a month.") {
                $0.isCalendarMonth ? .text(DateWords.month(of: $0.first)) : .missing
            },
            BoundField("days", .integer, unit: "days", "How many days it has, at least 1.") {
                .integer(Int64($0.last.daysSince1970 - $0.first.daysSince1970 + 1))
            },
        ])
}
