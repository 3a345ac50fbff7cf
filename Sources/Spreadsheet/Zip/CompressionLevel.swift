/// How hard the compressor tries.
public enum CompressionLevel: Int32, Sendable, Hashable {
    /// Largest files, least time.
    case fastest = 1
    /// zlib's usual balance.
    case standard = 6
    /// Smallest files, most time.
    case smallest = 9
}
