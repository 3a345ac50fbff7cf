public import StatementModel

/// Why a report cannot be given to a template: something in the data would make the output wrong.
public enum ReportDataError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two lines of a statement would carry the same import id, by their numbers from 1.
    case sharedImportID(accountID: String, line: Int, earlierLine: Int)
    /// An account's balance is in another currency than the account.
    case foreignBalance(accountID: String, Currency)
    /// A part that the template names was not fetched.
    case missingPart(accountID: String, part: String)
    /// The sum over the accounts of a currency is outside 64-bit minor units.
    case sumTooLarge(Currency)

    /// What is wrong, where, and what to do.
    public var description: String {
        switch self {
        case .sharedImportID(let account, let line, let earlierLine):
            "Line \(line) of account \(account) has the import id (FITID) of line \(earlierLine); importers "
                + "would drop it as a duplicate. Tell the provider that two transaction ids are alike."
        case .foreignBalance(let account, let currency):
            "The balance of account \(account) is in \(currency), another currency than the account's."
        case .missingPart(let account, let part):
            "The template names the \(part) of account \(account), but they were not fetched: fetch the "
                + "report with what the template needs."
        case .sumTooLarge(let currency):
            "The accounts in \(currency) add up to an amount outside the range of 64-bit minor units: "
                + "report on fewer of them at once."
        }
    }
}
