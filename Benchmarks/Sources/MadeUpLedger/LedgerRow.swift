public import StatementModel

/// One transaction with twelve fields.
public struct LedgerRow: Sendable {
    public var number: Int
    public var date: CalendarDate
    public var valueDate: CalendarDate
    public var narration: String
    public var counterparty: String?
    public var reference: String
    public var channel: String
    public var debit: Money?
    public var credit: Money?
    public var balance: Money
    public var category: String?
    public var importID: String
}

/// An account with rows that are in memory or made anew for each walk.
public struct Ledger: Sendable {
    /// How the rows are had.
    public enum Source: Sendable {
        case memory([LedgerRow])
        case generator(LedgerGenerator)
    }

    public var source: Source
    public var totals: LedgerTotals

    /// Rows in memory.
    public init(rowsInMemory count: Int) {
        var generator = LedgerGenerator(count: count)
        var rows: [LedgerRow] = []
        rows.reserveCapacity(count)
        while let row = generator.next() { rows.append(row) }
        source = .memory(rows)
        totals = generator.totals
    }

    /// Rows that are made while they are walked; the totals are computed beforehand, as a ledger does.
    public init(rowsOnTheFly count: Int) {
        let fresh = LedgerGenerator(count: count)
        var generator = fresh
        while generator.next() != nil {}
        source = .generator(fresh)
        totals = generator.totals
    }
}

/// What stands above the rows.
public struct LedgerTotals: Sendable {
    public var count = 0
    public var debits = Money.zero(.nigerianNaira)
    public var credits = Money.zero(.nigerianNaira)
    public var closing = Money.zero(.nigerianNaira)
}
