import ByteSinks

/// Collects bytes and hands them to a sink in large pieces, in memory that is used again.
struct OutputBuffer: ~Copyable {
    /// The bytes not yet handed over; writers append to it.
    var bytes: [UInt8] = []

    private static let capacity = 64 * 1024

    init() {
        bytes.reserveCapacity(Self.capacity + 4096)
    }

    /// Appends a text in UTF-8 as it is.
    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Hands the bytes over when a large piece has come together; call it after each row.
    mutating func flushIfFull(to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        if bytes.count >= Self.capacity { try flush(to: &sink) }
    }

    /// Hands all bytes over.
    mutating func flush(to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        do {
            try sink.write(bytes)
        } catch {
            throw .sink(error)
        }
        bytes.removeAll(keepingCapacity: true)
    }
}
