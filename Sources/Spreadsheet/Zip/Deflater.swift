import CZlib

/// A raw deflate stream with the CRC-32 and the lengths of what went through it.
///
/// The module's only place with unsafe code: zlib takes pointers, and its stream must not move in memory,
/// so it lives on the heap and is freed with this value.
struct Deflater: ~Copyable {
    private(set) var checksum: UInt32 = 0
    private(set) var plainByteCount: UInt64 = 0
    private(set) var compressedByteCount: UInt64 = 0

    private let stream: UnsafeMutablePointer<z_stream>
    private var scratch = [UInt8](repeating: 0, count: 64 * 1024)

    /// Input handed to zlib at once; its counter has 32 bits.
    private static let pieceSize = 1 << 24

    init(level: CompressionLevel) throws(SpreadsheetError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // Negative window bits: deflate without a zlib header, as zip wants it.
        let status = deflateInit2_(
            stream, level.rawValue, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw Self.failure(status) }
    }

    deinit {
        deflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Forgets the data before, to start the next entry.
    mutating func reset() throws(SpreadsheetError) {
        let status = deflateReset(stream)
        guard status == Z_OK else { throw Self.failure(status) }
        checksum = 0
        plainByteCount = 0
        compressedByteCount = 0
    }

    /// Compresses the bytes and appends what zlib gives out to `output`.
    mutating func compress(_ bytes: RawSpan, into output: inout [UInt8]) throws(SpreadsheetError) {
        var start = 0
        while start < bytes.byteCount {
            let end = min(start + Self.pieceSize, bytes.byteCount)
            try run(bytes.extracting(start..<end), flush: Z_NO_FLUSH, into: &output)
            start = end
        }
    }

    /// Ends the stream and appends its last bytes to `output`.
    mutating func finish(into output: inout [UInt8]) throws(SpreadsheetError) {
        try run(RawSpan(), flush: Z_FINISH, into: &output)
    }

    private mutating func run(
        _ bytes: RawSpan, flush: Int32, into output: inout [UInt8]
    ) throws(SpreadsheetError) {
        let count = uInt(bytes.byteCount)
        let stream = stream
        var sum = uLong(checksum)
        var produced = 0
        let status = bytes.withUnsafeBytes { input in
            let source = input.bindMemory(to: UInt8.self).baseAddress
            if let source { sum = crc32(sum, source, count) }
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source)
            stream.pointee.avail_in = count
            return scratch.withUnsafeMutableBufferPointer { scratch in
                var status = Z_OK
                repeat {
                    stream.pointee.next_out = scratch.baseAddress
                    stream.pointee.avail_out = uInt(scratch.count)
                    status = deflate(stream, flush)
                    let filled = scratch.count - Int(stream.pointee.avail_out)
                    output.append(contentsOf: scratch[..<filled])
                    produced += filled
                } while status == Z_OK && stream.pointee.avail_out == 0
                stream.pointee.next_in = nil
                return status
            }
        }
        // Z_BUF_ERROR only says that the last full buffer happened to be the end of the output.
        let isDone = flush == Z_FINISH ? status == Z_STREAM_END : status == Z_OK || status == Z_BUF_ERROR
        guard isDone else { throw Self.failure(status) }
        checksum = UInt32(truncatingIfNeeded: sum)
        plainByteCount += UInt64(count)
        compressedByteCount += UInt64(produced)
    }

    private static func failure(_ status: Int32) -> SpreadsheetError {
        SpreadsheetError(
            .compression, "zlib failed with status \(status). Check that enough memory is free.")
    }
}
