import ReportTemplates
import TemplateEngine
import Testing

@Suite("What a report needs")
struct ReportNeedsTests {
    @Test(
        "follows from the fields that a template names",
        arguments: [
            ([], [.account]),
            (["report.account", "account.number", "report.period"], [.account]),
            (["report.transactions", "transaction.amount"], [.account, .transactions]),
            (["report.opening_balance"], .statement), (["report.reconciliation"], .statement),
            (["report.by_month"], .statement), (["report.totals", "totals.net"], .statement),
            (["report.identity", "identity.bvn"], [.account, .identity]),
            (["report.income"], [.account, .income]),
            (["report.asset_totals"], [.account, .assets]), (["report.assets"], [.account, .assets]),
            (["report.earnings"], [.account, .earnings]),
            (
                ["report.identity", "report.income", "report.assets", "report.earnings", "report.totals"],
                .all
            ),
            // Fields of other kinds that happen to have such a name.
            (["identity.income", "transaction.identity", "portfolio.totals_by_currency"], [.account]),
        ] as [(Set<String>, ReportNeeds)])
    func statement(fields: Set<String>, needs: ReportNeeds) {
        #expect(ReportNeeds(usage: FieldUsage(fields: fields), kind: .statement) == needs)
    }

    @Test(
        "of a portfolio follows from its own fields and from those of its accounts",
        arguments: [
            (["portfolio.accounts", "report.account", "portfolio.account_count"], [.account]),
            (["portfolio.totals_by_currency"], .statement), (["portfolio.broken_count"], .statement),
            (["portfolio.accounts", "report.identity"], [.account, .identity]),
            (["portfolio.accounts", "report.closing_balance"], .statement),
        ] as [(Set<String>, ReportNeeds)])
    func portfolio(fields: Set<String>, needs: ReportNeeds) {
        #expect(ReportNeeds(usage: FieldUsage(fields: fields), kind: .portfolio) == needs)
    }
}
