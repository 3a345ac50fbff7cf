/// What the process tells its caller; the numbers are a promise (see the manual page).
enum ExitStatus: Int32 {
    /// Everything asked for was done.
    case success = 0
    /// Nothing usable was written or answered; the error says why.
    case failure = 1
    /// Wrong use of the command.
    case usage = 2
    /// Some accounts failed, the others are complete.
    case partial = 3
    /// Refused: key, permission or configuration.
    case refused = 4
    /// `--strict`, and a statement does not reconcile.
    case notReconciled = 6
}

/// An error that already knows its exit status and its sentence.
struct CommandFailure: Error, CustomStringConvertible {
    let status: ExitStatus
    /// What went wrong, where and what to do.
    let description: String

    init(_ status: ExitStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}
