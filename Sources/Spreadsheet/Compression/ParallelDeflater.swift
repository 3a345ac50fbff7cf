#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Compresses the pieces of raw deflate streams on several threads and gives them back in order.
///
/// A piece is compressed by itself, with the 32 KiB before it as its dictionary, so that all cores work
/// on one stream. What comes out depends on the pieces and the level alone, not on the number of threads.
/// Memory is bounded by the caller, who takes results before more than ``capacity`` pieces are on their way.
///
/// One task uses it from begin to end. It blocks its thread while it waits.
package struct ParallelDeflater: ~Copyable {
    private let queue: ChunkQueue
    /// How many pieces were submitted and not taken.
    package private(set) var pendingCount = 0
    /// How many pieces may be on their way so that every thread has work.
    package let capacity: Int

    /// Creates a compressor; threads come from the system's pool when there is work.
    ///
    /// - Parameters:
    ///   - level: how hard it tries.
    ///   - threadCount: how many threads work, the calling one among them; 1 to ``maximumThreadCount``,
    ///     anything beyond is taken for the nearest. Nil for one a core.
    package init(level: CompressionLevel, threadCount: Int? = nil) {
        let count = min(max(threadCount ?? Self.coreCount, 1), Self.maximumThreadCount)
        queue = ChunkQueue(level: level, helperCount: count - 1)
        capacity = count == 1 ? 1 : count + max(2, count / 2)
    }

    deinit { queue.cancel() }

    /// The most threads; more would need more memory than they save time.
    package static let maximumThreadCount = 12

    /// An empty buffer to fill with the bytes of a piece.
    package func spareBuffer() -> ByteBuffer { queue.spareBuffer() }

    /// Gives back a buffer whose bytes were written.
    package func recycle(_ buffer: consuming ByteBuffer) { queue.recycle(buffer) }

    /// Adds a piece behind those before.
    package mutating func submit(_ chunk: consuming Chunk) {
        pendingCount += 1
        queue.append(chunk)
    }

    /// Takes the next piece if it is finished; nil when it is not, or when there is none.
    ///
    /// - Throws: ``SpreadsheetError`` when the piece could not be made or compressed.
    package mutating func takeFinished() throws(SpreadsheetError) -> DeflatedChunk? {
        guard let result = queue.takeFinished() else { return nil }
        pendingCount -= 1
        return try result.get()
    }

    /// Takes the next piece, working on what waits until it is finished; nil when there is none.
    ///
    /// - Throws: ``SpreadsheetError`` as ``takeFinished()``.
    package mutating func takeNext() throws(SpreadsheetError) -> DeflatedChunk? {
        while pendingCount > 0 {
            if let chunk = try takeFinished() { return chunk }
            queue.helpOrWait()
        }
        return nil
    }

    private static var coreCount: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }
}
