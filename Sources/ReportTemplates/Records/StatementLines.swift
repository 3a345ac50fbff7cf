import StatementModel

/// The lines of a statement with the place where its balances first break.
final class StatementLines: Sendable {
    let entries: [StatementEntry]
    /// What the run sets.
    let context: ReportContext
    /// The number of the line, from 1; nil when no line breaks.
    let brokenLine: Int?
    /// The balance that should stand there.
    let expectedBalance: Money?

    init(_ statement: Statement, in context: ReportContext) {
        entries = statement.entries
        self.context = context
        if case .broken(let place) = statement.reconciliation, case .line(let number) = place.place {
            brokenLine = number
            expectedBalance = place.expectedBalance
        } else {
            brokenLine = nil
            expectedBalance = nil
        }
    }
}
