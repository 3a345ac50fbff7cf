import ArgumentParser
import Foundation
import MonoSandbox
import ReportTemplates
import StatementModel

/// `folio preview`: a template in the browser, rendered again whenever its file changes.
struct PreviewCommand: AsyncParsableCommand {
    /// What a program needs to use the page.
    private struct Ready: Encodable {
        let url: String
    }

    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show a template in the browser with invented data, and again when its file changes.",
        discussion: """
            Serves on the loopback address of this machine alone. The banks and customers are the sandbox's: \
            nothing is fetched from elsewhere, and no key is needed.
            """)

    @Argument(help: "A file or the name of a template.", completion: .file())
    var template: String

    @Option(help: "The port; 0 takes a free one.")
    var port: UInt16 = 0

    @Option(help: "A calendar month of the sandbox's year, which ends in November 2026.")
    var month = "2026-10"

    @OptionGroup var settings: RunOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard (try? Period(month: month)) != nil else {
            throw ValidationError("'\(month)' is not a month: write for example 2026-10.")
        }
    }

    func run() async throws {
        let library = try settings.library(try configuration.file())
        let location = try library.locate(template)
        // A file that is not there is a slip of the keys; one that does not compile is what a preview is for.
        _ = try library.bytes(of: location)
        if let compiled = try? library.compile(location) {
            try library.context.checkOptions(reach: [compiled])
        }

        var configuration = SandboxConfiguration()
        // Somebody waits for the page.
        configuration.jobDelay = .milliseconds(1)
        let sandbox = SandboxServer(configuration)
        let data = try PreviewData(
            url: try await sandbox.start(), period: try Period(month: month))
        let server = PreviewServer(session: PreviewSession(library: library, location: location, data: data))
        do {
            let url = try await server.start(port: port)
            if answer.json {
                try JSONOutput.print(Ready(url: url))
            } else {
                try Console.print("\(location.displayName) is shown at \(url). Stop with Ctrl-C.")
            }
        } catch {
            await sandbox.stop()
            throw error
        }
        await StopSignal.wait()
        await server.stop()
        await sandbox.stop()
    }
}
