import ByteSinks

/// What comes next in an archive.
enum ZipEvent {
    /// An entry that is compressed begins.
    case begin(name: [UInt8])
    /// A piece of the open entry.
    case piece
    /// The open entry ends.
    case end
    /// A whole entry that is not compressed.
    case stored(name: [UInt8], [UInt8])
}

/// Puts headers, compressed pieces and the directory of an archive together and knows where each stands.
struct ZipAssembler {
    private var entries: [ZipEntry] = []
    private var open = ZipEntry(name: [], offset: 0)
    /// How many bytes went to the sink.
    private var position: UInt64 = 0
    /// Small records that wait until a write is worth it.
    private var pending = ByteBuffer()

    private static let pendingSize = 64 * 1024

    /// Appends what an event stands for; a piece comes by ``append(_:to:)-(DeflatedChunk,_)``.
    mutating func append(
        _ event: ZipEvent, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        switch event {
        case .begin(let name):
            open = ZipEntry(name: name, offset: position + UInt64(pending.count))
            pending.append(ZipRecords.localHeader(name: name))
        case .piece: break
        case .end:
            pending.append(ZipRecords.dataDescriptor(open))
            entries.append(open)
        case .stored(let name, let bytes):
            var entry = ZipEntry(name: name, offset: position + UInt64(pending.count))
            entry.isStored = true
            entry.checksum = Checksum.of(bytes.span.bytes)
            entry.compressedByteCount = UInt64(bytes.count)
            entry.plainByteCount = UInt64(bytes.count)
            pending.append(ZipRecords.localHeader(storing: entry))
            entries.append(entry)
            try write(bytes.span.bytes, to: &sink)
        }
        if pending.count >= Self.pendingSize { try drain(to: &sink) }
    }

    /// Appends a piece to the open entry.
    mutating func append(
        _ chunk: DeflatedChunk, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        open.checksum = Checksum.joined(
            open.checksum, chunk.checksum, secondByteCount: chunk.plainByteCount)
        open.plainByteCount += UInt64(chunk.plainByteCount)
        open.compressedByteCount += UInt64(chunk.bytes.count)
        try chunk.bytes.withBytes { bytes throws(SpreadsheetError) in try write(bytes, to: &sink) }
    }

    /// Writes the central directory and the records that end the archive.
    mutating func finish(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        let directoryOffset = position + UInt64(pending.count)
        for entry in entries {
            pending.append(ZipRecords.centralHeader(entry))
            if pending.count >= Self.pendingSize { try drain(to: &sink) }
        }
        let directoryByteCount = position + UInt64(pending.count) - directoryOffset
        pending.append(
            ZipRecords.end(
                entryCount: UInt64(entries.count), directoryOffset: directoryOffset,
                directoryByteCount: directoryByteCount))
        try drain(to: &sink)
    }

    private mutating func write(
        _ bytes: RawSpan, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        guard pending.count + bytes.byteCount > Self.pendingSize else {
            pending.append(bytes)
            return
        }
        try drain(to: &sink)
        try send(bytes, to: &sink)
    }

    private mutating func drain(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard !pending.isEmpty else { return }
        let records = pending
        try records.withBytes { bytes throws(SpreadsheetError) in try send(bytes, to: &sink) }
        pending.removeAll()
    }

    private mutating func send(
        _ bytes: RawSpan, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        do {
            try sink.write(bytes)
        } catch {
            throw SpreadsheetError(error)
        }
        position += UInt64(bytes.byteCount)
    }
}
