/// How hard the compressor tries: time against the size of the file.
public struct CompressionLevel: Hashable, Sendable {
    /// The level of zlib, 1 to 9.
    public let value: Int

    /// A level of zlib, 1 to 9; anything beyond is taken for the nearest.
    public init(_ value: Int) {
        self.value = min(max(value, 1), 9)
    }

    /// Least time.
    public static let fastest = CompressionLevel(1)
    /// The default: on rows of statements a twelfth smaller than ``fastest`` for a twentieth more time.
    public static let standard = CompressionLevel(2)
    /// Hardly larger than zlib's own default, 6, in half of its time; twice the time of ``standard``.
    public static let small = CompressionLevel(5)
    /// Smallest files, many times the time.
    public static let smallest = CompressionLevel(9)
}
