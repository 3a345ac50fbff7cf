import StatementModel

/// The movements of a day or a month with the balances around them.
struct PeriodFigures: Hashable, Sendable {
    let first: CalendarDate
    let last: CalendarDate
    var flow: Flow
    /// The balance before the first day.
    let openingBalance: Money?
    /// The balance after the last day.
    var closingBalance: Money?
}

/// The movements of one category; nil is the category of lines without one.
struct CategoryFigures: Hashable, Sendable {
    let category: String?
    var flow: Flow
}
