/// Why a writer program gave no document.
public enum ProgramFailure: Hashable, Sendable {
    /// There is no file at the program's path, or its interpreter (the first line, `#!`) is missing.
    case notFound
    /// The file may not be run by this user, or is no program.
    case notExecutable
    /// The system could not start it; the error number (`errno`).
    case couldNotStart(errorNumber: Int32)
    /// It ended with another exit status than 0.
    case exited(status: Int32, standardError: String)
    /// A signal ended it, for example 9 when memory ran out.
    case signalled(signal: Int32, standardError: String)
    /// It was not done within the time limit, and was ended.
    case timedOut(limit: Duration, standardError: String)
    /// It ended with status 0 and printed nothing.
    case noOutput(standardError: String)
    /// It ended, and another process that it had started kept its standard output open; that one was ended.
    case outputHeldOpen
    /// The task was cancelled, and the program ended.
    case cancelled
    /// Its exit status was taken by other code in this process.
    case statusUnknown

    /// The last lines that the program printed on standard error, made safe for a terminal; at most 4 kB.
    public var standardError: String? {
        switch self {
        case .exited(_, let text), .signalled(_, let text), .timedOut(_, let text), .noOutput(let text): text
        default: nil
        }
    }

    /// What happened and what to do, as the end of a sentence that begins with the program.
    var predicate: String {
        switch self {
        case .notFound:
            "is not there, or the interpreter that its first line names is not: install it, or choose another "
                + "format."
        case .notExecutable:
            "is no program that you may run: make it one (chmod +x), with a first line such as "
                + "'#!/usr/bin/env python3' if it is a script."
        case .couldNotStart(let number):
            "could not be started (system error \(number))."
        case .exited(let status, _):
            "ended with status \(status)." + words
        case .signalled(let signal, _):
            "was ended by signal \(signal) before its document was complete." + words
        case .timedOut(let limit, _):
            "was not done after \(limit.components.seconds) s and was ended: give it a longer time limit, or "
                + "look for what it waits for." + words
        case .noOutput:
            "ended without an error and without a document: it must print one on standard output." + words
        case .outputHeldOpen:
            "ended and left a process behind that kept its standard output open: it must wait for the "
                + "processes that it starts."
        case .cancelled:
            "was stopped."
        case .statusUnknown:
            "ended, but other code took its exit status: nobody knows whether its document is complete."
        }
    }

    private var words: String {
        guard let standardError, !standardError.isEmpty else { return " It printed no reason." }
        return " It said: \(standardError)"
    }
}
