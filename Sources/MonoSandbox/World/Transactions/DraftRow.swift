/// A row before it has an identifier and a balance.
struct DraftRow: Sendable {
    /// The day of the month.
    var day: Int
    /// The second of the day that decides the true order; rows of the same second keep the order in which
    /// they were drafted.
    var second: Int
    var amount: Int64
    var isCredit: Bool
    var narration: NarrationPattern.Filled
    var category: SandboxCategory
    var channel: SandboxChannel
    var income: SandboxIncomeType?
    /// Left out of what the account serves, though it moves the balance.
    var isWithheld = false

    /// Posted by the bank's nightly run, so dated midnight.
    var isNightly: Bool { second == 0 }

    var signedAmount: Int64 { isCredit ? amount : -amount }
}
