/// How hard the compressor tries: time against the size of the file.
public struct CompressionLevel: Hashable, Sendable {
    /// The level of zlib, 1 to 9.
    public let value: Int

    /// A level of zlib, 1 to 9; anything beyond is taken for the nearest.
    public init(_ value: Int) {
        self.value = min(max(value, 1), 9)
    }

    /// Least time, files about as large as Excel's own.
    public static let fastest = CompressionLevel(1)
    /// zlib's usual balance; the files are about a quarter smaller and take three times as long.
    public static let standard = CompressionLevel(6)
    /// Smallest files, most time.
    public static let smallest = CompressionLevel(9)
}
