/// A destination that takes bytes in order: a file, standard output, a buffer in memory.
///
/// A writer only appends; it never seeks. So any sink can be a pipe or a socket. A sink is not shared
/// between tasks: one writer has it `inout` until it is done.
public protocol ByteSink: ~Copyable {
    /// Appends the bytes after those written before.
    ///
    /// - Parameter bytes: any number of bytes; none is not an error.
    /// - Throws: ``SinkError`` when the destination does not take them. The sink is then in no state to be
    ///   used further.
    mutating func write(_ bytes: RawSpan) throws(SinkError)
}

extension ByteSink where Self: ~Copyable {
    /// Appends an array of bytes.
    ///
    /// - Throws: ``SinkError`` as ``write(_:)-(RawSpan)``.
    @inlinable
    public mutating func write(_ bytes: [UInt8]) throws(SinkError) {
        try write(bytes.span.bytes)
    }

    /// Appends a text in UTF-8.
    ///
    /// - Throws: ``SinkError`` as ``write(_:)-(RawSpan)``.
    @inlinable
    public mutating func write(_ text: String) throws(SinkError) {
        try write(Array(text.utf8).span.bytes)
    }
}
