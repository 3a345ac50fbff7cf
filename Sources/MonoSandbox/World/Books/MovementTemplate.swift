/// A kind of row that comes at random.
struct MovementTemplate: Sendable {
    /// How exact amounts of this kind look.
    enum Rounding: Sendable {
        /// Any amount down to the minor unit, as at a till.
        case exact
        /// The more, the rounder, as people choose amounts.
        case round
        /// The drawn amount stays, as for a price list.
        case fixed
    }

    let pattern: NarrationPattern
    let category: SandboxCategory
    let channel: SandboxChannel
    /// In the minor unit; scaled to the account unless the rounding is `fixed`.
    let amounts: ClosedRange<Int64>
    /// Fixed amounts are multiples of this.
    let step: Int64
    let rounding: Rounding
    /// How often this kind comes, beside the others of its list.
    let weight: Int
    /// Whether the book's transfer fee follows.
    let bearsFee: Bool
    let income: SandboxIncomeType?

    /// - Parameter amounts: In the major unit.
    init(
        _ pattern: String, _ category: SandboxCategory, _ channel: SandboxChannel,
        _ amounts: ClosedRange<Int64>, rounding: Rounding = .round, step: Int64 = 1, weight: Int = 1,
        bearsFee: Bool = false, income: SandboxIncomeType? = nil
    ) {
        self.pattern = NarrationPattern(pattern)
        self.category = category
        self.channel = channel
        self.amounts = amounts.lowerBound * 100...amounts.upperBound * 100
        self.step = step * 100
        self.rounding = rounding
        self.weight = weight
        self.bearsFee = bearsFee
        self.income = income
    }
}

/// A row that comes in every month on the same day.
struct RegularTemplate: Sendable {
    /// How the amount is found.
    enum Amount: Sendable {
        /// In the minor unit.
        case fixed(Int64)
        /// So many thousandths of the account's monthly income.
        case permille(Int64)
    }

    let pattern: NarrationPattern
    let category: SandboxCategory
    let channel: SandboxChannel
    let amount: Amount
    /// The day of the month; months that are too short have it on their last day.
    let day: Int
    /// Posted by the bank's nightly run, so dated midnight.
    let isNightly: Bool

    init(
        _ pattern: String, _ category: SandboxCategory, _ channel: SandboxChannel, _ amount: Amount,
        day: Int, isNightly: Bool = false
    ) {
        self.pattern = NarrationPattern(pattern)
        self.category = category
        self.channel = channel
        self.amount = amount
        self.day = day
        self.isNightly = isNightly
    }
}
