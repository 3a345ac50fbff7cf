/// A sink that keeps what it is given, for callers who want the bytes themselves.
public struct MemorySink: ByteSink, Sendable {
    /// Everything written so far, in order.
    public private(set) var bytes: [UInt8] = []

    /// Creates an empty sink.
    public init() {}

    /// Appends the bytes; never fails.
    public mutating func write(_ bytes: RawSpan) {
        // RawSpan has no bulk append to an Array yet; a borrowed buffer copies in one go.
        bytes.withUnsafeBytes { self.bytes.append(contentsOf: $0) }
    }
}
