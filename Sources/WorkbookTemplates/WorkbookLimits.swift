import ZipArchives

/// How much a template may ask for; a file that asks for more gets an error of code
/// ``WorkbookTemplateError/Code/limit``.
public struct WorkbookLimits: Sendable, Hashable {
    /// The most bytes of the file itself.
    public var fileBytes = 64 << 20
    /// The most entries of the archive.
    public var entries = 4096
    /// The most bytes of all entries together, unpacked.
    public var unpackedBytes = 256 << 20
    /// The most that an entry of more than a megabyte may grow when unpacked; deflate itself ends at 1032.
    public var ratio = 200
    /// The deepest that elements stand in one another.
    public var depth = 200
    /// The most cells with content in all sheets together.
    public var cells = 2_000_000

    /// The usual limits.
    public init() {}

    /// What concerns the archive.
    var archive: ZipLimits {
        ZipLimits(fileBytes: fileBytes, entries: entries, unpackedBytes: unpackedBytes, ratio: ratio)
    }
}
