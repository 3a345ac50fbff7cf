/// One row of an account.
package struct SandboxTransaction: Hashable, Sendable {
    /// 24 hexadecimal digits, unique in the world; any text where it is stated.
    package let id: String
    /// The bank's text; may be empty, and hostile in `SandboxScenario.hostileTexts`.
    package let narration: String
    /// 0 or more, in the minor unit (kobo, pesewa, cent).
    package let amount: Int64
    package let isCredit: Bool
    /// The running balance after this row in the minor unit; nil when the bank gives none.
    package let balance: Int64?
    /// Milliseconds since 1 January 1970 UTC; exactly midnight when the bank gave only a date.
    package let timestamp: Int64
    /// The category as served at first; nil while the row is not categorised.
    package let category: SandboxCategory?
    /// What enrichment finds out about the row.
    package let enrichment: SandboxEnrichment
    /// The income stream that this row belongs to, nil for a row that is no income.
    package let income: SandboxIncomeType?

    /// The amount with the sign of its effect on the balance.
    package var signedAmount: Int64 { isCredit ? amount : -amount }

    /// The UTC day of the row.
    package var day: SandboxDay {
        SandboxDay(daysSinceEpoch: Int((timestamp - (timestamp % 86_400_000)) / 86_400_000))
    }
}

/// What enrichment finds out about a row (Mono Connect, Transaction metadata); nil is unknown there.
package struct SandboxEnrichment: Hashable, Sendable {
    /// The category after categorisation.
    package let category: SandboxCategory
    package let channel: SandboxChannel
    /// The other party.
    package let payee: String?
    /// The reference number inside the narration.
    package let reference: String?
}

/// A category; the names are those that the sandbox uses, the API's set is open.
package struct SandboxCategory: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let transfer = SandboxCategory(rawValue: "transfer")
    package static let salary = SandboxCategory(rawValue: "salary")
    package static let bankCharges = SandboxCategory(rawValue: "bank_charges")
    package static let onlineTransactions = SandboxCategory(rawValue: "online_transactions")
    package static let posPurchase = SandboxCategory(rawValue: "pos_purchase")
    package static let cashWithdrawal = SandboxCategory(rawValue: "cash_withdrawal")
    package static let cashDeposit = SandboxCategory(rawValue: "cash_deposit")
    package static let phoneAndInternet = SandboxCategory(rawValue: "phone_internet")
    package static let utilities = SandboxCategory(rawValue: "utilities")
    package static let rent = SandboxCategory(rawValue: "rent")
    package static let loanRepayment = SandboxCategory(rawValue: "loan_repayment")
    package static let gambling = SandboxCategory(rawValue: "gambling")
    package static let groceries = SandboxCategory(rawValue: "groceries")
    package static let transport = SandboxCategory(rawValue: "transport")
    package static let insurance = SandboxCategory(rawValue: "insurance")
    package static let interest = SandboxCategory(rawValue: "interest")
    package static let reversal = SandboxCategory(rawValue: "reversal")
    package static let businessIncome = SandboxCategory(rawValue: "business_income")
    package static let unknown = SandboxCategory(rawValue: "unknown")
}

/// The way a row reached the account.
package enum SandboxChannel: String, Sendable {
    case transfer
    case ussd
    case pos
    case atm
    case web
    case mobileMoney = "mobile_money"
    case cheque
    case debitOrder = "debit_order"
    case branch
    case system
}
