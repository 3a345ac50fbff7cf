import StatementModel
import TemplateEngine

/// How reports are read.
struct ReportBindings: Sendable {
    let report: RecordBinding<ReportRow>

    /// The same for one account and for many, so that partials serve both.
    static let standard = ReportBindings()

    private init() {
        let transactions = TransactionField.all()
        let parts = ReportParts(
            account: .account(institution: .institution), totals: .totals(), month: .month(),
            day: .day(), categoryTotal: .categoryTotal(),
            reconciliation: .reconciliation(breaks: .balanceBreak()),
            income: .income(streams: .incomeStream),
            transaction: RecordType(
                name: "transaction", meaning: "One movement on the account.", fields: transactions.map(\.type)
            ),
            transactionReaders: transactions.map(\.read))
        report = .report(parts)
    }
}

/// The kinds of records that the parts of a report are.
struct ReportParts: Sendable {
    let account: RecordBinding<AccountRow>
    let totals: RecordBinding<StatementFigures>
    let month: RecordBinding<PeriodFigures>
    let day: RecordBinding<PeriodFigures>
    let categoryTotal: RecordBinding<CategoryFigures>
    let reconciliation: RecordBinding<Reconciliation>
    let income: RecordBinding<IncomeRow>
    let transaction: RecordType
    let transactionReaders: [TransactionField.Read]
}
