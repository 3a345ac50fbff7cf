import StatementModel
import TemplateEngine

extension RecordBinding where Row == IncomeRow {
    /// The analysis of what comes in regularly.
    ///
    /// Averages can carry fractions of a minor unit: they are rounded, halves away from zero.
    static func income(streams: RecordBinding<IncomeStreamRow>) -> RecordBinding<IncomeRow> {
        RecordBinding(
            "income",
            meaning:
                "The provider's analysis of what comes in. Amounts are rounded to the minor unit and in the "
                + "currency of the streams; nothing when the streams have different ones.",
            fields: sums + [
                BoundField("employer", .optional(.text), "The employer, where one was recognised.") {
                    .bankText($0.income.employer)
                },
                BoundField("source", .optional(.text), unit: "such as BANK", "Where the figures come from.") {
                    .bankText($0.income.sourceText)
                },
                BoundField("period", .optional(.text), "The span in the provider's words, such as 6 months.")
                {
                    .bankText($0.income.periodText)
                },
                BoundField(
                    "first_transaction", .optional(.date), "The day of the first transaction looked at."
                ) {
                    TemplateValue($0.income.firstTransaction)
                },
                BoundField("last_transaction", .optional(.date), "The day of the last transaction looked at.")
                {
                    TemplateValue($0.income.lastTransaction)
                },
                BoundField(
                    "created_at", .optional(.text), unit: "as the provider sent it",
                    "When the provider made the analysis."
                ) { .bankText($0.income.createdAtText) },
                BoundField(
                    "streams", .list(.record(streams.type)),
                    "The sources found; none when the history is short."
                ) { streams.list($0.streams) },
            ])
    }

    private static var sums: [BoundField<IncomeRow>] {
        let money = TemplateType.optional(.money)
        return [
            BoundField("currency", .optional(.text), unit: "ISO 4217", "The currency of the amounts below.") {
                .bankText($0.currency?.code)
            },
            BoundField(
                "total", money, "The sum of the streams' monthly averages; zero when the history is short."
            ) {
                TemplateValue($0.money($0.income.total))
            },
            BoundField("annual", money, "The same over the last twelve months.") {
                TemplateValue($0.money($0.income.annual))
            },
            BoundField("monthly", money, "The annual income divided by the number of streams.") {
                TemplateValue($0.money($0.income.monthly))
            },
            BoundField("monthly_average", money, "The average a month over all streams.") {
                TemplateValue($0.money($0.income.monthlyAverage))
            },
            BoundField("regular_monthly_average", money, "The part of the average from regular streams.") {
                TemplateValue($0.money($0.income.regularMonthlyAverage))
            },
            BoundField("irregular_monthly_average", money, "The part of the average from irregular streams.")
            {
                TemplateValue($0.money($0.income.irregularMonthlyAverage))
            },
            BoundField("regular_total", money, "All that came in regularly.") {
                TemplateValue($0.money($0.income.regularTotal))
            },
            BoundField("irregular_total", money, "All that came in irregularly.") {
                TemplateValue($0.money($0.income.irregularTotal))
            },
        ]
    }
}
