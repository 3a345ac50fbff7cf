/// What an account map can say.
enum AccountMapKey: String, CaseIterable, Sendable {
    case accounts, rules
    case defaultAccount = "default-account"
    case defaultExpense = "default-expense"
    case defaultIncome = "default-income"
    case openingBalances = "opening-balances"
}

/// What a rule of an account map can say.
enum AccountRuleKey: String, CaseIterable, Sendable {
    case account, category, payee, kind, text, direction
}
