/// What an account of the sandbox is made to show.
///
/// The first sixteen accounts of a world have these scenarios in this order; later ones are `ordinary`.
package enum SandboxScenario: Int, CaseIterable, Sendable {
    /// A Nigerian savings account with a rich history.
    case richSavings
    /// A Nigerian business account with many rows a month.
    case highVolumeBusiness
    /// The bank gives no running balance in any row, only the account's balance.
    case withoutRunningBalances
    /// One row of each month is missing from what is served, so the balance jumps by its amount.
    ///
    /// It is missing on the ninth, so the running month has the gap only from then on.
    case brokenChain
    case ghana
    /// A Kenyan mobile money account.
    case kenya
    /// A South African cheque account.
    case southAfrica
    /// Narrations that break careless writers: markup, formulas, control characters, long texts.
    case hostileTexts
    /// Rows carry only a date, several rows of one day are equal, no row has a category.
    case midnightOnly
    /// The balance is negative for most of the time.
    case overdraft
    /// The pull never ends.
    case processingForever
    /// The bank gave nothing.
    case unavailable
    /// A dollar account with a balance and no transactions.
    case balanceOnly
    /// Assets and earnings, no bank transactions.
    case investment
    /// The pull failed.
    case failed
    /// Opened a few weeks before today at 0; too little history for an income.
    case newAccount
    /// An ordinary customer of one of the four countries.
    case ordinary
}

extension SandboxScenario {
    /// The status once processing is over; `.processing` when it never is.
    var settledStatus: SandboxDataStatus {
        switch self {
        case .processingForever: .processing
        case .unavailable: .unavailable
        case .balanceOnly, .investment: .partial
        case .failed: .failed
        default: .available
        }
    }

    /// What the pull brought in once processing is over, in the order of the API.
    var retrievedData: [SandboxRetrievedData] {
        switch self {
        case .processingForever, .failed: []
        case .unavailable: [.identity]
        case .balanceOnly, .investment: [.identity, .balance]
        default: [.identity, .balance, .transactions]
        }
    }
}
