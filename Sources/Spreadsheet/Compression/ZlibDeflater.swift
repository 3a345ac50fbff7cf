import CZlib

/// Compresses pieces of raw deflate streams with zlib.
///
/// Unsafe: zlib takes pointers, and its stream must not move in memory, so it lives on the heap and is
/// freed with this value.
struct ZlibDeflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>
    private let search: DeflateSearch

    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/compression``.
    init(level: CompressionLevel) throws(SpreadsheetError) {
        search = DeflateSearch(level: level)
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // Negative window bits: deflate without a zlib header, as zip wants it.
        let status = deflateInit2_(
            stream, Int32(level.value), Z_DEFLATED, -15, 8, search.strategy, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw Self.failure(status) }
    }

    deinit {
        deflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Appends what a piece becomes; see ``Deflater/compress(_:after:isLast:into:)``.
    mutating func compress(
        _ piece: RawSpan, after dictionary: RawSpan, isLast: Bool, into output: inout ByteBuffer
    ) throws(SpreadsheetError) {
        let stream = stream
        var status = deflateReset(stream)
        guard status == Z_OK else { throw Self.failure(status) }
        // Each reset goes back to zlib's own search.
        status = deflateTune(stream, search.good, search.lazy, search.nice, search.chain)
        guard status == Z_OK else { throw Self.failure(status) }
        if dictionary.byteCount > 0 {
            status = dictionary.withUnsafeBytes { bytes in
                deflateSetDictionary(
                    stream, bytes.bindMemory(to: UInt8.self).baseAddress, uInt(bytes.count))
            }
            guard status == Z_OK else { throw Self.failure(status) }
        }
        // The bound holds for one flush at the end; the rest is the flush's own mark.
        let room = Int(deflateBound(stream, uLong(piece.byteCount))) + 16
        piece.withUnsafeBytes { input in
            stream.pointee.next_in = UnsafeMutablePointer(
                mutating: input.bindMemory(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = uInt(input.count)
            output.write(reserving: room) { cursor in
                cursor.put(atMost: room) { target in
                    stream.pointee.next_out = target.baseAddress
                    stream.pointee.avail_out = uInt(target.count)
                    status = deflate(stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
                    return target.count - Int(stream.pointee.avail_out)
                }
            }
            stream.pointee.next_in = nil
        }
        guard status == (isLast ? Z_STREAM_END : Z_OK) else { throw Self.failure(status) }
    }

    private static func failure(_ status: Int32) -> SpreadsheetError {
        SpreadsheetError(
            .compression, "zlib failed with status \(status). Check that enough memory is free.")
    }
}
