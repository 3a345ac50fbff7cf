/// An account's movements over a period, in order, with balances and the proof that they agree.
public struct Statement: Hashable, Sendable {
    /// The account.
    public let account: Account
    /// The days covered, first and last included.
    public let period: Period
    /// The lines, oldest first; rows of one day stand in the order that their balances prove.
    public let entries: [StatementEntry]
    /// The balance before the first line; nil when the bank gave nothing to tell it by.
    public let openingBalance: Money?
    /// The balance after the last line, at the end of the period's last day; nil as above.
    public let closingBalance: Money?
    /// What the lines add up to.
    public let totals: StatementTotals
    /// Whether the amounts explain the balances.
    public let reconciliation: Reconciliation

    /// The currency of all amounts.
    public var currency: Currency { account.currency }

    /// Puts received transactions in order and proves the balances.
    ///
    /// Costs time in proportion to the number of transactions.
    ///
    /// - Parameters:
    ///   - account: the account; its currency must be the transactions'.
    ///   - period: the days of the statement.
    ///   - transactions: as the provider sent them, in its order (newest first). Transactions before and
    ///     after the period do not appear as lines; their balances prove the period's borders. The same
    ///     transaction received twice counts once.
    ///   - balanceAfterTransactions: the account's balance after the newest of `transactions`, in minor
    ///     units of the account's currency. Used only when no transaction states a balance; pass nil
    ///     unless every transaction up to that balance is among `transactions`.
    /// - Throws: ``StatementError``.
    public init(
        account: Account, period: Period, transactions: [Transaction], balanceAfterTransactions: Money? = nil
    ) throws(StatementError) {
        let received = try Self.unique(transactions)
        var rows: [LedgerRow] = []
        rows.reserveCapacity(received.count)
        for (index, transaction) in received.enumerated() {
            rows.append(try Self.row(transaction, at: index, in: account.currency))
        }
        let ordered = LedgerOrder.ordered(rows)
        let start = ordered.firstIndex { $0.date >= period.first } ?? ordered.count
        let end = ordered[start...].firstIndex { $0.date > period.last } ?? ordered.count

        let entries = ordered[start..<end].enumerated().map { offset, row in
            StatementEntry(
                number: offset + 1, transaction: received[row.index],
                amount: Money(minorUnits: row.amount, currency: account.currency))
        }
        let proof: BalanceProof
        do {
            proof = try BalanceProof(
                rows: ordered, stretch: start..<end, finalBalance: balanceAfterTransactions?.minorUnits)
        } catch {
            throw .arithmetic(error)
        }
        self.account = account
        self.period = period
        self.entries = entries
        self.totals = try StatementTotals(of: entries, in: account.currency)
        self.openingBalance = proof.opening.map { Money(minorUnits: $0, currency: account.currency) }
        self.closingBalance = proof.closing.map { Money(minorUnits: $0, currency: account.currency) }
        self.reconciliation = try Self.verdict(of: proof, over: ordered, from: start, in: account.currency)
    }

    private static func unique(_ transactions: [Transaction]) throws(StatementError) -> [Transaction] {
        var seen: [String: Transaction] = [:]
        var result: [Transaction] = []
        for transaction in transactions {
            if let earlier = seen[transaction.id] {
                guard earlier == transaction else {
                    throw .conflictingTransactions(transactionID: transaction.id)
                }
                continue
            }
            seen[transaction.id] = transaction
            result.append(transaction)
        }
        return result
    }

    private static func row(
        _ transaction: Transaction, at index: Int, in currency: Currency
    ) throws(StatementError) -> LedgerRow {
        guard transaction.amount.currency == currency,
            transaction.runningBalance?.currency ?? currency == currency
        else {
            throw .foreignCurrency(transactionID: transaction.id, transaction.amount.currency)
        }
        guard !transaction.amount.isNegative else { throw .negativeAmount(transactionID: transaction.id) }
        guard let signed = transaction.signedAmount else {
            throw .unknownDirection(transactionID: transaction.id, text: transaction.direction.text)
        }
        return LedgerRow(
            index: index, date: transaction.date, amount: signed.minorUnits,
            balance: transaction.runningBalance?.minorUnits)
    }

    private static func verdict(
        of proof: BalanceProof, over rows: [LedgerRow], from start: Int, in currency: Currency
    ) throws(StatementError) -> Reconciliation {
        guard let gap = proof.gaps.first else {
            let isProven =
                proof.comparisons > 0 && proof.reachesStart && proof.reachesEnd && !proof.hasUnplacedBalances
            return isProven ? .proven : .unproven
        }
        let stated = Money(minorUnits: gap.stated, currency: currency)
        let expected = Money(minorUnits: gap.expected, currency: currency)
        do {
            return .broken(
                BalanceBreak(
                    place: gap.position < start + proof.lineCount
                        ? .line(gap.position - start + 1) : .afterLastLine,
                    date: rows[gap.position].date, statedBalance: stated, expectedBalance: expected,
                    difference: try stated.subtracting(expected), count: proof.gaps.count))
        } catch {
            throw .arithmetic(error)
        }
    }
}
