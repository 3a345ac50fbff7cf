import StatementModel

/// What came in and what went out over some lines of one statement.
///
/// Never overflows: the statement's own totals, which were checked, are sums of more lines of the same sign.
struct Flow: Hashable, Sendable {
    let currency: Currency
    private(set) var creditUnits: Int64 = 0
    private(set) var debitUnits: Int64 = 0
    private(set) var creditCount = 0
    private(set) var debitCount = 0

    init(in currency: Currency) {
        self.currency = currency
    }

    /// Adds a line.
    mutating func add(minorUnits: Int64, isDebit: Bool) {
        if isDebit {
            debitUnits &+= minorUnits
            debitCount += 1
        } else {
            creditUnits &+= minorUnits
            creditCount += 1
        }
    }

    /// Adds other lines of the same statement.
    mutating func add(_ other: Flow) {
        creditUnits &+= other.creditUnits
        debitUnits &+= other.debitUnits
        creditCount += other.creditCount
        debitCount += other.debitCount
    }

    var credits: Money { Money(minorUnits: creditUnits, currency: currency) }
    var debits: Money { Money(minorUnits: debitUnits, currency: currency) }
    var net: Money { Money(minorUnits: creditUnits &- debitUnits, currency: currency) }
    var count: Int { creditCount + debitCount }
}

extension Flow {
    /// A statement's totals.
    init(_ totals: StatementTotals) {
        currency = totals.credits.currency
        creditUnits = totals.credits.minorUnits
        debitUnits = totals.debits.minorUnits
        creditCount = totals.creditCount
        debitCount = totals.debitCount
    }
}
