import ArgumentParser
import MonoConnect

/// `folio identity`: who holds an account.
struct IdentityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identity",
        abstract: "Show who holds an account: personal data, on standard output only.")

    @Argument(help: "The account's id.")
    var account: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        guard let identity = try await connection.client().identity(of: account) else {
            throw CommandFailure(.failure, "The bank gave no identity of this account (yet).")
        }
        let view = IdentityView(identity)
        if answer.json { return try JSONOutput.print(view) }
        try Facts(view.facts.map { ($0.name, $0.value) }).print()
    }
}
