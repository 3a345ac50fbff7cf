/// How hard the compressor tries: time against the size of the file.
///
/// The levels are zlib's, each with a search that suits the XML of sheets (`DeflateSearch`). What they take for a
/// million rows of a bank account's twelve columns stands in `Benchmarks/README.md`.
public struct CompressionLevel: Hashable, Sendable {
    /// The level, 1 to 9.
    public let value: Int

    /// A level from 1 to 9; anything beyond is taken for the nearest.
    public init(_ value: Int) {
        self.value = min(max(value, 1), 9)
    }

    /// Least time.
    public static let fastest = CompressionLevel(1)
    /// The default: hardly more time than ``fastest``.
    public static let standard = CompressionLevel(2)
    /// Files as small as those of other writers, which use zlib's own default, in less than half of its time.
    public static let small = CompressionLevel(3)
    /// Smallest files, many times the time.
    public static let smallest = CompressionLevel(9)
}
