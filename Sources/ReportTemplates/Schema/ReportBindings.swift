import StatementModel
import TemplateEngine

/// How reports are read, for one scope of currencies.
///
/// The kinds of records have the same names and fields in both scopes, so that partials serve both: in a
/// portfolio, the amounts of two accounts may be in different currencies.
struct ReportBindings: Sendable {
    let report: RecordBinding<ReportRow>

    /// One account: all its amounts share a currency.
    static let ofOneAccount = ReportBindings(.uniform)
    /// Many accounts.
    static let ofManyAccounts = ReportBindings(.perRecord)

    private init(_ scope: TemplateType.CurrencyScope) {
        let transactions = TransactionField.all(scope)
        let parts = ReportParts(
            account: .account(scope, institution: .institution), totals: .totals(scope), month: .month(scope),
            day: .day(scope), categoryTotal: .categoryTotal(scope),
            reconciliation: .reconciliation(breaks: .balanceBreak(scope)),
            income: .income(streams: .incomeStream),
            transaction: RecordType(
                name: "transaction", meaning: "One movement on the account.", fields: transactions.map(\.type)
            ),
            transactionReaders: transactions.map(\.read))
        report = .report(scope, parts)
    }
}

/// The kinds of records that the parts of a report are.
struct ReportParts: Sendable {
    let account: RecordBinding<Account>
    let totals: RecordBinding<StatementFigures>
    let month: RecordBinding<PeriodFigures>
    let day: RecordBinding<PeriodFigures>
    let categoryTotal: RecordBinding<CategoryFigures>
    let reconciliation: RecordBinding<Reconciliation>
    let income: RecordBinding<IncomeRow>
    let transaction: RecordType
    let transactionReaders: [TransactionField.Read]
}
