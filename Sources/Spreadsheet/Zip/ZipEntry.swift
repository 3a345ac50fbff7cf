/// What the central directory says of one finished entry.
struct ZipEntry: Equatable {
    let name: [UInt8]
    let checksum: UInt32
    let compressedByteCount: UInt64
    let plainByteCount: UInt64
    /// Where the local header starts in the archive.
    let offset: UInt64

    /// Whether a length does not fit 32 bits, so that the descriptor has 64-bit lengths.
    var hasLongLengths: Bool {
        compressedByteCount >= ZipRecords.longMark || plainByteCount >= ZipRecords.longMark
    }
}
