package import ByteSinks

/// Writes a zip archive to a sink that cannot seek, one entry after the other, compressed on several threads.
///
/// The same calls give the same bytes, whatever the number of threads: every entry is dated 1980-01-01, and
/// pieces are cut by the data alone. Memory does not grow with the size of an entry, only with the number of
/// entries. After an error the archive is of no use. One task uses a writer from begin to end; it blocks its
/// thread while it waits for others.
package struct ZipWriter: ~Copyable {
    private var deflater: ParallelDeflater
    /// What goes to the sink next, in order; a piece stands for the compressor's next result.
    private var events: [ZipEvent] = []
    private var assembler = ZipAssembler()
    private var names: Set<[UInt8]> = []
    /// Bytes of the open entry that wait until a piece is full.
    private var waiting = ByteBuffer()
    private var isOpen = false
    /// Whether a piece of the open entry was submitted.
    private var hasPieces = false

    /// The size of a piece.
    ///
    /// Smaller ones repeat the dictionary too often, larger ones need more memory.
    package static let pieceSize = 384 * 1024

    /// Creates an archive without entries.
    ///
    /// - Parameters:
    ///   - level: how hard the compressor tries.
    ///   - threadCount: how many threads work, the calling one among them; nil for one a core.
    package init(level: CompressionLevel = .standard, threadCount: Int? = nil) {
        deflater = ParallelDeflater(level: level, threadCount: threadCount)
    }

    /// Writes a whole entry.
    ///
    /// - Throws: ``SpreadsheetError`` as the three calls that it stands for.
    package mutating func add(
        _ name: String, bytes: [UInt8], to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try begin(name)
        try write(bytes, to: &sink)
        try end(to: &sink)
    }

    /// Writes a whole entry without compressing it, for data that are compressed already, below 4 GiB.
    ///
    /// - Throws: ``SpreadsheetError`` as ``add(_:bytes:to:)``.
    package mutating func addStored(
        _ name: String, bytes: [UInt8], to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        guard UInt64(bytes.count) < ZipRecords.longMark else { return try add(name, bytes: bytes, to: &sink) }
        let name = try register(name)
        events.append(.stored(name: name, bytes))
        try emit(to: &sink, leaving: deflater.capacity)
    }

    /// Starts an entry; its bytes follow by ``write(_:to:)-(RawSpan,_)``.
    ///
    /// - Parameter name: the path in the archive, with `/` between its parts.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/duplicateEntry``,
    ///   ``SpreadsheetError/Code/entryName``, or ``SpreadsheetError/Code/sequence`` when an entry is open.
    package mutating func begin(_ name: String) throws(SpreadsheetError) {
        let name = try register(name)
        isOpen = true
        hasPieces = false
        events.append(.begin(name: name))
    }

    /// Appends bytes to the open entry.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sink``,
    ///   ``SpreadsheetError/Code/compression``, or ``SpreadsheetError/Code/sequence`` when no entry is open.
    package mutating func write(
        _ bytes: RawSpan, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try checkOpen()
        var start = 0
        while start < bytes.byteCount {
            let end = min(bytes.byteCount, start + Self.pieceSize - waiting.count)
            waiting.append(bytes.extracting(start..<end))
            start = end
            if waiting.count == Self.pieceSize { try submitWaiting(isLast: false, to: &sink) }
        }
    }

    /// Appends bytes to the open entry.
    ///
    /// - Throws: ``SpreadsheetError`` as ``write(_:to:)-(RawSpan,_)``.
    package mutating func write(
        _ bytes: [UInt8], to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try write(bytes.span.bytes, to: &sink)
    }

    /// Appends bytes to the open entry as a piece of their own, without copying them, whatever their number.
    ///
    /// - Returns: an empty buffer for the next piece.
    /// - Throws: ``SpreadsheetError`` as ``write(_:to:)-(RawSpan,_)``.
    package mutating func write(
        piece: consuming ByteBuffer, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) -> ByteBuffer {
        try checkOpen()
        if !waiting.isEmpty { try submitWaiting(isLast: false, to: &sink) }
        if !piece.isEmpty { try submit(.bytes(piece), isLast: false, to: &sink) }
        return deflater.spareBuffer()
    }

    /// Appends a piece to the open entry whose bytes are made on the thread that compresses them.
    ///
    /// An error of the producer is thrown by the call that would write the piece, here or later.
    ///
    /// - Throws: ``SpreadsheetError`` as ``write(_:to:)-(RawSpan,_)``.
    package mutating func write(
        to sink: inout some ByteSink & ~Copyable, producer: @escaping Chunk.Producer
    ) throws(SpreadsheetError) {
        try checkOpen()
        if !waiting.isEmpty { try submitWaiting(isLast: false, to: &sink) }
        try submit(.producer(producer), isLast: false, to: &sink)
    }

    /// Waits for the pieces that are on their way and writes them.
    ///
    /// - Throws: ``SpreadsheetError`` as ``write(_:to:)-(RawSpan,_)``.
    package mutating func flush(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        try emit(to: &sink, leaving: 0)
    }

    /// Ends the open entry.
    ///
    /// - Throws: ``SpreadsheetError`` as ``write(_:to:)-(RawSpan,_)``.
    package mutating func end(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        try checkOpen()
        try submitWaiting(isLast: true, to: &sink)
        isOpen = false
        events.append(.end)
    }

    /// Writes the central directory; the sink then holds the whole archive.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sink``,
    ///   ``SpreadsheetError/Code/compression``, an error of a producer, or
    ///   ``SpreadsheetError/Code/sequence`` when an entry is open.
    package consuming func finish(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard !isOpen else {
            throw SpreadsheetError(.sequence, "end the open entry before the archive.")
        }
        try emit(to: &sink, leaving: 0)
        try assembler.finish(to: &sink)
    }

    private mutating func register(_ name: String) throws(SpreadsheetError) -> [UInt8] {
        guard !isOpen else {
            throw SpreadsheetError(.sequence, "end the open entry before '\(name)'.")
        }
        let name = Array(name.utf8)
        guard !name.isEmpty, name.count <= Int(UInt16.max) else {
            throw SpreadsheetError(.entryName, "an entry's name has 1 to 65,535 bytes, not \(name.count).")
        }
        guard names.insert(name).inserted else {
            throw SpreadsheetError(
                .duplicateEntry,
                "the archive has an entry '\(String(decoding: name, as: UTF8.self))' already.")
        }
        return name
    }

    private func checkOpen() throws(SpreadsheetError) {
        guard isOpen else {
            throw SpreadsheetError(.sequence, "begin an entry before its bytes and its end.")
        }
    }

    private mutating func submitWaiting(
        isLast: Bool, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        let piece = waiting
        waiting = deflater.spareBuffer()
        try submit(.bytes(piece), isLast: isLast, to: &sink)
    }

    private mutating func submit(
        _ source: consuming Chunk.Source, isLast: Bool, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try emit(to: &sink, leaving: deflater.capacity - 1)
        events.append(.piece)
        deflater.submit(Chunk(source, isFirst: !hasPieces, isLast: isLast))
        hasPieces = true
    }

    /// Writes what is finished, and works on the rest until so many pieces are left on their way.
    private mutating func emit(
        to sink: inout some ByteSink & ~Copyable, leaving count: Int
    ) throws(SpreadsheetError) {
        var done = 0
        defer { events.removeFirst(done) }
        for event in events {
            if case .piece = event {
                let next =
                    deflater.pendingCount > count ? try deflater.takeNext() : try deflater.takeFinished()
                guard let chunk = next else { return }
                try assembler.append(chunk, to: &sink)
                deflater.recycle(chunk.bytes)
            } else {
                try assembler.append(event, to: &sink)
            }
            done += 1
        }
    }
}
