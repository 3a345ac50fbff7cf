public import StatementModel

/// A report as it was fetched, with what the user should know about it.
public struct FetchedReport: Sendable {
    /// The report; parts that were not asked for are nil.
    public let report: Report
    /// What is not in it although it was asked for.
    public let notes: [FetchNote]
}

/// Why a part of a report is missing although nothing failed.
public enum FetchNote: Hashable, Sendable, CustomStringConvertible {
    /// The bank gives no identity of the holder.
    case noIdentity
    /// There was no analysis of income; one was started.
    case incomeStarted
    /// There is no analysis of income, and none was to be started.
    case noIncome

    /// What is missing and what to do.
    public var description: String {
        switch self {
        case .noIdentity:
            "The bank gives no identity of the holder."
        case .incomeStarted:
            "The income is being worked out: try again in some minutes."
        case .noIncome:
            "There is no analysis of the income, and none was started, because that can cost money."
        }
    }
}
