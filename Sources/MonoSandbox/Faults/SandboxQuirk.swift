/// A deviation of answers that a tolerant client must take.
public enum SandboxQuirk: String, CaseIterable, Sendable {
    /// Answers and refusals carry no `timestamp`.
    case missingTimestamp = "missing-timestamp"
    /// Every balance is null.
    case nullBalance = "null-balance"
    /// Every category is null.
    case nullCategory = "null-category"
    /// Every bank verification number is null.
    case nullBankVerificationNumber = "null-bvn"
    /// `data` is null in successful answers.
    case nullData = "null-data"
    /// `meta.next` lacks the path segment `accounts` and the filters, as in Mono's own samples.
    case mangledNext = "mangled-next"
    /// Lists carry no `meta`.
    case missingMeta = "missing-meta"
    /// `bankCode` instead of `bank_code`.
    case camelCaseBankCode = "bank-code-camel-case"
    /// `_id` instead of `id` in transactions, earnings and accounts.
    case underscoreID = "underscore-id"
    /// The exchange of a code answers `{"id": …}` without an envelope.
    case bareExchange = "bare-exchange"
    /// `data_status` and `status` of accounts in lower case.
    case lowerCaseDataStatus = "lower-case-data-status"
    /// `GHC` and `KSH` instead of `GHS` and `KES`.
    case oldCurrencyCodes = "old-currency-codes"
    /// Amounts and balances as `1250000.0`.
    case integralFloats = "integral-floats"
    /// Amounts and balances as texts.
    case numericStrings = "numeric-strings"
    /// Transactions as `data.transactions` with `data.paging`.
    case nestedTransactions = "nested-transactions"
    /// Members that nobody knows, everywhere.
    case unknownMembers = "unknown-members"
}
