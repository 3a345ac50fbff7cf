/// One piece of a stream on its way through the compressor.
package struct Chunk: Sendable {
    /// Where the bytes come from.
    package enum Source: Sendable {
        /// Bytes that are there already.
        case bytes(ByteBuffer)
        /// Bytes that are made on the thread that compresses them.
        case producer(Producer)
    }

    /// Makes the bytes of a piece; runs on any thread, once, and depends on nothing that changes.
    package typealias Producer = @Sendable (inout ByteBuffer) throws(SpreadsheetError) -> Void

    /// Where the bytes come from.
    package let source: Source
    /// Whether a stream begins here, so that nothing before it may be referred to.
    package let isFirst: Bool
    /// Whether the stream ends here.
    package let isLast: Bool

    /// Creates a piece.
    package init(_ source: Source, isFirst: Bool, isLast: Bool) {
        self.source = source
        self.isFirst = isFirst
        self.isLast = isLast
    }
}

/// What a piece became.
package struct DeflatedChunk: Sendable {
    /// The compressed bytes.
    package var bytes: ByteBuffer
    /// The CRC-32 of the bytes before.
    package let checksum: UInt32
    /// How many bytes there were before.
    package let plainByteCount: Int
}
