/// The characters of a typewriter, of which most of a bank's texts consist.
///
/// Each is one byte, one scalar and one character for the reader, which spares the search for borders.
enum PrintableASCII {
    /// Whether a byte is one of them.
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

    /// Whether a text has no others.
    static func isAll(of text: some StringProtocol) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(isAll) ?? text.utf8.allSatisfy(contains)
    }

    /// Whether so many bytes at the beginning of a text, which has more, are no others.
    static func isBeginning(of text: String, count: Int) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { isAll(UnsafeBufferPointer(rebasing: $0.prefix(count))) }
            ?? text.utf8.prefix(count).allSatisfy(contains)
    }

    private static func isAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // Without a branch for each byte: the processor takes sixteen at once.
        var others: UInt8 = 0
        for byte in bytes { others |= contains(byte) ? 0 : 1 }
        return others == 0
    }
}
