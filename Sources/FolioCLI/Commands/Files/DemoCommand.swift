import ArgumentParser
import Folio
import Foundation
import MonoConnect
import MonoSandbox
import OutputWriters
import ReportTemplates
import StatementModel

extension AccountOutcome {
    /// Whether something went wrong, other than that the provider has no data.
    fileprivate var isFailure: Bool {
        if case .failed = result { true } else { missing.contains { !($0.error is DataNotReady) } }
    }
}

/// `folio demo`: the whole way once, from a server to files, without a key.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Start a sandbox of invented banks and write a month of its statements.",
        discussion: """
            Nothing leaves this machine: the sandbox listens on the loopback address, and its banks and customers \
            are made up. The same version writes the same files each time.
            """)

    @Option(name: [.customShort("o"), .long], help: "Where to write.", completion: .directory)
    var outputDirectory = "out"

    @Option(help: "A calendar month of the sandbox's year, which ends in November 2026.")
    var month = "2026-10"

    @Option(name: .shortAndLong, help: "Formats, as 'folio export' takes them.")
    var format = "csv,ofx,xlsx,html"

    @OptionGroup var writing: WriterOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard (try? Period(month: month)) != nil else {
            throw ValidationError("'\(month)' is not a month: write for example 2026-10.")
        }
        _ = try writing.selection(format, in: .standard)
    }

    func run() async throws {
        let sandbox = SandboxServer(SandboxConfiguration())
        let url = try await sandbox.start()
        do {
            try await StopSignal.cancelling { try await export(from: url) }
        } catch {
            await sandbox.stop()
            throw error
        }
        await sandbox.stop()
    }

    private func export(from url: URL) async throws {
        var configuration = MonoConnectConfiguration()
        configuration.baseURL = url
        // The sandbox is on this machine and ours: there is nobody to be gentle with.
        configuration.requestsPerSecond = 1000
        let client = try MonoConnect(
            secretKey: SecretKey(SandboxConfiguration.defaultSecretKey), configuration: configuration)
        let selection = try writing.selection(format, in: .standard)
        let folio = Folio(client: client, writers: selection.writers)
        let ids = try await client.linkedAccountIDs()

        let period = try Period(month: month)
        let request = ExportRequest(
            period: period, formats: selection.formats, outputs: try Self.portfolio(),
            directory: outputDirectory)
        let plan = folio.plan(
            accounts: ids, period: period,
            needs: try ExportOutput.needs(of: request.outputs, writers: selection.writers))
        let result = try await folio.export(accounts: ids, request)
        let outcomes = result.outcomes
        try DemoIndex(outcomes: outcomes, portfolioFiles: result.portfolioFiles, period: period).write(
            to: outputDirectory + "/index.html")

        let report = ExportReport(result: result, period: period, directory: outputDirectory)
        if answer.json {
            try JSONOutput.print(ExportView(report))
        } else {
            try Console.print(
                "Sandbox: \(ids.count) accounts at invented banks (\(url.absoluteString))  \(period.label)")
            try Console.print("Fetch plan: \(PlanReport(plan: plan).summary)")
            try Console.print()
            try report.print()
            try Console.print("Open \(outputDirectory)/index.html")
        }
        // Accounts without data belong to the show; files that could not be written do not.
        if outcomes.contains(where: \.isFailure) || !result.portfolioFailures.isEmpty {
            try report.throwIfIncomplete(isStrict: false)
        }
    }

    /// One page over all accounts.
    private static func portfolio() throws -> [ExportOutput] {
        let library = try TemplateLibrary()
        return [.template(try library.compile(library.find("month-end-portfolio.html")))]
    }
}
