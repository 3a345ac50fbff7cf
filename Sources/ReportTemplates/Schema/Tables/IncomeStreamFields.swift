import StatementModel
import TemplateEngine

extension RecordBinding where Row == IncomeStreamRow {
    /// One source of income.
    static let incomeStream = RecordBinding(
        "income_stream",
        meaning: "One regular or irregular source of income. Amounts are rounded to the minor unit.",
        ownsCurrency: true,
        fields: description + amounts + counts)

    private static var description: [BoundField<IncomeStreamRow>] {
        [
            BoundField("type", .optional(.text), unit: "such as SALARY", "The sort of income.") {
                .bankText($0.stream.typeText)
            },
            BoundField("frequency", .optional(.text), unit: "such as MONTHLY", "How often it comes.") {
                .bankText($0.stream.frequencyText)
            },
            BoundField(
                "currency", .text, unit: "ISO 4217",
                "The currency of the stream's amounts; the account's where the provider names none."
            ) { .bankText(always: $0.currency.code) },
        ]
    }

    private static var amounts: [BoundField<IncomeStreamRow>] {
        let money = TemplateType.optional(.money)
        return [
            BoundField("monthly_average", money, "The average a month.") {
                TemplateValue($0.money($0.stream.monthlyAverage))
            },
            BoundField("average_amount", money, "The average a payment.") {
                TemplateValue($0.money($0.stream.averageAmount))
            },
            BoundField("last_amount", money, "The last payment's amount.") {
                TemplateValue($0.money($0.stream.lastAmount))
            },
        ]
    }

    private static var counts: [BoundField<IncomeStreamRow>] {
        [
            BoundField(
                "stability", .optional(.decimal), unit: "0 (erratic) to 1 (steady)", "How steady it is."
            ) {
                TemplateValue($0.stream.stability)
            },
            BoundField("first_date", .optional(.date), "The day of the first payment.") {
                TemplateValue($0.stream.firstDate)
            },
            BoundField("last_date", .optional(.date), "The day of the last payment.") {
                TemplateValue($0.stream.lastDate)
            },
            BoundField("last_description", .optional(.text), "The last payment's narration, in lower case.") {
                .bankText($0.stream.lastDescription)
            },
            BoundField("months_with_income", .optional(.integer), "In how many months something came in.") {
                TemplateValue($0.stream.monthsWithIncome)
            },
            BoundField("payment_count", .optional(.integer), "How many payments there were.") {
                TemplateValue($0.stream.paymentCount)
            },
            BoundField("month_count", .optional(.integer), "How many months were looked at.") {
                TemplateValue($0.stream.monthCount)
            },
        ]
    }
}
