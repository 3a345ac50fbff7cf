public import ByteSinks
public import StatementModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A writer that is a program of its own.
///
/// It reads the report as JSON Lines on standard input and prints the document on standard output.
///
/// The program is started without a shell, in a process group of its own, with a small environment:
/// `PATH`, `HOME`, `LANG` and `TMPDIR`, the protocol's version, the format and the options. No key and no
/// other variable reaches it. Whatever happens, the group has ended when ``write(_:to:)`` returns.
///
/// Report and document stream: memory does not grow with either. The call blocks its thread until the
/// program is done; in asynchronous code, give it a thread that may be blocked.
public struct ProgramWriter: OutputWriter {
    /// How long a program has unless another limit is given.
    public static let defaultTimeLimit = Duration.seconds(120)

    /// The program.
    public let program: WriterProgram
    /// Settings for the program.
    public let options: [WriterOption]
    /// How long it has for one document, from start to end.
    public let timeLimit: Duration
    private let environment: [String]

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - program: the program.
    ///   - options: its settings; of two with one name, the last counts.
    ///   - timeLimit: how long it has for one document.
    ///   - environment: this process's environment; only `PATH`, `HOME`, `LANG` and `TMPDIR` are taken.
    public init(
        _ program: WriterProgram, options: [WriterOption] = [], timeLimit: Duration = defaultTimeLimit,
        environment: [String: String]
    ) {
        self.program = program
        self.options = options
        self.timeLimit = timeLimit
        var variables = environment.filter { Self.inherited.contains($0.key) && !$0.value.utf8.contains(0) }
        variables["FOLIO_WRITER_PROTOCOL"] = String(ReportLines.protocolVersion)
        variables["FOLIO_WRITER_FORMAT"] = program.format.name
        for option in options { variables[option.variable] = option.value }
        self.environment = variables.map { "\($0.key)=\($0.value)" }.sorted()
    }

    private static let inherited: Set<String> = ["PATH", "HOME", "LANG", "TMPDIR"]

    /// The program's format.
    public var format: OutputFormat { program.format }

    /// Runs the program once.
    ///
    /// - Throws: ``WriterError``: ``WriterError/Reason/notExpressible`` when the program ended with status 65
    ///   and said why, ``WriterError/Reason/program(_:)`` when it gave no complete document for another
    ///   reason, ``WriterError/Reason/sink(_:)``.
    public func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        let failure: ProgramFailure?
        do throws(SinkError) {
            failure = try talk(about: report, to: &sink)
        } catch {
            throw .sink(error)
        }
        switch failure {
        case nil: return
        case .exited(Self.refusal, let words) where !words.isEmpty:
            throw .notExpressible(
                "The format '\(format)' cannot express this report, says the program '\(program.path)': \(words)"
            )
        case .some(let failure): throw .program(failure, program)
        }
    }

    /// The exit status by which a program says that the report, not the program, is the matter
    /// (`EX_DATAERR` of BSD's `sysexits.h`).
    private static let refusal: Int32 = 65

    private func talk(
        about report: Report, to sink: inout some ByteSink & ~Copyable
    ) throws(SinkError) -> ProgramFailure? {
        var exchange: ProgramExchange
        do {
            exchange = try ProgramExchange(
                path: program.path, environment: environment, lines: ReportLines(report), limit: timeLimit)
        } catch {
            return Self.failure(toStart: error.number)
        }
        return try exchange.run(to: &sink)
    }

    private static func failure(toStart number: Int32) -> ProgramFailure {
        switch number {
        case ENOENT, ENOTDIR: .notFound
        case EACCES, EPERM, ENOEXEC, EISDIR: .notExecutable
        default: .couldNotStart(errorNumber: number)
        }
    }
}
