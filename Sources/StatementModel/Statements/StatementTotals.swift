/// What a statement's lines add up to.
public struct StatementTotals: Hashable, Sendable {
    /// The sum of all credits, zero or positive.
    public let credits: Money
    /// The sum of all debits, zero or positive.
    public let debits: Money
    /// How many lines are credits.
    public let creditCount: Int
    /// How many lines are debits.
    public let debitCount: Int
    /// Credits less debits.
    public let net: Money

    init(of entries: [StatementEntry], in currency: Currency) throws(StatementError) {
        var credits = Money.zero(currency)
        var debits = Money.zero(currency)
        var debitCount = 0
        do {
            for entry in entries {
                if entry.isDebit {
                    debits = try debits.adding(entry.transaction.amount)
                    debitCount += 1
                } else {
                    credits = try credits.adding(entry.transaction.amount)
                }
            }
            self.net = try credits.subtracting(debits)
        } catch {
            throw StatementError.arithmetic(error)
        }
        self.credits = credits
        self.debits = debits
        self.creditCount = entries.count - debitCount
        self.debitCount = debitCount
    }
}
