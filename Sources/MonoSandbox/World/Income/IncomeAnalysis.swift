extension SandboxWorld {
    /// The income of an account over the last so many months of its history, the running one included.
    ///
    /// Computed from the rows that the account serves. With fewer than three months with rows there is too
    /// little history and every amount is 0.
    /// - Parameter months: 1 or more; nil takes the whole history.
    package func incomeReport(of account: SandboxAccount, months: Int? = nil) -> SandboxIncomeReport {
        let wanted = min(max(months ?? 13, 1), 13)
        let start = today.calendarMonth.adding(months: 1 - wanted)
        let rows = transactions(of: account, from: start.firstDay).reversed()
        let monthsWithRows = Set(rows.map(\.day.calendarMonth)).count
        let isEnough = monthsWithRows >= min(3, wanted)
        return IncomeAnalysis(
            account: account, rows: Array(rows), months: wanted, today: today, isEnough: isEnough
        ).report
    }
}

/// Sums up the rows that are income.
struct IncomeAnalysis {
    let account: SandboxAccount
    /// Oldest first.
    let rows: [SandboxTransaction]
    let months: Int
    let today: SandboxDay
    let isEnough: Bool

    var report: SandboxIncomeReport {
        let streams = isEnough ? SandboxIncomeType.allCases.compactMap(stream) : []
        let regular = streams.filter { $0.frequency == .monthly }
        let irregular = streams.filter { $0.frequency != .monthly }
        let total = streams.reduce(0) { $0 + $1.monthlyAverage }
        let regularAverage = regular.reduce(0) { $0 + $1.monthlyAverage }
        let yearStart = today.calendarMonth.adding(months: -11).firstDay
        return SandboxIncomeReport(
            account: account.id, employer: isEnough ? employer : "", streams: streams, sourceType: "BANK",
            firstTransactionDate: rows.first?.day, lastTransactionDate: rows.last?.day,
            period: "\(months) months", totalIncome: total,
            annualIncome: isEnough ? sum { $0.income != nil && $0.day >= yearStart } : 0,
            monthlyIncome: SandboxDecimal.rounded(total, dividedBy: Int64(streams.count)),
            aggregatedMonthlyAverage: total, aggregatedMonthlyAverageRegular: regularAverage,
            aggregatedMonthlyAverageIrregular: total - regularAverage,
            totalRegularIncomeAmount: amount(of: regular), totalIrregularIncomeAmount: amount(of: irregular))
    }

    private var employer: String {
        rows.last { $0.income == .salary }?.enrichment.payee ?? ""
    }

    private func stream(_ type: SandboxIncomeType) -> SandboxIncomeStream? {
        let incomes = rows.filter { $0.income == type }
        guard let first = incomes.first, let last = incomes.last else { return nil }
        let sum = incomes.reduce(0) { $0 + $1.amount }
        let periods = Set(incomes.map(\.day.calendarMonth)).count
        // The months from the first to the last with rows; the running month may still lack its salary.
        let span = (rows.last ?? last).day.calendarMonth.ordinal - first.day.calendarMonth.ordinal + 1
        let counted = max(periods, last.day.calendarMonth == today.calendarMonth ? span : span - 1)
        return SandboxIncomeStream(
            incomeType: type,
            // One income in nearly every month; the rest comes when it comes.
            frequency: incomes.count == periods && periods * 10 >= counted * 8 ? .monthly : .variable,
            monthlyAverage: SandboxDecimal.rounded(sum, dividedBy: Int64(counted)),
            averageIncomeAmount: SandboxDecimal(dividing: sum, by: Int64(incomes.count), scale: 2),
            currency: account.currency,
            stability: SandboxDecimal(dividing: Int64(periods), by: Int64(counted), scale: 2),
            firstIncomeDate: first.day, lastIncomeDate: last.day, lastIncomeAmount: last.amount,
            lastIncomeDescription: last.narration.lowercased(), periodsWithIncome: periods,
            numberOfIncomes: incomes.count, numberOfMonths: counted)
    }

    private func amount(of streams: [SandboxIncomeStream]) -> Int64 {
        let types = Set(streams.map(\.incomeType))
        return sum { row in row.income.map(types.contains) ?? false }
    }

    private func sum(where isCounted: (SandboxTransaction) -> Bool) -> Int64 {
        rows.reduce(0) { $0 + (isCounted($1) ? $1.amount : 0) }
    }
}
