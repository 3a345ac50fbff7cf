import ArgumentParser
import Foundation
import MonoConnect

/// `folio statement-pdf`: the bank statement that the provider makes.
struct StatementPDFCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let account: String
        let path: String
        let byteCount: Int64
    }

    static let configuration = CommandConfiguration(
        commandName: "statement-pdf",
        abstract: "Have the provider make a PDF statement of the last months, wait for it and save it.")

    @Argument(help: "The account's id.")
    var account: String

    @Option(help: "The last 1 to 12 months.")
    var months = 1

    @Option(
        name: [.customShort("o"), .long], help: "The file to write.", completion: .file(extensions: ["pdf"]))
    var output: String

    @Option(help: "How many seconds to wait for it.")
    var wait = 300

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard (1...12).contains(months) else { throw ValidationError("--months must be from 1 to 12.") }
        var isDirectory = ObjCBool(false)
        let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isDirectory)
        guard !output.isEmpty, !output.hasSuffix("/"), !(exists && isDirectory.boolValue) else {
            throw ValidationError("--output must name a file, not a directory.")
        }
        guard wait > 0 else { throw ValidationError("--wait must be at least 1.") }
    }

    func run() async throws {
        let client = try connection.client()
        let size = try await StopSignal.cancelling {
            try await client.saveStatementDocument(
                of: account, lastMonths: months, to: output, polling: PollingPolicy(deadline: .seconds(wait)))
        }
        if answer.json {
            return try JSONOutput.print(View(account: account, path: output, byteCount: size))
        }
        try Console.print("\(output) (\(size) bytes)")
    }
}
