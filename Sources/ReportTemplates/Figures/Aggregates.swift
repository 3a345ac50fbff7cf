import StatementModel

/// What a statement's lines add up to by day, month and category.
struct Aggregates: Sendable {
    /// The days that have lines, oldest first.
    let days: [PeriodFigures]
    /// All months that the period touches, oldest first; also those without lines.
    let months: [PeriodFigures]
    /// By name; the lines without a category come last.
    let categories: [CategoryFigures]
    let largestCredit: Money?
    let largestDebit: Money?
    /// Nil when not every balance is known.
    let balances: BalanceRange?

    init(of statement: Statement) {
        func money(_ minorUnits: Int64) -> Money {
            Money(minorUnits: minorUnits, currency: statement.currency)
        }
        let pass = LinePass(over: statement)
        days = pass.days
        months = Self.months(of: statement, days: days)
        categories = Self.categories(pass.flows, in: statement.currency)
        largestCredit = pass.largestCredit.map(money)
        largestDebit = pass.largestDebit.map(money)
        balances = pass.path.range(in: statement.currency)
    }

    /// Categories under their cleaned names: two texts that look alike are one category.
    private static func categories(_ flows: [String?: Flow], in currency: Currency) -> [CategoryFigures] {
        var cleaned: [String?: Flow] = [:]
        for (category, flow) in flows {
            cleaned[CleanText.visible(category), default: Flow(in: currency)].add(flow)
        }
        return cleaned.map { CategoryFigures(category: $0.key, flow: $0.value) }.sorted { left, right in
            guard let first = left.category else { return false }
            guard let second = right.category else { return true }
            return first.utf8.lexicographicallyPrecedes(second.utf8)
        }
    }

    private static func months(of statement: Statement, days: [PeriodFigures]) -> [PeriodFigures] {
        var months: [PeriodFigures] = []
        var rest = days[...]
        var balance = statement.openingBalance
        for stretch in statement.period.calendarMonths {
            var month = PeriodFigures(
                first: stretch.first, last: stretch.last, flow: Flow(in: statement.currency),
                openingBalance: balance, closingBalance: balance)
            while let day = rest.first, day.first <= stretch.last {
                month.flow.add(day.flow)
                month.closingBalance = day.closingBalance
                rest.removeFirst()
            }
            balance = month.closingBalance
            months.append(month)
        }
        return months
    }
}
