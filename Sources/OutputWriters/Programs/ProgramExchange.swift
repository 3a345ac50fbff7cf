import ByteSinks

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The talk with a started writer program: the report goes in while the document comes out, in one thread,
/// in memory of a fixed size, and at the pace of the slower side.
struct ProgramExchange: ~Copyable {
    private static let pieceSize = 64 * 1024
    /// How long one wait takes at most, so that a cancelled task and an ended program are noticed.
    private static let longestWait = Duration.milliseconds(100)
    /// How long an ended program's streams may stay open: what it printed is there already.
    private static let linger = Duration.seconds(2)

    private var child: ChildProcess
    private var input: Pipe
    private var output: Pipe
    private var errors: Pipe
    private var lines: ReportLines
    private var piece: [UInt8] = []
    private var sentCount = 0
    private var buffer = [UInt8](repeating: 0, count: pieceSize)
    private var tail = StandardErrorTail()
    private var byteCount = 0
    private let limit: Duration
    private let deadline: ContinuousClock.Instant
    private var lingerDeadline: ContinuousClock.Instant?

    /// Starts the program.
    init(
        path: String, environment: [String], lines: ReportLines, limit: Duration
    ) throws(SystemCallError) {
        let deadline = ContinuousClock.now + limit
        var input = try Pipe(.toProgram)
        var output = try Pipe(.fromProgram)
        var errors = try Pipe(.fromProgram)
        let child = try ProgramStart.start(
            path, environment: environment, input: input.theirs ?? -1, output: output.theirs ?? -1,
            errors: errors.theirs ?? -1)
        input.closeTheirs()
        output.closeTheirs()
        errors.closeTheirs()
        self.deadline = deadline
        self.limit = limit
        self.lines = lines
        self.child = child
        self.input = input
        self.output = output
        self.errors = errors
    }

    /// Talks until the program has ended; whatever happens, it has ended afterwards.
    ///
    /// - Returns: why there is no document; nil when there is one.
    /// - Throws: ``ByteSinks/SinkError`` of the sink.
    mutating func run(to sink: inout some ByteSink & ~Copyable) throws(SinkError) -> ProgramFailure? {
        do {
            while isTalking {
                if let failure = interruption() {
                    child.terminate()
                    return failure
                }
                try step(to: &sink)
            }
        } catch {
            child.terminate()
            throw error
        }
        guard child.hasEnded(until: deadline) else {
            child.terminate()
            return timedOut
        }
        return verdict(on: child.wait())
    }

    private var isTalking: Bool { input.ours != nil || output.ours != nil || errors.ours != nil }

    private var timedOut: ProgramFailure { .timedOut(limit: limit, standardError: tail.text) }

    private func verdict(on end: ChildProcess.End) -> ProgramFailure? {
        switch end {
        case .exited(0): byteCount > 0 ? nil : .noOutput(standardError: tail.text)
        case .exited(let status): .exited(status: status, standardError: tail.text)
        case .signalled(let signal): .signalled(signal: signal, standardError: tail.text)
        case .unknown: .statusUnknown
        }
    }

    /// What ends the talk before its time.
    private mutating func interruption() -> ProgramFailure? {
        if Task.isCancelled { return .cancelled }
        let now = ContinuousClock.now
        if now >= deadline { return timedOut }
        guard let lingerDeadline, now >= lingerDeadline else { return nil }
        // The program has ended. A process that it left behind holds a stream; only the document matters.
        input.closeOurs()
        errors.closeOurs()
        return output.ours == nil ? nil : .outputHeldOpen
    }

    /// Waits until a stream is ready, and moves one piece through each that is.
    private mutating func step(to sink: inout some ByteSink & ~Copyable) throws(SinkError) {
        refill()
        var waits = [
            pollfd(fd: input.ours ?? -1, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output.ours ?? -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.ours ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&waits, nfds_t(waits.count), waitingTime()) > 0 else {
            if lingerDeadline == nil, child.hasEnded { lingerDeadline = .now + Self.linger }
            return
        }
        if waits[2].revents != 0 { readErrors() }
        if waits[1].revents != 0 { try readOutput(to: &sink) }
        if waits[0].revents != 0 { send() }
    }

    private func waitingTime() -> Int32 {
        let wait = min(Self.longestWait, ContinuousClock.now.duration(to: deadline))
        return Int32(clamping: max(1, wait.components.attoseconds / 1_000_000_000_000_000))
    }

    /// Makes the next piece when the last one is sent; closes the program's input after the last line.
    private mutating func refill() {
        guard input.ours != nil, sentCount == piece.count else { return }
        piece.removeAll(keepingCapacity: true)
        sentCount = 0
        if !lines.append(to: &piece, untilCount: Self.pieceSize) { input.closeOurs() }
    }

    private mutating func send() {
        guard let descriptor = input.ours else { return }
        switch PipeTransfer.write(piece[sentCount...], to: descriptor) {
        case .moved(let count): sentCount += count
        case .wouldBlock: break
        // A program that has read enough may close its input; its exit status says whether all is well.
        case .closed, .failed: input.closeOurs()
        }
    }

    private mutating func readOutput(to sink: inout some ByteSink & ~Copyable) throws(SinkError) {
        guard let descriptor = output.ours else { return }
        switch PipeTransfer.read(from: descriptor, into: &buffer) {
        case .moved(let count):
            byteCount += count
            try sink.write(buffer.span.extracting(0..<count).bytes)
        case .wouldBlock: break
        case .closed, .failed: output.closeOurs()
        }
    }

    private mutating func readErrors() {
        guard let descriptor = errors.ours else { return }
        switch PipeTransfer.read(from: descriptor, into: &buffer) {
        case .moved(let count): tail.append(buffer[..<count])
        case .wouldBlock: break
        case .closed, .failed: errors.closeOurs()
        }
    }
}
