public import ByteSinks
public import OutputWriters
public import StatementModel

/// A summary of a month in Markdown: balances, and what came in and went out by category.
///
/// An example of a writer of one's own. It keeps to the rules of ``OutputWriter``: the same report gives the
/// same bytes (no clock, no locale, a fixed order), amounts stay exact, text from the bank is escaped, and an
/// error of the sink goes to the caller.
public struct MarkdownSummaryWriter: OutputWriter {
    /// Creates a writer.
    public init() {}

    /// `md`.
    public var format: OutputFormat { OutputFormat("md") }

    /// Writes the summary.
    ///
    /// - Throws: ``WriterError`` when the report has no statement, a sum does not fit into 64 bits, or the
    ///   sink fails.
    public func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        let statement = try report.requiredStatement(for: format)
        let sums: [CategorySum]
        do throws(MoneyError) {
            sums = try CategorySum.all(of: statement)
        } catch {
            throw .arithmetic(error)
        }
        do throws(SinkError) {
            try sink.write(Self.head(of: statement))
            for sum in sums { try sink.write(Self.row(for: sum)) }
        } catch {
            throw .sink(error)
        }
    }

    private static func head(of statement: Statement) -> String {
        let account = statement.account
        let code = MarkdownText.escaped(statement.currency.code)
        func balance(_ money: Money?) -> String { money.map { "\($0.grouped) \(code)" } ?? "unknown" }
        return """
            # \(MarkdownText.escaped(account.institution.name ?? "Account")) \
            \(MarkdownText.escaped(account.number ?? account.id))

            \(statement.period.first) to \(statement.period.last), \(statement.entries.count) transactions, \
            balance \(statement.reconciliation.word)

            - Opening balance: \(balance(statement.openingBalance))
            - Closing balance: \(balance(statement.closingBalance))

            | Category | Count | In (\(code)) | Out (\(code)) |
            |---|--:|--:|--:|

            """
    }

    private static func row(for sum: CategorySum) -> String {
        "| \(MarkdownText.escaped(sum.name)) | \(sum.count) | \(sum.credits.grouped) | \(sum.debits.grouped) |\n"
    }
}
