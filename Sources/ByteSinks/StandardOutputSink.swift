/// The process's standard output.
public struct StandardOutputSink: ByteSink, Sendable {
    /// Creates a sink on file descriptor 1; the descriptor stays open.
    public init() {}

    /// Appends the bytes at once, without a buffer of its own.
    ///
    /// - Throws: ``SinkError`` with code ``SinkError/Code/write``, for example when the reader has gone.
    public mutating func write(_ bytes: RawSpan) throws(SinkError) {
        if let number = FileDescriptor.writeAll(bytes, to: 1) {
            throw SinkError(code: .write, destination: "standard output", errorNumber: number)
        }
    }
}
