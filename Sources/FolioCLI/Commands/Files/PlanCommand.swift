import ArgumentParser
import Folio
import MonoConnect
import OutputWriters
import ReportTemplates
import StatementModel

/// `folio plan`: the requests that an export would make.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Print the requests that an export would make, account by account, without making them.",
        discussion: """
            What the templates name decides: a template that never mentions 'identity' causes no identity request, \
            and only one that mentions 'income' can start paid work. With --all the list of accounts is asked for.
            """)

    @Argument(help: "Account ids; see 'folio accounts'.")
    var accounts: [String] = []

    @Flag(help: "All accounts that are linked.")
    var all = false

    @OptionGroup var days: PeriodOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var writing: WriterOptions
    @OptionGroup var income: IncomeOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if all == !accounts.isEmpty { throw ValidationError("Name account ids, or use --all.") }
        if try days.period() == nil {
            throw ValidationError("Say which days: --month 2026-10, or --from and --to.")
        }
        try output.formats(writing)
    }

    func run() async throws {
        let selection = try output.selection(writing, connection.configuration.file())
        let needs = try ExportOutput.needs(of: selection.outputs, writers: selection.writers)
        let ids = all ? try await connection.client().linkedAccountIDs() : accounts
        let plan = FetchPlan(
            accounts: ids, period: try days.required(), needs: needs, options: income.fetchOptions)
        if answer.json {
            try JSONOutput.print(PlanView(plan))
        } else {
            try PlanReport(plan: plan).print()
        }
    }
}

/// What an export may do about income that nobody has analysed yet.
struct IncomeOptions: ParsableArguments {
    @Flag(help: "Never start an analysis of income, which costs money; accounts without one show none.")
    var noPaidWork = false

    var fetchOptions: FetchOptions { FetchOptions(startsIncomeAnalysis: !noPaidWork) }
}
