extension ChunkQueue {
    /// How much of a piece the next one may refer to: the window of deflate.
    static let windowSize = 32 * 1024

    /// What is to be done next with a piece.
    enum Task: Sendable {
        case produce(Int, Chunk.Producer)
        case compress(Int, ByteBuffer, after: [UInt8], isLast: Bool)
    }

    /// How far a piece is.
    enum Stage: Sendable {
        case unmade(Chunk.Producer)
        case plain(ByteBuffer)
        /// A thread works on it.
        case busy
        case finished(Result<DeflatedChunk, SpreadsheetError>)
    }

    /// A piece and how far it is.
    struct Slot: Sendable {
        let isFirst: Bool
        let isLast: Bool
        var stage: Stage
        /// The end of the piece; nil until the piece is made.
        var tail: [UInt8]?

        init(_ chunk: consuming Chunk) {
            isFirst = chunk.isFirst
            isLast = chunk.isLast
            switch chunk.source {
            case .bytes(let bytes):
                tail = bytes.suffix(windowSize)
                stage = .plain(bytes)
            case .producer(let producer): stage = .unmade(producer)
            }
        }
    }

    /// Everything that the threads share.
    struct State: Sendable {
        /// The pieces in order; those before were taken.
        private var slots: [Slot] = []
        /// How many pieces were taken: the number of the first slot.
        private var takenCount = 0
        /// The end of the piece that was taken last.
        private var lastTail: [UInt8] = []
        private var isCancelled = false
        /// The lanes of threads that are not running.
        var freeLanes: [Int] = []
        /// Buffers to be used again.
        var spares: [ByteBuffer] = []

        mutating func append(_ slot: consuming Slot) {
            slots.append(slot)
        }

        /// Lets nobody begin anything further.
        mutating func cancel() {
            isCancelled = true
        }

        /// Notes that a step is done.
        mutating func finish(_ number: Int, stage: consuming Stage, tail: [UInt8]?) {
            slots[number - takenCount].stage = stage
            if let tail { slots[number - takenCount].tail = tail }
        }

        /// The first piece, if it is finished.
        mutating func takeFinished() -> Result<DeflatedChunk, SpreadsheetError>? {
            guard case .finished(let result)? = slots.first?.stage else { return nil }
            lastTail = slots.removeFirst().tail ?? []
            takenCount += 1
            return result
        }

        /// The first step that can be taken; nil when there is none.
        mutating func takeTask() -> Task? {
            guard !isCancelled, let index = slots.indices.first(where: isReady) else { return nil }
            let number = takenCount + index
            let slot = slots[index]
            slots[index].stage = .busy
            switch slot.stage {
            case .unmade(let producer): return .produce(number, producer)
            case .plain(let bytes):
                let dictionary = slot.isFirst ? [] : tail(before: index) ?? []
                return .compress(number, bytes, after: dictionary, isLast: slot.isLast)
            case .busy, .finished: return nil
            }
        }

        /// A step for a thread that helps; without one its lane is free.
        mutating func takeTask(orFree lane: Int) -> Task? {
            let task = takeTask()
            if task == nil { freeLanes.append(lane) }
            return task
        }

        /// A lane for a further thread, if there is something for it to do.
        mutating func takeLane() -> Int? {
            guard !isCancelled, slots.indices.contains(where: isReady) else { return nil }
            return freeLanes.popLast()
        }

        private func isReady(_ index: Int) -> Bool {
            switch slots[index].stage {
            case .unmade: true
            case .plain: slots[index].isFirst || tail(before: index) != nil
            case .busy, .finished: false
            }
        }

        private func tail(before index: Int) -> [UInt8]? {
            index > 0 ? slots[index - 1].tail : lastTail
        }
    }
}
