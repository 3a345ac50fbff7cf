import Folio
import Synchronization

/// Shows how an export comes along: one line that is written over on a terminal, else a line an account.
final class ExportProgress: Sendable {
    private let total: Int
    private let isInteractive: Bool
    private let done = Mutex(0)

    init(total: Int, isInteractive: Bool = Console.isInteractive) {
        self.total = total
        self.isInteractive = isInteractive
    }

    /// Notes one ended account; may be called from any task.
    func report(_ outcome: AccountOutcome) {
        done.withLock { done in
            done += 1
            let line =
                "\(done)/\(total)  \(ExportReport.name(of: outcome))  \(ExportReport.word(for: outcome))"
            if isInteractive {
                Console.overwrite(line)
            } else {
                Console.remark(line)
            }
        }
    }

    /// Clears the line.
    func finish() {
        if isInteractive { Console.overwrite("") }
    }
}
