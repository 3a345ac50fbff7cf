import ArgumentParser
import Foundation

@main
enum EntryPoint {
    /// Runs the command; every error becomes one sentence on standard error and an exit status.
    static func main() async {
        // A reader that goes away (`folio … | head`) shows as an error of the write, not as a killed process.
        signal(SIGPIPE, SIG_IGN)
        StandardStreams.occupy()
        do {
            var command = try FolioCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            finish(error)
        }
    }

    private static func finish(_ error: any Error) -> Never {
        let isRequestForHelp = FolioCommand.exitCode(for: error).isSuccess
        if isRequestForHelp || FolioCommand.exitCode(for: error) == .validationFailure {
            let text = FolioCommand.fullMessage(for: error)
            if isRequestForHelp {
                do { try Console.print(text) } catch { fail(error) }
                exit(ExitStatus.success.rawValue)
            }
            Console.remark(text)
            exit(ExitStatus.usage.rawValue)
        }
        fail(error)
    }

    private static func fail(_ error: any Error) -> Never {
        let failure = ErrorReport.failure(for: error)
        if !failure.description.isEmpty { Console.remark("folio: \(failure.description)") }
        exit(failure.status.rawValue)
    }
}
