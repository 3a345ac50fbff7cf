public import ByteSinks

/// A sink that counts bytes and keeps none.
public struct CountingSink: ByteSink {
    public private(set) var count = 0

    public init() {}

    public mutating func write(_ bytes: RawSpan) { count += bytes.byteCount }
}
