/// What the central directory says of one entry.
struct ZipEntry: Equatable {
    let name: [UInt8]
    /// Where the local header starts in the archive.
    let offset: UInt64
    var checksum: UInt32 = 0
    var compressedByteCount: UInt64 = 0
    var plainByteCount: UInt64 = 0
    /// Whether the data are not compressed; then the local header has the lengths and no descriptor follows.
    var isStored = false

    init(name: [UInt8], offset: UInt64) {
        self.name = name
        self.offset = offset
    }

    /// Whether a length does not fit 32 bits, so that the descriptor has 64-bit lengths.
    var hasLongLengths: Bool {
        compressedByteCount >= ZipRecords.longMark || plainByteCount >= ZipRecords.longMark
    }
}
