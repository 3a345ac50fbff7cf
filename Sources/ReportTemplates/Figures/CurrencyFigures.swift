import StatementModel

/// The sums over the accounts of one currency.
struct CurrencyFigures: Sendable {
    let currency: Currency
    /// Nil when one of the accounts does not know its own.
    private(set) var openingBalance: Money?
    /// Nil when one of the accounts does not know its own.
    private(set) var closingBalance: Money?
    private(set) var credits: Money
    private(set) var debits: Money
    private(set) var net: Money
    private(set) var accountCount = 0
    private(set) var creditCount = 0
    private(set) var debitCount = 0
    private(set) var provenCount = 0

    init(_ currency: Currency) {
        self.currency = currency
        openingBalance = .zero(currency)
        closingBalance = .zero(currency)
        credits = .zero(currency)
        debits = .zero(currency)
        net = .zero(currency)
    }

    /// Adds an account.
    ///
    /// - Throws: ``ReportDataError/sumTooLarge(_:)``.
    mutating func add(_ statement: Statement) throws(ReportDataError) {
        do {
            openingBalance = try Self.sum(openingBalance, statement.openingBalance)
            closingBalance = try Self.sum(closingBalance, statement.closingBalance)
            credits = try credits.adding(statement.totals.credits)
            debits = try debits.adding(statement.totals.debits)
            net = try credits.subtracting(debits)
        } catch {
            throw .sumTooLarge(currency)
        }
        accountCount += 1
        creditCount += statement.totals.creditCount
        debitCount += statement.totals.debitCount
        provenCount += statement.reconciliation == .proven ? 1 : 0
    }

    private static func sum(_ left: Money?, _ right: Money?) throws(MoneyError) -> Money? {
        guard let left, let right else { return nil }
        return try left.adding(right)
    }
}
