import ArgumentParser
import Foundation
import MonoConnect

/// `folio unlink`: ends the access to an account.
struct UnlinkCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let account: String
        let unlinked: Bool
    }

    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "End the access to an account for good.",
        discussion: "The id is gone afterwards: the customer must link the account again.")

    @Argument(help: "The account's id.")
    var account: String

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let client = try connection.client()
        if !yes { try confirm() }
        try await client.unlink(account)
        if answer.json { return try JSONOutput.print(View(account: account, unlinked: true)) }
        try Console.print("\(account) is unlinked.")
    }

    private func confirm() throws {
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure(.usage, "Unlinking cannot be undone: confirm it with --yes.")
        }
        Console.remark("Unlink \(account) for good? Type yes:")
        guard readLine() == "yes" else { throw CommandFailure(.failure, "Nothing was changed.") }
    }
}
