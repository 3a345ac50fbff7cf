import ByteSinks
import Folio
import MonoConnect
import Narrations
import OutputWriters
import ReportTemplates
import StatementModel
import TemplateEngine

/// Turns any error into an exit status and a sentence without secrets.
enum ErrorReport {
    static func failure(for error: any Error) -> CommandFailure {
        switch error {
        case let failure as CommandFailure:
            CommandFailure(failure.status, TerminalText.safe(failure.description))
        case let error as TemplateError:
            CommandFailure(
                .template, "The template does not compile.\n" + TerminalText.safeLines(error.description))
        case let error as TemplateOptionError:
            CommandFailure(error.isOfConfiguration ? .refused : .usage, TerminalText.safe(error.description))
        case let error as NarrationRuleError:
            CommandFailure(
                .refused,
                "The rules for narrations cannot be used.\n" + TerminalText.safeLines(error.description))
        case let error as MonoError: CommandFailure(status(of: error), error.description)
        case is CancellationError:
            CommandFailure(
                .failure,
                "Stopped before the end. Accounts that were done have their files; no partial file was left.")
        default: CommandFailure(.failure, sentence(for: error))
        }
    }

    /// A sentence for an error that stands in a list of failed accounts, safe for a terminal: some errors
    /// quote the provider.
    static func sentence(for error: any Error) -> String {
        switch error {
        case let error as any CustomStringConvertible: TerminalText.safe(error.description)
        default: "Unexpected error of type \(type(of: error))."
        }
    }

    /// Whether every account would fail in the same way, so that the run as a whole was refused.
    static func isRefusal(_ error: any Error) -> Bool {
        (error as? MonoError).map { status(of: $0) == .refused } ?? false
    }

    private static func status(of error: MonoError) -> ExitStatus {
        switch error.code {
        case .unauthorized, .forbidden, .insecureURL, .invalidKey: .refused
        default: .failure
        }
    }
}
