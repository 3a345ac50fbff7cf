/// How much an archive may ask for; one that asks for more gets an error of code ``ZipError/Code/limit``.
package struct ZipLimits: Sendable, Hashable {
    /// The most bytes of the file itself.
    package var fileBytes: Int
    /// The most entries.
    package var entries: Int
    /// The most bytes of all entries together, unpacked.
    package var unpackedBytes: Int
    /// The most that an entry of more than a megabyte may grow when unpacked; deflate itself ends at 1032.
    package var ratio: Int

    /// Limits of a caller's own.
    package init(fileBytes: Int, entries: Int, unpackedBytes: Int, ratio: Int) {
        self.fileBytes = fileBytes
        self.entries = entries
        self.unpackedBytes = unpackedBytes
        self.ratio = ratio
    }
}
