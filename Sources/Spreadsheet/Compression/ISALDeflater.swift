#if ISAL
import CISAL

/// Compresses pieces of raw deflate streams with Intel's ISA-L, several times as fast as zlib's level 1 at
/// about the same size.
///
/// Unsafe: the library takes pointers, and its stream must not move in memory, so it lives on the heap and
/// is freed with this value.
struct ISALDeflater: ~Copyable {
    private let deflater: UnsafeMutablePointer<folio_isal>

    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/compression``.
    init(level: CompressionLevel) throws(SpreadsheetError) {
        // Level 0 packs worse than zlib's least, 3 hardly better than 2.
        guard let deflater = folio_isal_create(level == .fastest ? 1 : 2) else { throw Self.failure(0) }
        self.deflater = deflater
    }

    deinit { folio_isal_destroy(deflater) }

    /// Whether the library reaches a level; the higher ones are left to zlib.
    static func reaches(_ level: CompressionLevel) -> Bool { level.value <= 2 }

    /// Appends what a piece becomes; see ``Deflater/compress(_:after:isLast:into:)``.
    mutating func compress(
        _ piece: RawSpan, after dictionary: RawSpan, isLast: Bool, into output: inout ByteBuffer
    ) throws(SpreadsheetError) {
        let deflater = deflater
        // Where bytes do not compress, blocks are stored, with five bytes for each of at most 64 KiB.
        let room = piece.byteCount + piece.byteCount / 256 + 8192
        var count: Int64 = 0
        piece.withUnsafeBytes { input in
            dictionary.withUnsafeBytes { dictionary in
                output.write(reserving: room) { cursor in
                    cursor.put(atMost: room) { target in
                        count = folio_isal_compress(
                            deflater, input.bindMemory(to: UInt8.self).baseAddress, UInt32(input.count),
                            dictionary.bindMemory(to: UInt8.self).baseAddress, UInt32(dictionary.count),
                            isLast ? 1 : 0, target.baseAddress, UInt32(target.count))
                        return max(0, Int(count))
                    }
                }
            }
        }
        guard count >= 0 else { throw Self.failure(count) }
    }

    private static func failure(_ status: Int64) -> SpreadsheetError {
        SpreadsheetError(
            .compression, "ISA-L failed with status \(status). Check that enough memory is free.")
    }
}
#endif
