/// Bytes under construction, in storage that keeps its size from one use to the next.
///
/// Unsafe code of this module stands here, in ``ByteCursor`` and in the compressors alone. Here it is needed
/// because an array that grows byte by byte checks its capacity and its owner for each of them.
package struct ByteBuffer: Sendable {
    /// Filled with zeros beyond `count`.
    private var storage: [UInt8] = []

    /// How many bytes there are.
    package private(set) var count = 0

    /// Creates an empty buffer.
    package init() {}

    /// Creates a buffer of some bytes.
    package init(_ bytes: [UInt8]) {
        storage = bytes
        count = bytes.count
    }

    /// Whether there is no byte.
    package var isEmpty: Bool { count == 0 }

    /// The bytes in an array of their own.
    package var bytes: [UInt8] { Array(storage[..<count]) }

    /// Forgets the bytes and keeps the storage.
    package mutating func removeAll() { count = 0 }

    /// Forgets the bytes from a place on.
    package mutating func truncate(to count: Int) {
        precondition((0...self.count).contains(count))
        self.count = count
    }

    /// The last bytes, at most so many.
    package func suffix(_ length: Int) -> [UInt8] {
        Array(storage[max(0, count - length)..<count])
    }

    /// The eight bytes from a place on, the first lowest; what is beyond the last counts for nothing.
    func word(at place: Int) -> UInt64 {
        storage.span.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    }

    /// Appends the bytes of an array.
    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { source in
            write(reserving: source.count) { $0.put(source) }
        }
    }

    /// Appends the bytes of a span.
    package mutating func append(_ bytes: RawSpan) {
        bytes.withUnsafeBytes { source in
            write(reserving: source.count) { $0.put(source.bindMemory(to: UInt8.self)) }
        }
    }

    /// Appends another buffer.
    package mutating func append(_ other: ByteBuffer) {
        other.withBytes { append($0) }
    }

    /// Appends a text in UTF-8.
    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { source in
            write(reserving: source.count) { $0.put(source) }
        }
    }

    /// Reads the bytes.
    package func withBytes<Result: ~Copyable, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(storage.span.bytes.extracting(0..<count))
    }

    /// Writes behind the bytes.
    ///
    /// - Parameters:
    ///   - room: how many bytes are written at most.
    ///   - body: writes them.
    @inline(__always)
    mutating func write(reserving room: Int, _ body: (inout ByteCursor) -> Void) {
        // A cursor stores whole words, hence the slack.
        let needed = count + room + ByteCursor.slack
        if needed > storage.count { grow(to: needed) }
        let start = count
        count = storage.withUnsafeMutableBufferPointer { storage in
            var cursor = ByteCursor(storage, at: start)
            body(&cursor)
            return cursor.position
        }
    }

    @inline(never)
    private mutating func grow(to needed: Int) {
        let size = max(needed, storage.count * 2, 1024)
        var larger = [UInt8](repeating: 0, count: size)
        larger.withUnsafeMutableBytes { target in
            storage.withUnsafeBytes {
                target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count]))
            }
        }
        storage = larger
    }
}
