import StatementModel
import TemplateEngine

extension RecordBinding where Row == ReportRow {
    /// All that is known of one account for a period.
    ///
    /// A field whose part was not fetched is missing even where its type says that it is there: the fetch plan
    /// has every part that a template names, so that nobody asks for it.
    static func report(_ parts: ReportParts) -> RecordBinding<ReportRow> {
        RecordBinding(
            "report", meaning: "All that is known of one account for a period.", ownsCurrency: true,
            currency: { $0.report.account.currency },
            fields: subject(parts) + sums(parts) + lists(parts) + holder(parts) + investments)
    }

    private static func subject(_ parts: ReportParts) -> [BoundField<ReportRow>] {
        [
            BoundField("account", .record(parts.account.type), "The account.") {
                parts.account.value(AccountRow(account: $0.report.account, context: $0.context))
            },
            BoundField("holder", .optional(.text), "The holder's name; the same as account.name.") {
                .bankText($0.report.account.name)
            },
            BoundField(
                "institution", .record(RecordBinding<Institution>.institution.type),
                "The bank; the same as account.institution."
            ) { RecordBinding<Institution>.institution.value($0.report.account.institution) },
            BoundField("currency", .text, unit: "ISO 4217", "The currency of the account.") {
                .bankText(always: $0.report.account.currency.code)
            },
            BoundField("period", .record(RecordBinding<Period>.period.type), "The days covered.") {
                RecordBinding<Period>.period.value($0.report.period)
            },
        ]
    }

    private static func sums(
        _ parts: ReportParts
    ) -> [BoundField<ReportRow>] {
        let money = TemplateType.optional(.money)
        return [
            BoundField(
                "opening_balance", money, "The balance before the first transaction; nothing when unknown."
            ) {
                TemplateValue($0.statement?.openingBalance)
            },
            BoundField(
                "closing_balance", money, "The balance after the last transaction; nothing when unknown."
            ) {
                TemplateValue($0.statement?.closingBalance)
            },
            BoundField("totals", .record(parts.totals.type), "What the transactions add up to.") {
                $0.figures.map(parts.totals.value) ?? .missing
            },
            BoundField(
                "lowest_balance", money, "The lowest balance of the period; nothing when one is unknown."
            ) {
                TemplateValue($0.figures?.aggregates.balances?.lowest)
            },
            BoundField(
                "highest_balance", money, "The highest balance of the period; nothing when one is unknown."
            ) {
                TemplateValue($0.figures?.aggregates.balances?.highest)
            },
            BoundField(
                "average_balance", money,
                "The average of the balances at the ends of the period's days, halves rounded away from zero; "
                    + "nothing when one is unknown."
            ) { TemplateValue($0.figures?.aggregates.balances?.average) },
            BoundField(
                "reconciliation", .record(parts.reconciliation.type),
                "Whether the amounts explain the balances."
            ) { $0.statement.map { parts.reconciliation.value($0.reconciliation) } ?? .missing },
        ]
    }

    private static func lists(_ parts: ReportParts) -> [BoundField<ReportRow>] {
        [
            BoundField(
                "transactions", .list(.record(parts.transaction)),
                "All transactions, oldest first; those of one day in the order that their balances prove."
            ) {
                row in
                row.statement.map {
                    .list(
                        TransactionList(
                            StatementLines($0, in: row.context), readers: parts.transactionReaders))
                } ?? .missing
            },
            BoundField(
                "by_month", .list(.record(parts.month.type)),
                "All calendar months that the period touches, oldest first, also those without transactions."
            ) { $0.figures.map { parts.month.list($0.aggregates.months) } ?? .missing },
            BoundField(
                "by_day", .list(.record(parts.day.type)), "The days that have transactions, oldest first."
            ) { $0.figures.map { parts.day.list($0.aggregates.days) } ?? .missing },
            BoundField(
                "by_category", .list(.record(parts.categoryTotal.type)),
                "The categories by name; the transactions without one come last."
            ) { $0.figures.map { parts.categoryTotal.list($0.aggregates.categories) } ?? .missing },
        ]
    }

    private static func holder(_ parts: ReportParts) -> [BoundField<ReportRow>] {
        [
            BoundField(
                "identity", .optional(.record(RecordBinding<Identity>.identity.type)),
                "Who holds the account; nothing when the bank does not say. Fetched only when named."
            ) { $0.report.identity.map(RecordBinding<Identity>.identity.value) ?? .missing },
            BoundField(
                "income", .optional(.record(parts.income.type)),
                "The newest analysis of income; nothing while there is none. Naming it can cost money."
            ) { row in
                let currency = row.report.account.currency
                return row.report.income.map {
                    parts.income.value(IncomeRow(income: $0, accountCurrency: currency))
                } ?? .missing
            },
        ]
    }

    private static var investments: [BoundField<ReportRow>] {
        [
            BoundField(
                "assets", .list(.record(RecordBinding<Asset>.asset.type)),
                "What an investment account holds; a bank account holds nothing. Fetched only when named."
            ) { $0.report.holdings.map { RecordBinding<Asset>.asset.list($0.assets) } ?? .missing },
            BoundField(
                "asset_totals", .list(.record(RecordBinding<Money>.assetTotal.type)),
                "The total of the holdings in each currency, in the order of the codes."
            ) { $0.report.holdings.map { RecordBinding<Money>.assetTotal.list($0.balances) } ?? .missing },
            BoundField(
                "earnings", .list(.record(RecordBinding<Earning>.earning.type)),
                "Realised gains, oldest first. Fetched only when named."
            ) { $0.report.earnings.map(RecordBinding<Earning>.earning.list) ?? .missing },
        ]
    }
}
