public import ArgumentParser
import ExactJSON
import Foundation
public import MonoConnect

extension EnrichmentKind: ExpressibleByArgument {
    /// Reads an argument of the command line.
    public init?(argument: String) {
        switch argument {
        case "categories": self = .categories
        case "metadata": self = .metadata
        default: return nil
        }
    }
}

/// `folio enrich`: categories and payees for transactions.
struct EnrichCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let job: String
        let status: String
    }

    static let configuration = CommandConfiguration(
        commandName: "enrich",
        abstract: "Have the provider work out categories or payees of transactions.",
        discussion: """
              folio enrich --account 66f0… categories      an account's transactions; read them again afterwards
              folio enrich --csv rows.csv metadata         rows of your own, with the columns type and narration
              folio enrich --record JOB                    what an enrichment of your own rows found
              folio enrich --insights 66f0…                insights into a statement; they come as an event
            """)

    @Argument(help: "What to work out: categories or metadata.")
    var kind: EnrichmentKind?

    @Option(help: "An account's id.")
    var account: String?

    @Option(help: "A file of rows of your own.", completion: .file(extensions: ["csv"]))
    var csv: String?

    @Option(help: "The job whose result to show; kept for one hour.")
    var record: String?

    @Option(help: "An account's id, for insights into its statement.")
    var insights: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard [account, csv, record, insights].compactMap(\.self).count == 1 else {
            throw ValidationError("Use one of --account, --csv, --record and --insights.")
        }
        guard (kind != nil) == (account != nil || csv != nil) else {
            throw ValidationError("'categories' or 'metadata' goes with --account and --csv.")
        }
    }

    func run() async throws {
        let client = try connection.client()
        if let record {
            guard let found = try await client.enrichmentRecord(record) else {
                throw CommandFailure(.failure, "There is no result (yet); results are kept for one hour.")
            }
            return try Console.print(found.jsonText)
        }
        let job = try await start(client)
        if answer.json { return try JSONOutput.print(View(job: job.id, status: job.status.text)) }
        try Console.print("Started: job \(TerminalText.safe(job.id)), \(TerminalText.safe(job.status.text)).")
    }

    private func start(_ client: MonoConnect) async throws -> EnrichmentJob {
        if let insights { return try await client.startStatementInsights(of: insights) }
        let kind = kind ?? .categories
        if let account { return try await client.startEnrichment(of: account, kind) }
        let path = csv ?? ""
        guard let rows = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.failure, "The file '\(path)' cannot be read. Check its name.")
        }
        return try await client.startEnrichment(ofCSV: Array(rows), kind)
    }
}
