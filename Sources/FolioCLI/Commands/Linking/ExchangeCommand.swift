import ArgumentParser
import Foundation
import MonoConnect
import StatementModel

/// `folio exchange`: from the code of a finished link to the account's id.
struct ExchangeCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let account: String
    }

    static let configuration = CommandConfiguration(
        commandName: "exchange",
        abstract: "Exchange the code of a finished link for the account's id.",
        discussion: """
            A code lives ten minutes and works once. '-' reads it from standard input, so that it shows in no \
            list of processes. After a timeout look in 'folio accounts' first: the code may be used up.
            """)

    @Argument(help: "The code, or - for standard input.")
    var code: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let text = code == "-" ? readLine(strippingNewline: true) ?? "" : code
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !trimmed.isEmpty else { throw CommandFailure(.usage, "There is no code on standard input.") }
        let id = try await connection.client().exchange(code: Sensitive(trimmed))
        if answer.json { return try JSONOutput.print(View(account: id)) }
        try Console.print(id)
    }
}
