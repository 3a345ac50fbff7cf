/// What the tool's exit status means; programs rely on these numbers.
enum ExitStatus: Int32 {
    /// Everything that was asked for was done.
    case success = 0
    /// Nothing usable came out; the error says why.
    case failure = 1
    /// The command was used wrongly.
    case usage = 2
    /// Some accounts failed, or lack files because a part could not be fetched; everything else is there.
    case partial = 3
    /// Refused: key, permission, configuration.
    case refused = 4
    /// A template does not compile.
    case template = 5
    /// `--strict`, and a statement is not proven.
    case notReconciled = 6
}

/// The end of a command that did not do everything: an exit status and a sentence for the user.
struct CommandFailure: Error, CustomStringConvertible {
    let status: ExitStatus
    let description: String

    init(_ status: ExitStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}
