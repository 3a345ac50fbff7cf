import ArgumentParser
import Foundation
import MonoSandbox

/// `folio sandbox`: the local Mono Connect server.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "A local Mono Connect server with invented banks and customers.",
        subcommands: [SandboxServeCommand.self])
}

/// `folio sandbox serve`: runs until it is stopped.
struct SandboxServeCommand: AsyncParsableCommand {
    /// What a program needs to use the server.
    private struct Ready: Encodable {
        let baseURL: String
        let secretKey: String
        let webhookSecret: String
    }

    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the sandbox on this machine until it is stopped.",
        discussion: """
            Use it with: MONO_SECRET_KEY=KEY folio accounts --base-url URL

            With --data it serves your own institutions, accounts and transactions. Faults and quirks are switched
            over HTTP. Documentation/sandbox.md has the form of the file, and lists them.
            """)

    @Option(help: "The port; 0 takes a free one.")
    var port: UInt16 = 8787

    @Option(help: "A JSON or YAML file with the data to serve, instead of invented ones.")
    var data: String?

    @Option(help: "How many accounts are linked; 16 unless given.")
    var accounts: Int?

    @Option(help: "Transactions a month and account; each account's own number unless given.")
    var transactionsPerMonth: Int?

    @Option(
        help: """
            The number that all data are made from, \(SandboxConfiguration.defaultSeed) unless given; the same seed \
            gives the same data.
            """)
    var seed: UInt64?

    @Option(help: "Where webhooks are sent, for example http://127.0.0.1:9000/hook.")
    var webhookURL: String?

    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard data == nil || accounts == nil && transactionsPerMonth == nil && seed == nil else {
            throw ValidationError(
                "--data serves what its file states: leave out --accounts, --transactions-per-month and --seed."
            )
        }
        guard (1...100_000).contains(accounts ?? 16) else {
            throw ValidationError("--accounts must be from 1 to 100000.")
        }
        if let rows = transactionsPerMonth, !(1...100_000).contains(rows) {
            throw ValidationError("--transactions-per-month must be from 1 to 100000.")
        }
        if let webhookURL, URL(string: webhookURL)?.host == nil {
            throw ValidationError("'\(webhookURL)' is not a web address.")
        }
    }

    func run() async throws {
        var configuration = SandboxConfiguration()
        configuration.port = port
        if let data { configuration.data = try SandboxDataFile.read(path: data) }
        if let accounts { configuration.accountCount = accounts }
        configuration.transactionsPerMonth = transactionsPerMonth
        if let seed { configuration.seed = seed }
        configuration.webhookURL = webhookURL.flatMap(URL.init(string:))
        let server = SandboxServer(configuration)
        let url = try await server.start()
        let ready = Ready(
            baseURL: url.absoluteString, secretKey: SandboxConfiguration.defaultSecretKey,
            webhookSecret: configuration.webhookSecret)
        if answer.json {
            try JSONOutput.print(ready)
        } else {
            let count = await server.accountIDs.count
            try Console.print(
                "Mono Connect sandbox at \(ready.baseURL), \(count) accounts. Stop with Ctrl-C.")
            try Console.print("Key: \(ready.secretKey)   webhook secret: \(ready.webhookSecret)")
            try Console.print(
                "Try: MONO_SECRET_KEY=\(ready.secretKey) folio accounts --base-url \(ready.baseURL)")
        }
        await StopSignal.wait()
        await server.stop()
    }
}
