import StatementModel
import TemplateEngine

extension RecordBinding where Row == PeriodFigures {
    /// The movements of a calendar month.
    static func month() -> RecordBinding<PeriodFigures> {
        RecordBinding(
            "month", meaning: "The transactions of one calendar month of the period.",
            fields: [
                BoundField("month", .text, unit: "2026-10", "The year and the month.") {
                    .text(String($0.first.description.prefix(7)))
                },
                BoundField("name", .text, "The month in words: October 2026.") {
                    .text(DateWords.monthAndYear(of: $0.first))
                },
                BoundField("first", .date, "The first day of the month that lies in the period.") {
                    .date($0.first)
                },
                BoundField("last", .date, "The last day of the month that lies in the period.") {
                    .date($0.last)
                },
            ] + .flow { $0.flow } + [
                BoundField("opening_balance", .optional(.money), "The balance before the first day.") {
                    TemplateValue($0.openingBalance)
                },
                BoundField("closing_balance", .optional(.money), "The balance after the last day.") {
                    TemplateValue($0.closingBalance)
                },
            ])
    }

    /// The movements of a day.
    static func day() -> RecordBinding<PeriodFigures> {
        RecordBinding(
            "day", meaning: "The transactions of one day.",
            fields: [BoundField("date", .date, "The day.") { .date($0.first) }]
                + .flow { $0.flow } + [
                    BoundField(
                        "opening_balance", .optional(.money),
                        "The balance before the day's transactions."
                    ) { TemplateValue($0.openingBalance) },
                    BoundField(
                        "closing_balance", .optional(.money),
                        "The balance after the day's transactions."
                    ) { TemplateValue($0.closingBalance) },
                ])
    }
}

extension RecordBinding where Row == CategoryFigures {
    /// The movements of a category.
    static func categoryTotal() -> RecordBinding<CategoryFigures> {
        RecordBinding(
            "category_total", meaning: "The transactions of one category.",
            fields: [
                BoundField(
                    "category", .optional(.text), unit: "the provider's word, such as bank_charges",
                    "The category; nothing for the transactions without one."
                ) { TemplateValue($0.category) },
                BoundField("words", .optional(.text), "The category with blanks in place of underscores.") {
                    .words($0.category)
                },
            ] + .flow { $0.flow })
    }
}
