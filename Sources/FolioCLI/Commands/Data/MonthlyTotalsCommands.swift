import ArgumentParser
import MonoConnect
import StatementModel

/// `folio inflow`: money in, month by month.
struct InflowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inflow", abstract: "Show what came in, month by month.")

    @OptionGroup var options: MonthlyTotalsOptions

    func run() async throws {
        try await options.show { client, account in try await client.inflow(of: account) }
    }
}

/// `folio outflow`: money out, month by month.
struct OutflowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outflow", abstract: "Show what went out, month by month.")

    @OptionGroup var options: MonthlyTotalsOptions

    func run() async throws {
        try await options.show { client, account in try await client.outflow(of: account) }
    }
}

/// What both commands take, and how they answer.
struct MonthlyTotalsOptions: ParsableArguments {
    @Argument(help: "The account's id.")
    var account: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    /// Fetches the totals and prints them.
    func show(_ fetch: (MonoConnect, _ account: String) async throws -> MonthlyTotals) async throws {
        let client = try connection.client()
        try await MonthlyTotalsReport(totals: fetch(client, account), account: account)
            .print(client, asJSON: answer.json)
    }
}

/// Totals by month, for people and for programs.
private struct MonthlyTotalsReport {
    private struct Month: Encodable {
        let month: String?
        let amountMinorUnits: Int64?
        let transactions: Int?
    }

    private struct View: Encodable {
        let account: String
        let totalMinorUnits: Int64?
        let transactions: Int?
        let months: [Month]
    }

    let totals: MonthlyTotals
    let account: String

    func print(_ client: MonoConnect, asJSON: Bool) async throws {
        if asJSON {
            return try JSONOutput.print(
                View(
                    account: account, totalMinorUnits: totals.totalMinorUnits,
                    transactions: totals.transactionCount,
                    months: totals.months.map {
                        Month(
                            month: $0.label, amountMinorUnits: $0.amountMinorUnits,
                            transactions: $0.transactionCount)
                    }))
        }
        let currency = try await client.account(account).account.currency
        var table = TextTable([.init("month"), .init("transactions", .right), .init("amount", .right)])
        for month in totals.months {
            table.add([
                month.label ?? "", month.transactionCount.map(String.init) ?? "",
                AmountText.major(month.amountMinorUnits, currency),
            ])
        }
        table.add([
            "total", totals.transactionCount.map(String.init) ?? "",
            AmountText.major(totals.totalMinorUnits, currency),
        ])
        try table.print()
        Console.remark("Amounts in \(currency)")
    }
}
