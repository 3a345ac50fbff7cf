import ArgumentParser
import MonoConnect
import StatementModel

/// `folio balance`: the last known balance of an account.
struct BalanceCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let id: String
        let balance: String?
        let currency: String?
        let job: String?
    }

    static let configuration = CommandConfiguration(
        commandName: "balance", abstract: "Show an account's last known balance.",
        discussion: "'folio refresh --scope balance' asks the bank for a new one first.")

    @Argument(help: "The account's id.")
    var account: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let reading = try await connection.client().balance(of: account)
        if answer.json {
            return try JSONOutput.print(
                View(
                    id: reading.accountID, balance: reading.balance?.plain,
                    currency: reading.balance?.currency.code, job: reading.job?.id))
        }
        guard let balance = reading.balance else {
            throw CommandFailure(
                .failure, "The balance is not known yet; try: folio refresh --scope balance \(account)")
        }
        try Console.print("\(balance.grouped) \(balance.currency)")
    }
}
