package import ByteSinks

/// Writes a zip archive to a sink that cannot seek, one entry after the other.
///
/// The same entries give the same bytes: every entry is dated 1980-01-01. Memory does not grow with the
/// size of an entry, only with the number of entries. After an error the archive is of no use.
package struct ZipWriter: ~Copyable {
    private var deflater: Deflater
    private var entries: [ZipEntry] = []
    private var names: Set<[UInt8]> = []
    private var openName: [UInt8]?
    private var openOffset: UInt64 = 0
    /// How many bytes went to the sink.
    private var position: UInt64 = 0
    /// Compressed bytes that wait until a write is worth it.
    private var pending: [UInt8] = []

    private static let pendingSize = 64 * 1024

    /// Creates an archive without entries.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/compression``.
    package init(level: CompressionLevel = .standard) throws(SpreadsheetError) {
        deflater = try Deflater(level: level)
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

    /// Starts an entry; its bytes follow by ``write(_:to:)``.
    ///
    /// - Parameter name: the path in the archive, with `/` between its parts.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/duplicateEntry``,
    ///   ``SpreadsheetError/Code/entryName``, or ``SpreadsheetError/Code/sequence`` when an entry is open.
    package mutating func begin(_ name: String) throws(SpreadsheetError) {
        guard openName == nil else {
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
        try deflater.reset()
        openName = name
        openOffset = position + UInt64(pending.count)
        pending += ZipRecords.localHeader(name: name)
    }

    /// Appends bytes to the open entry.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sink``,
    ///   ``SpreadsheetError/Code/compression``, or ``SpreadsheetError/Code/sequence`` when no entry is open.
    package mutating func write(
        _ bytes: [UInt8], to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        guard openName != nil else {
            throw SpreadsheetError(.sequence, "begin an entry before its bytes.")
        }
        try deflater.compress(bytes.span.bytes, into: &pending)
        if pending.count >= Self.pendingSize {
            try drain(to: &sink)
        }
    }

    /// Ends the open entry.
    ///
    /// - Throws: ``SpreadsheetError`` as ``write(_:to:)``.
    package mutating func end(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard let name = openName else {
            throw SpreadsheetError(.sequence, "begin an entry before its end.")
        }
        try deflater.finish(into: &pending)
        let entry = ZipEntry(
            name: name, checksum: deflater.checksum, compressedByteCount: deflater.compressedByteCount,
            plainByteCount: deflater.plainByteCount, offset: openOffset)
        pending += ZipRecords.dataDescriptor(entry)
        entries.append(entry)
        openName = nil
        if pending.count >= Self.pendingSize {
            try drain(to: &sink)
        }
    }

    /// Writes the central directory; the sink then holds the whole archive.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sink``, or
    ///   ``SpreadsheetError/Code/sequence`` when an entry is open.
    package consuming func finish(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard openName == nil else {
            throw SpreadsheetError(.sequence, "end the open entry before the archive.")
        }
        try drain(to: &sink)
        let directoryOffset = position
        for entry in entries {
            pending += ZipRecords.centralHeader(entry)
            if pending.count >= Self.pendingSize {
                try drain(to: &sink)
            }
        }
        let directoryByteCount = position + UInt64(pending.count) - directoryOffset
        pending += ZipRecords.end(
            entryCount: UInt64(entries.count), directoryOffset: directoryOffset,
            directoryByteCount: directoryByteCount)
        try drain(to: &sink)
    }

    private mutating func drain(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard !pending.isEmpty else { return }
        do {
            try sink.write(pending)
        } catch {
            throw SpreadsheetError(error)
        }
        position += UInt64(pending.count)
        pending.removeAll(keepingCapacity: true)
    }
}
