import StatementModel

/// What a statement's lines add up to by day, month and category.
struct Aggregates: Sendable {
    /// The days that have lines, oldest first.
    private(set) var days: [PeriodFigures] = []
    /// All months that the period touches, oldest first; also those without lines.
    private(set) var months: [PeriodFigures] = []
    /// By name; the lines without a category come last.
    private(set) var categories: [CategoryFigures] = []
    private(set) var largestCredit: Money?
    private(set) var largestDebit: Money?
    /// Nil when not every balance is known.
    private(set) var balances: BalanceRange?

    init(of statement: Statement) {
        addLines(of: statement)
        months = Self.months(of: statement, days: days)
    }

    /// Lines are read in place: a copy of one would count up the references of all its texts.
    private mutating func addLines(of statement: Statement) {
        let currency = statement.currency
        let entries = statement.entries
        var path = BalancePath(from: statement.openingBalance?.minorUnits)
        var byCategory: [String?: Flow] = [:]
        var largest: (credit: Int64?, debit: Int64?)
        var dayBefore = statement.period.first.daysSince1970
        for index in entries.indices {
            let date = entries[index].transaction.date
            let units = entries[index].transaction.amount.minorUnits
            let signed = entries[index].amount.minorUnits
            let isDebit = entries[index].isDebit
            if days.last?.first != date {
                path.stay(days: date.daysSince1970 - dayBefore)
                dayBefore = date.daysSince1970
                days.append(
                    PeriodFigures(
                        first: date, last: date, flow: Flow(in: currency),
                        openingBalance: path.present.map { Money(minorUnits: $0, currency: currency) }))
            }
            path.pass(stated: entries[index].transaction.runningBalance?.minorUnits, amount: signed)
            let place = days.count - 1
            days[place].flow.add(minorUnits: units, isDebit: isDebit)
            days[place].closingBalance = path.present.map { Money(minorUnits: $0, currency: currency) }
            byCategory[entries[index].transaction.category, default: Flow(in: currency)]
                .add(minorUnits: units, isDebit: isDebit)
            if isDebit {
                largest.debit = max(largest.debit ?? 0, units)
            } else {
                largest.credit = max(largest.credit ?? 0, units)
            }
        }
        path.stay(days: statement.period.last.daysSince1970 - dayBefore + 1)
        balances = path.range(in: currency)
        largestCredit = largest.credit.map { Money(minorUnits: $0, currency: currency) }
        largestDebit = largest.debit.map { Money(minorUnits: $0, currency: currency) }
        categories = Self.categories(byCategory, in: currency)
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
