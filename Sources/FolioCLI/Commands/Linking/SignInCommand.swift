import ArgumentParser
import MonoConnect
import StatementModel

/// `folio sign-in`: links an account without the provider's page (Mono Connect, Partners API).
struct SignInCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let account: String
    }

    static let configuration = CommandConfiguration(
        commandName: "sign-in",
        abstract: "Link an account without Mono's page: sign in to a bank from here (Partners API).",
        discussion: """
            Asks for what the bank wants to know, a value at a time: on a terminal, or a line each on standard \
            input. Nothing that is typed is kept. The customer must be present and agree.
            """)

    @Option(help: "The bank; see 'folio institutions'.")
    var institution: String

    @Option(help: "How to sign in, for example internet_banking.")
    var authMethod: String

    @OptionGroup var who: LinkCustomerOptions

    @Flag(help: "Show the credentials that work with a test key.")
    var testCredentials = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        _ = try who.required()
    }

    func run() async throws {
        let client = try connection.client()
        let session = try await client.startPartnerSession(
            at: LinkInstitution(id: institution, authenticationMethod: authMethod), for: try who.required())
        if testCredentials { try await showTestCredentials(client, session.id) }
        var step = try await client.signIn(session.id, credentials: Questions.answers(to: session.form))
        while true {
            switch step {
            case .linked(let code):
                let id = try await client.exchange(code: code)
                if answer.json { return try JSONOutput.print(View(account: id)) }
                return try Console.print(id)
            case .chooseAccount(let accounts):
                let number = try Questions.choice(of: accounts)
                step = try await client.commit(session.id, input: ["accountNumber": Sensitive(number)])
            case .moreInput(let form):
                step = try await client.commit(session.id, input: Questions.answers(to: form))
            case .other(let code, let message):
                let number = code.map { " (code \($0))" } ?? ""
                throw CommandFailure(
                    .failure, "The bank did not go on\(number): \(message ?? "no reason given").")
            }
        }
    }

    private func showTestCredentials(_ client: MonoConnect, _ session: String) async throws {
        for credentials in try await client.partnerTestCredentials(for: session) {
            let values = credentials.values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.exposed)" }
            Console.remark("Test credentials: \(values.joined(separator: ", "))")
        }
    }
}
