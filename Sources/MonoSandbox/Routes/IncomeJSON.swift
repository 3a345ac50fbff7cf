/// An income report, the same in records and in the event.
enum IncomeJSON {
    static func report(_ report: SandboxIncomeReport) -> JSON {
        .members([
            "account": .string(report.account),
            "income_summary": .members([
                "total_income": .integer(report.totalIncome), "employer": .string(report.employer),
            ]),
            "income_streams": .array(report.streams.map(stream)),
            "income_source_type": .string(report.sourceType),
            "first_transaction_date": .text(report.firstTransactionDate?.isoText),
            "last_transaction_date": .text(report.lastTransactionDate?.isoText),
            "period": .string(report.period),
            "number_of_income_streams": .integer(Int64(report.streams.count)),
            "total_income": .integer(report.totalIncome), "annual_income": .integer(report.annualIncome),
            "monthly_income": .integer(report.monthlyIncome),
            "aggregated_monthly_average": .integer(report.aggregatedMonthlyAverage),
            "aggregated_monthly_average_regular": .integer(report.aggregatedMonthlyAverageRegular),
            "aggregated_monthly_average_irregular": .integer(report.aggregatedMonthlyAverageIrregular),
            "total_regular_income_amount": .integer(report.totalRegularIncomeAmount),
            "total_irregular_income_amount": .integer(report.totalIrregularIncomeAmount),
        ])
    }

    private static func stream(_ stream: SandboxIncomeStream) -> JSON {
        .members([
            "income_type": .string(stream.incomeType.rawValue),
            "frequency": .string(stream.frequency.rawValue),
            "monthly_average": .integer(stream.monthlyAverage),
            "average_income_amount": .number(stream.averageIncomeAmount.text),
            "currency": .string(stream.currency), "stability": .number(stream.stability.text),
            "first_income_date": .string(stream.firstIncomeDate.isoText),
            "last_income_date": .string(stream.lastIncomeDate.isoText),
            "last_income_amount": .integer(stream.lastIncomeAmount),
            "last_income_description": .string(stream.lastIncomeDescription),
            "periods_with_income": .integer(Int64(stream.periodsWithIncome)),
            "number_of_incomes": .integer(Int64(stream.numberOfIncomes)),
            "number_of_months": .integer(Int64(stream.numberOfMonths)),
        ])
    }
}
