import StatementModel

/// One pass over a statement's lines.
struct LinePass {
    private(set) var days: [PeriodFigures] = []
    private(set) var flows: [String?: Flow] = [:]
    private(set) var largestCredit: Int64?
    private(set) var largestDebit: Int64?
    private(set) var path: BalancePath
    private let currency: Currency
    private var countedThrough: Int
    private let followsStatedBalances: Bool

    /// Goes over the lines.
    init(over statement: Statement) {
        currency = statement.currency
        path = BalancePath(from: statement.openingBalance?.minorUnits)
        countedThrough = statement.period.first.daysSince1970
        // Where nothing is broken the amounts lead to the same balances, and a stated balance that differs is
        // one whose place in its day could not be found.
        followsStatedBalances = statement.reconciliation.word == "broken"
        let entries = statement.entries
        for index in entries.indices { add(entries, index) }
        path.stay(days: statement.period.last.daysSince1970 + 1 - countedThrough)
    }

    /// A line is read in place: a copy would count up the references of all its texts.
    private mutating func add(_ entries: [StatementEntry], _ index: Int) {
        let units = entries[index].transaction.amount.minorUnits
        let isDebit = entries.isDebit(at: index)
        begin(entries[index].transaction.date)
        let stated = followsStatedBalances ? entries[index].transaction.runningBalance?.minorUnits : nil
        path.pass(stated: stated, amount: entries[index].amount.minorUnits)
        let day = days.count - 1
        days[day].flow.add(minorUnits: units, isDebit: isDebit)
        days[day].closingBalance = money(path.present)
        flows[entries[index].transaction.category, default: Flow(in: currency)]
            .add(minorUnits: units, isDebit: isDebit)
        if isDebit {
            largestDebit = max(largestDebit ?? 0, units)
        } else {
            largestCredit = max(largestCredit ?? 0, units)
        }
    }

    /// Goes to a day; the present balance was that of the days passed over.
    private mutating func begin(_ date: CalendarDate) {
        guard days.last?.first != date else { return }
        let number = date.daysSince1970
        path.stay(days: number - countedThrough)
        countedThrough = number
        days.append(
            PeriodFigures(
                first: date, last: date, flow: Flow(in: currency), openingBalance: money(path.present)))
    }

    private func money(_ minorUnits: Int64?) -> Money? {
        minorUnits.map { Money(minorUnits: $0, currency: currency) }
    }
}
