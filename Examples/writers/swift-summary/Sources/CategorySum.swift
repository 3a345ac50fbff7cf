import StatementModel

/// What the transactions of one category add up to.
struct CategorySum {
    let name: String
    var count = 0
    var credits: Money
    var debits: Money

    /// One sum a category, in the order of the names: a dictionary's order would differ from run to run.
    static func all(of statement: Statement) throws(MoneyError) -> [CategorySum] {
        var sums: [String: CategorySum] = [:]
        for entry in statement.entries {
            let name = entry.transaction.category ?? "no category"
            var sum =
                sums[name]
                ?? CategorySum(
                    name: name, credits: .zero(statement.currency), debits: .zero(statement.currency))
            sum.count += 1
            if let credit = entry.credit { sum.credits = try sum.credits.adding(credit) }
            if let debit = entry.debit { sum.debits = try sum.debits.adding(debit) }
            sums[name] = sum
        }
        return sums.values.sorted { $0.name < $1.name }
    }
}
