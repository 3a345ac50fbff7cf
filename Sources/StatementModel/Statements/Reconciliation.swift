/// Whether a statement's amounts explain its balances.
public enum Reconciliation: Hashable, Sendable {
    /// Opening balance plus every signed amount gives the closing balance, and each balance that the bank
    /// gave agrees with the one before it.
    case proven
    /// The bank gave too few balances to compare.
    case unproven
    /// A balance does not follow from the one before it.
    case broken(BalanceBreak)

    /// One word for tables and files: `proven`, `unproven` or `broken`.
    public var word: String {
        switch self {
        case .proven: "proven"
        case .unproven: "unproven"
        case .broken: "broken"
        }
    }
}

/// The first place where a bank's balance does not follow from the balance before it.
public struct BalanceBreak: Hashable, Sendable {
    /// Where a break shows.
    public enum Place: Hashable, Sendable {
        /// At a line of the statement, by its number from 1.
        case line(Int)
        /// Between the last line and the first transaction after the period.
        case afterLastLine
    }

    /// The line at which it shows.
    public let place: Place
    /// The day of that line.
    public let date: CalendarDate
    /// The balance that the bank states there.
    public let statedBalance: Money
    /// The balance that follows from the balance and the amounts before.
    public let expectedBalance: Money
    /// Stated less expected: what is missing (with its sign), or what is too much.
    public let difference: Money
    /// How many such places the statement has; at least 1.
    public let count: Int
}

extension BalanceBreak: CustomStringConvertible {
    /// Where and by how much, in a sentence part: `line 17, 2026-10-12: 250.00 NGN unexplained`.
    public var description: String {
        let position =
            switch place {
            case .line(let number): "line \(number), \(date)"
            case .afterLastLine: "after the last line, \(date)"
            }
        let more = count > 1 ? " (and \(count - 1) more)" : ""
        return "\(position): \(difference.grouped) \(difference.currency) unexplained\(more)"
    }
}
