import CZlib

#if ISAL
import CISAL
#endif

/// Compresses pieces of raw deflate streams, with ISA-L where the package trait `ISAL` is enabled and the
/// level is one that it reaches, with zlib otherwise.
struct Deflater: ~Copyable {
    #if ISAL
    private var isal: ISALDeflater?
    #endif
    private var zlib: ZlibDeflater?

    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/compression``.
    init(level: CompressionLevel) throws(SpreadsheetError) {
        #if ISAL
        if ISALDeflater.reaches(level) {
            isal = try ISALDeflater(level: level)
            return
        }
        #endif
        zlib = try ZlibDeflater(level: level)
    }

    /// Appends what a piece becomes.
    ///
    /// The pieces of a stream, joined in order, are the stream: each ends at a whole byte. So they can be
    /// compressed at the same time.
    ///
    /// - Parameters:
    ///   - piece: fewer than 2^31 bytes.
    ///   - dictionary: up to 32 KiB that come before in the stream; the piece refers back to them.
    ///   - isLast: whether the stream ends with this piece.
    ///   - output: takes the compressed bytes.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/compression``.
    mutating func compress(
        _ piece: RawSpan, after dictionary: RawSpan, isLast: Bool, into output: inout ByteBuffer
    ) throws(SpreadsheetError) {
        #if ISAL
        if isal != nil {
            try isal?.compress(piece, after: dictionary, isLast: isLast, into: &output)
            return
        }
        #endif
        try zlib?.compress(piece, after: dictionary, isLast: isLast, into: &output)
    }
}

/// CRC-32 as zip has it.
enum Checksum {
    /// The checksum of a piece.
    static func of(_ piece: RawSpan) -> UInt32 {
        piece.withUnsafeBytes { bytes in
            guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return 0 }
            #if ISAL
            return folio_isal_crc32(0, start, UInt64(bytes.count))
            #else
            return UInt32(truncatingIfNeeded: crc32_z(0, start, bytes.count))
            #endif
        }
    }

    /// The checksum of two pieces in a row.
    static func joined(_ first: UInt32, _ second: UInt32, secondByteCount: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: crc32_combine(uLong(first), uLong(second), numericCast(secondByteCount)))
    }
}
