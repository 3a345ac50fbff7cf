/// The kind of an income stream.
package enum SandboxIncomeType: String, CaseIterable, Sendable {
    case salary = "SALARY"
    case wages = "WAGES"
    case business = "BUSINESS"
    case investment = "INVESTMENT"
    case other = "OTHER"
}

/// How often an income arrives.
package enum SandboxIncomeFrequency: String, Sendable {
    case monthly = "MONTHLY"
    case variable = "VARIABLE"
}

/// One source of income, computed from the account's own rows.
///
/// Amounts are in the minor unit.
package struct SandboxIncomeStream: Hashable, Sendable {
    package let incomeType: SandboxIncomeType
    package let frequency: SandboxIncomeFrequency
    package let monthlyAverage: Int64
    /// The average of the single incomes; may have two digits after the point.
    package let averageIncomeAmount: SandboxDecimal
    package let currency: String
    /// 0 to 1, where 1 is an income in every month.
    package let stability: SandboxDecimal
    package let firstIncomeDate: SandboxDay
    package let lastIncomeDate: SandboxDay
    package let lastIncomeAmount: Int64
    /// The lower-cased narration of the last income.
    package let lastIncomeDescription: String
    /// Months with at least one income.
    package let periodsWithIncome: Int
    package let numberOfIncomes: Int
    package let numberOfMonths: Int
}

/// An income report (Mono Connect, Income records).
///
/// Amounts are in the minor unit; all are 0 when there is too little history.
package struct SandboxIncomeReport: Hashable, Sendable {
    /// The account's identifier.
    package let account: String
    /// The employer's name, empty when none is known.
    package let employer: String
    package let streams: [SandboxIncomeStream]
    /// Always `BANK`.
    package let sourceType: String
    /// Nil when the account has no rows in the period.
    package let firstTransactionDate: SandboxDay?
    package let lastTransactionDate: SandboxDay?
    /// Such as `6 months`.
    package let period: String
    /// The sum of the streams' monthly averages.
    package let totalIncome: Int64
    /// The sum of all incomes of the last twelve months of the period.
    package let annualIncome: Int64
    /// `totalIncome` divided by the number of streams.
    package let monthlyIncome: Int64
    package let aggregatedMonthlyAverage: Int64
    package let aggregatedMonthlyAverageRegular: Int64
    package let aggregatedMonthlyAverageIrregular: Int64
    package let totalRegularIncomeAmount: Int64
    package let totalIrregularIncomeAmount: Int64
}
