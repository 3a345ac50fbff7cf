import ArgumentParser
import MonoConnect
import StatementModel

/// `folio income`: the provider's analysis of what comes in regularly.
struct IncomeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "income",
        abstract: "Show the income analyses of an account, or start one.",
        discussion:
            "Starting one costs money on live accounts; the result comes as an event and is then listed here."
    )

    @Argument(help: "The account's id.")
    var account: String

    @Flag(help: "Start an analysis.")
    var start = false

    @Option(help: "With --start: how many months to look at; all there are unless given.")
    var months: Int?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if months != nil, !start { throw ValidationError("--months goes with --start.") }
        if let months, months < 1 { throw ValidationError("--months must be at least 1.") }
    }

    func run() async throws {
        let client = try connection.client()
        if start {
            try await client.startIncomeAnalysis(of: account, months: months)
            if answer.json { return try JSONOutput.print(Started(account: account, started: "income")) }
            return try Console.print("Started. See the result with: folio income \(account)")
        }
        var records: [Income] = []
        for try await income in client.incomeRecords(of: account) { records.append(income) }
        guard !records.isEmpty else {
            if answer.json { return try JSONOutput.print([IncomeView]()) }
            return Console.remark("There is no analysis yet; start one with: folio income --start \(account)")
        }
        let currency = try await client.account(account).account.currency
        if answer.json {
            return try JSONOutput.print(records.map { IncomeView($0, accountCurrency: currency) })
        }
        for (index, record) in records.enumerated() {
            if index > 0 { try Console.print() }
            for line in IncomeReport(income: record, accountCurrency: currency).lines {
                try Console.print(line)
            }
        }
    }
}

/// The answer of a command that starts work at the provider.
struct Started: Encodable {
    let account: String
    let started: String
}
