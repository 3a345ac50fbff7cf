import Dispatch
import Synchronization

/// The pieces that are on their way, shared by the threads that work on them.
///
/// A piece is made, if it is not there yet, and then compressed, for which the end of the piece before it is
/// needed. Whoever is free takes the first step that can be taken. What comes out does not depend on who
/// takes which.
final class ChunkQueue: Sendable {
    private let state = Mutex(State())
    /// Raised once for each step that a helper has done, so that the thread at the sink may look again.
    private let steps = DispatchSemaphore(value: 0)
    /// A compressor for each thread; the first belongs to the one at the sink.
    private let lanes: [Lane]

    /// - Parameter helperCount: how many threads work beside the one at the sink.
    init(level: CompressionLevel, helperCount: Int) {
        lanes = (0...helperCount).map { _ in Lane(level: level) }
        state.withLock { $0.freeLanes = (0..<helperCount).map { $0 + 1 } }
    }

    /// Adds a piece.
    func append(_ chunk: consuming Chunk) {
        let slot = Slot(chunk)
        state.withLock { $0.append(slot) }
        startHelper()
    }

    /// Lets nobody begin anything further.
    func cancel() {
        state.withLock { $0.cancel() }
    }

    /// Takes the first piece if it is finished.
    func takeFinished() -> Result<DeflatedChunk, SpreadsheetError>? {
        state.withLock { $0.takeFinished() }
    }

    /// An empty buffer, a used one if there is one.
    func spareBuffer() -> ByteBuffer {
        state.withLock { $0.spares.popLast() } ?? ByteBuffer()
    }

    /// Gives back a buffer whose bytes are no longer needed.
    func recycle(_ buffer: consuming ByteBuffer) {
        buffer.removeAll()
        let spare = buffer
        state.withLock { $0.spares.append(spare) }
    }

    /// Takes one step in the thread at the sink, or waits until another thread has taken one.
    func helpOrWait() {
        if let task = state.withLock({ $0.takeTask() }) {
            perform(task, on: lanes[0])
        } else {
            steps.wait()
        }
    }

    private func startHelper() {
        guard let lane = state.withLock({ $0.takeLane() }) else { return }
        DispatchQueue.global().async { [self] in
            while let task = state.withLock({ $0.takeTask(orFree: lane) }) {
                perform(task, on: lanes[lane])
                steps.signal()
            }
        }
    }

    private func perform(_ task: consuming Task, on lane: Lane) {
        switch task {
        case .produce(let number, let producer): produce(number, by: producer)
        case .compress(let number, let bytes, let dictionary, let isLast):
            let result = lane.compress(bytes, after: dictionary, isLast: isLast, into: spareBuffer())
            recycle(bytes)
            state.withLock { $0.finish(number, stage: .finished(result), tail: nil) }
        }
    }

    private func produce(_ number: Int, by producer: Chunk.Producer) {
        var buffer = spareBuffer()
        do throws(SpreadsheetError) {
            try producer(&buffer)
            let tail = buffer.suffix(Self.windowSize)
            let stage = Stage.plain(consume buffer)
            state.withLock { $0.finish(number, stage: stage, tail: tail) }
        } catch {
            let stage = Stage.finished(.failure(error))
            state.withLock { $0.finish(number, stage: stage, tail: []) }
        }
        startHelper()
    }
}

extension ChunkQueue {
    /// The compressor of one thread, made when it is first needed.
    private final class Lane: Sendable {
        private let level: CompressionLevel
        private let deflater = Mutex<Deflater?>(nil)

        init(level: CompressionLevel) {
            self.level = level
        }

        func compress(
            _ plain: ByteBuffer, after dictionary: [UInt8], isLast: Bool, into output: consuming ByteBuffer
        ) -> Result<DeflatedChunk, SpreadsheetError> {
            do throws(SpreadsheetError) {
                try deflate(plain, after: dictionary, isLast: isLast, into: &output)
            } catch {
                return .failure(error)
            }
            return .success(
                DeflatedChunk(
                    bytes: output, checksum: plain.withBytes(Checksum.of), plainByteCount: plain.count))
        }

        private func deflate(
            _ plain: ByteBuffer, after dictionary: [UInt8], isLast: Bool, into output: inout ByteBuffer
        ) throws(SpreadsheetError) {
            // The compressors count in 32 bits; only a row that fills thousands of cells to the brim comes here.
            guard plain.count < 1 << 31 else {
                throw SpreadsheetError(.compression, "a row takes more than 2 GiB. Shorten its texts.")
            }
            try deflater.withLock { deflater throws(SpreadsheetError) in
                if deflater == nil { deflater = try Deflater(level: level) }
                try plain.withBytes { piece throws(SpreadsheetError) in
                    try deflater?.compress(
                        piece, after: dictionary.span.bytes, isLast: isLast, into: &output)
                }
            }
        }
    }
}
