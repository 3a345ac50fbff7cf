public import ArgumentParser
import Folio
import MonoConnect
public import StatementModel

extension TransactionDirection: ExpressibleByArgument {
    /// Reads an argument of the command line.
    public init?(argument: String) {
        let direction = TransactionDirection(argument)
        guard [.credit, .debit].contains(direction) else { return nil }
        self = direction
    }
}

/// `folio transactions`: an account's movements as the provider sends them.
struct TransactionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transactions",
        abstract: "List an account's transactions as the provider sends them, newest first.",
        discussion: "'folio export' puts them in order and proves the balances.")

    @Argument(help: "The account's id.")
    var account: String

    @OptionGroup var days: PeriodOptions

    @Option(help: "Take the unpaged statement of the last 1 to 12 months instead.")
    var lastMonths: Int?

    @Option(help: "Only 'credit' or only 'debit'.")
    var type: TransactionDirection?

    @Option(help: "Only those whose narration contains this text.")
    var narration: String?

    @Option(help: "At most so many.")
    var limit: Int?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
        if let lastMonths {
            guard (1...12).contains(lastMonths) else {
                throw ValidationError("--last-months must be from 1 to 12.")
            }
            if try days.period() != nil || type != nil || narration != nil {
                throw ValidationError("--last-months goes with no other choice of transactions.")
            }
        }
    }

    func run() async throws {
        let client = try connection.client()
        let details = try await client.account(account)
        if let notReady = DataNotReady(of: details.account) { throw notReady }
        let transactions = try await fetch(client, details.account.currency)
        if answer.json { return try JSONOutput.print(transactions.map(TransactionView.init)) }
        var table = TextTable([
            .init("date"), .init("narration", maximumWidth: 60), .init("amount", .right),
            .init("balance", .right),
            .init("category", maximumWidth: 24),
        ])
        for transaction in transactions {
            table.add([
                transaction.date.description, transaction.narration,
                transaction.signedAmount?.grouped
                    ?? "\(transaction.amount.grouped) (\(transaction.direction))",
                transaction.runningBalance?.grouped ?? "", transaction.category ?? "",
            ])
        }
        try table.print()
        let noun = transactions.count == 1 ? "transaction" : "transactions"
        Console.remark("\(transactions.count) \(noun), \(details.account.currency)")
    }

    private func fetch(_ client: MonoConnect, _ currency: Currency) async throws -> [Transaction] {
        if let lastMonths {
            let all = try await client.statement(of: account, lastMonths: lastMonths, currency: currency)
                .transactions
            return Array(all.prefix(limit ?? all.count))
        }
        let query = TransactionQuery(period: try days.period(), direction: type, narration: narration)
        var transactions: [Transaction] = []
        for try await transaction in client.transactions(of: account, query, currency: currency) {
            transactions.append(transaction)
            if transactions.count == limit { break }
        }
        return transactions
    }
}
