import StatementModel

extension Fields {
    /// An income report: a record's `income`, or the payload of the event, which is the same.
    func income() throws(MonoError) -> Income {
        let summary = object("income_summary")
        var income = Income(
            accountID: text("account") ?? object("account")?.text("id", "_id"),
            streams: try list("income_streams").map { (fields) throws(MonoError) in try fields.incomeStream()
            })
        income.employer = summary?.filledText("employer")
        income.total = try decimal("total_income")
        if income.total == nil { income.total = try summary?.decimal("total_income") }
        income.annual = try decimal("annual_income")
        income.monthly = try decimal("monthly_income")
        // Renamed on 10 March 2025; both generations are in use.
        income.monthlyAverage = try decimal("aggregated_monthly_average", "monthly_average")
        income.regularMonthlyAverage = try decimal(
            "aggregated_monthly_average_regular", "monthly_average_regular")
        income.irregularMonthlyAverage = try decimal(
            "aggregated_monthly_average_irregular", "monthly_average_irregular")
        income.regularTotal = try decimal("total_regular_income_amount")
        income.irregularTotal = try decimal("total_irregular_income_amount")
        income.sourceText = filledText("income_source_type")
        income.periodText = filledText("period")
        income.firstTransaction = try date("first_transaction_date")
        income.lastTransaction = try date("last_transaction_date")
        income.createdAtText = filledText("created_at")
        return income
    }

    private func incomeStream() throws(MonoError) -> IncomeStream {
        var stream = IncomeStream()
        stream.typeText = filledText("income_type")
        stream.frequencyText = filledText("frequency")
        stream.currency = filledText("currency").map { Currency(wire: $0) }
        stream.monthlyAverage = try decimal("monthly_average")
        stream.averageAmount = try decimal("average_income_amount")
        stream.stability = try decimal("stability")
        stream.firstDate = try date("first_income_date")
        stream.lastDate = try date("last_income_date")
        stream.lastAmount = try decimal("last_income_amount")
        stream.lastDescription = filledText("last_income_description")
        stream.monthsWithIncome = count("periods_with_income")
        stream.paymentCount = count("number_of_incomes")
        stream.monthCount = count("number_of_months")
        return stream
    }
}
