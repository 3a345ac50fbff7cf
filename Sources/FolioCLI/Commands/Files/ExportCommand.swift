import ArgumentParser
import Folio
import MonoConnect
import OutputWriters
import StatementModel

/// `folio export`: statements of one, several or all accounts as files.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write statements and other reports as files: one account, several, or all.",
        discussion: """
            Each account's files appear whole or not at all, readable by their owner alone. One failing account \
            stops no other, and what cannot be fetched of an account takes from it only the files that need it; \
            the exit status is then 3, and what is missing is listed.
            """)

    @Argument(help: "Account ids; see 'folio accounts'.")
    var accounts: [String] = []

    @Flag(help: "All accounts that are linked.")
    var all = false

    @OptionGroup var days: PeriodOptions

    @OptionGroup var output: OutputOptions
    @OptionGroup var writing: WriterOptions
    @OptionGroup var income: IncomeOptions

    @Option(name: [.customShort("o"), .long], help: "Where to write.", completion: .directory)
    var outputDirectory = "."

    @Option(help: "How many accounts are worked on at once.")
    var atOnce = 4

    @Flag(help: "Exit with status 6 when a statement does not reconcile; its files are written all the same.")
    var strict = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if all == !accounts.isEmpty {
            throw ValidationError("Name account ids, or use --all.")
        }
        if atOnce < 1 { throw ValidationError("--at-once must be at least 1.") }
        if try days.period() == nil {
            throw ValidationError("Say which days: --month 2026-10, or --from and --to.")
        }
        try output.formats(writing)
    }

    func run() async throws {
        // Templates are compiled before the first request.
        let selection = try output.selection(writing, connection.configuration.file())
        let folio = Folio(client: try connection.client(), writers: selection.writers)
        let ids = all ? try await folio.client.linkedAccountIDs() : accounts
        guard !ids.isEmpty else {
            throw CommandFailure(.failure, "No account is linked yet: link one with 'folio link'.")
        }
        let period = try days.required()
        let request = ExportRequest(
            period: period, outputs: selection.outputs, directory: outputDirectory, accountsAtOnce: atOnce,
            fetchOptions: income.fetchOptions)
        let progress = ExportProgress(total: Set(ids).count)
        let result = try await StopSignal.cancelling {
            try await folio.export(accounts: ids, request) { progress.report($0) }
        }
        progress.finish()

        let report = ExportReport(result: result, period: period, directory: outputDirectory)
        if answer.json {
            try JSONOutput.print(ExportView(report))
        } else {
            try report.print()
        }
        try report.throwIfIncomplete(isStrict: strict)
    }
}

extension MonoConnect {
    /// The ids of all linked accounts, in the provider's order.
    func linkedAccountIDs() async throws -> [String] {
        var ids: [String] = []
        for try await account in accounts() { ids.append(account.id) }
        return ids
    }
}
