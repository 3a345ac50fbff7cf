import StatementModel
import TemplateEngine

extension RecordBinding where Row == PortfolioRow {
    /// Many accounts over one period.
    static let portfolio = RecordBinding(
        "portfolio", meaning: "The reports of many accounts over one period.",
        fields: [
            BoundField("period", .record(RecordBinding<Period>.period.type), "The days covered.") {
                RecordBinding<Period>.period.value($0.period)
            },
            BoundField(
                "accounts", .list(.record(ReportBindings.standard.report.type)),
                "One report an account, in the order of the accounts."
            ) {
                let binding = ReportBindings.standard.report
                return .list(ValueList($0.accounts.map { .cachedRecord($0, binding) }))
            },
            BoundField(
                "totals_by_currency", .list(.record(RecordBinding<CurrencyFigures>.currencyTotal.type)),
                "What the accounts of each currency add up to, in the order of the codes."
            ) { $0.currencies.map(RecordBinding<CurrencyFigures>.currencyTotal.list) ?? .missing },
            BoundField("account_count", .integer, "How many accounts there are.") {
                .integer(Int64($0.accounts.count))
            },
            BoundField("transaction_count", .integer, "How many transactions all accounts have together.") {
                .integer($0.accounts.reduce(0) { $0 + Int64($1.statement?.entries.count ?? 0) })
            },
            BoundField("proven_count", .integer, "How many statements are proven.") {
                .integer(Int64($0.count(of: "proven")))
            },
            BoundField("unproven_count", .integer, "How many statements have too few balances to compare.") {
                .integer(Int64($0.count(of: "unproven")))
            },
            BoundField("broken_count", .integer, "How many statements have a balance that does not follow.") {
                .integer(Int64($0.count(of: "broken")))
            },
        ])
}

extension RecordBinding where Row == CurrencyFigures {
    /// The accounts of one currency.
    static let currencyTotal = RecordBinding(
        "currency_total", meaning: "What the accounts of one currency add up to.", ownsCurrency: true,
        currency: { $0.currency },
        fields: [
            BoundField("currency", .text, unit: "ISO 4217", "The currency.") {
                .bankText(always: $0.currency.code)
            },
            BoundField("account_count", .integer, "How many accounts have it.") {
                .integer(Int64($0.accountCount))
            },
            BoundField(
                "opening_balance", .optional(.money),
                "The sum of the opening balances; nothing when one is unknown."
            ) { TemplateValue($0.openingBalance) },
            BoundField("credits", .money, "The sum of all credits, zero or positive.") {
                .money($0.credits)
            },
            BoundField("debits", .money, "The sum of all debits, zero or positive.") {
                .money($0.debits)
            },
            BoundField("net", .money, "Credits less debits.") { .money($0.net) },
            BoundField(
                "closing_balance", .optional(.money),
                "The sum of the closing balances; nothing when one is unknown."
            ) { TemplateValue($0.closingBalance) },
            BoundField("credit_count", .integer, "How many credits there are.") {
                .integer(Int64($0.creditCount))
            },
            BoundField("debit_count", .integer, "How many debits there are.") {
                .integer(Int64($0.debitCount))
            },
            BoundField("transaction_count", .integer, "How many transactions there are.") {
                .integer(Int64($0.creditCount + $0.debitCount))
            },
            BoundField("proven_count", .integer, "How many of the statements are proven.") {
                .integer(Int64($0.provenCount))
            },
        ])
}
