/// One row of an account.
package struct SandboxTransaction: Hashable, Sendable {
    /// 24 hexadecimal digits, unique in the world.
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

/// The categories that the sandbox uses; the API's set is open.
package enum SandboxCategory: String, Sendable {
    case transfer
    case salary
    case bankCharges = "bank_charges"
    case onlineTransactions = "online_transactions"
    case posPurchase = "pos_purchase"
    case cashWithdrawal = "cash_withdrawal"
    case cashDeposit = "cash_deposit"
    case phoneAndInternet = "phone_internet"
    case utilities
    case rent
    case loanRepayment = "loan_repayment"
    case gambling
    case groceries
    case transport
    case insurance
    case interest
    case reversal
    case businessIncome = "business_income"
    case unknown
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
