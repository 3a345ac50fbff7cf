import StatementModel

/// Follows a balance from line to line.
struct BalancePath {
    /// The balance at the present place in minor units; nil when it is not known.
    private(set) var present: Int64?
    private var lowest: Int64
    private var highest: Int64
    /// Whether the balance was known at every place so far.
    private var isWhole: Bool
    private var sumOfDays: Int128 = 0
    private var dayCount: Int128 = 0

    init(from opening: Int64?) {
        present = opening
        lowest = opening ?? .max
        highest = opening ?? .min
        isWhole = opening != nil
    }

    /// Goes past a line: to a balance that the bank states, else by the amount.
    mutating func pass(stated: Int64?, amount: Int64) {
        if let stated {
            present = stated
        } else if let before = present {
            let (after, overflow) = before.addingReportingOverflow(amount)
            present = overflow ? nil : after
        }
        guard let present else {
            isWhole = false
            return
        }
        lowest = min(lowest, present)
        highest = max(highest, present)
    }

    /// Counts the present balance as that of the ends of so many days.
    mutating func stay(days: Int) {
        sumOfDays += Int128(present ?? 0) * Int128(days)
        dayCount += Int128(days)
    }

    /// The range so far; nil when the balance was not known all the way.
    func range(in currency: Currency) -> BalanceRange? {
        guard isWhole, dayCount > 0 else { return nil }
        func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: currency) }
        // An average lies between the lowest and the highest, so that it fits.
        return BalanceRange(
            lowest: money(lowest), highest: money(highest),
            average: money(Int64(Average.rounded(sumOfDays, by: dayCount))))
    }
}
