import ArgumentParser
import MonoConnect

/// `folio refresh`: fresh data from the bank.
struct RefreshCommand: AsyncParsableCommand {
    enum Scope: String, ExpressibleByArgument, CaseIterable {
        case balance
        case transactions
    }

    private struct View: Encodable {
        let account: String
        let job: String?
        let hasNewData: Bool
    }

    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Have the provider pull fresh data from the bank, and wait until it is done.",
        discussion: "At most one pull per account in five minutes; each costs money on live accounts.")

    @Argument(help: "The account's id.")
    var account: String

    @Option(help: "What to pull.")
    var scope: Scope = .transactions

    @Option(help: "How many seconds to wait for the end.")
    var wait = 300

    @Flag(help: "Use the legacy manual sync instead, for apps without real-time data.")
    var legacy = false

    @Flag(help: "With --legacy: accept fewer transactions than are stored.")
    var allowIncomplete = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard wait > 0 else { throw ValidationError("--wait must be at least 1.") }
        if allowIncomplete, !legacy { throw ValidationError("--allow-incomplete goes with --legacy.") }
    }

    func run() async throws {
        let view = try await legacy ? sync() : refresh()
        if answer.json { return try JSONOutput.print(view) }
        try Console.print(view.hasNewData ? "Done: there are new data." : "Done: nothing new.")
    }

    private func refresh() async throws -> View {
        let result = try await connection.client().refresh(
            account, scope == .balance ? .balance : .transactions,
            polling: PollingPolicy(deadline: .seconds(wait)))
        guard let result else {
            throw CommandFailure(
                .failure, "The provider started no refresh; real-time data may not be enabled.")
        }
        return View(account: account, job: result.jobID, hasNewData: result.hasNewData)
    }

    private func sync() async throws -> View {
        let result = try await connection.client().legacySync(account, allowIncomplete: allowIncomplete)
        guard result.code.isSuccess else { throw Self.failure(of: result.code, account) }
        return View(account: account, job: nil, hasNewData: result.hasNewData)
    }

    private static func failure(of code: SyncCode, _ account: String) -> CommandFailure {
        switch code {
        case .reauthorisationRequired:
            CommandFailure(
                .failure,
                "The customer must sign in again. Send them a link: folio link --reauthorise \(account)")
        case .incompleteStatement:
            CommandFailure(
                .failure, "The bank sent fewer transactions than are stored; --allow-incomplete accepts that."
            )
        case .syncError:
            CommandFailure(
                .failure, "The bank is down, or sync is not enabled for this app: try again later.")
        default:
            CommandFailure(.failure, "The sync ended with '\(TerminalText.safe(code.text))'.")
        }
    }
}
