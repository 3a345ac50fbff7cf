/// Bytes that were rendered and wait for the sink.
///
/// This file is unsafe because of its speed: an array asks at each append whether it is shared and whether it
/// has room, and copies short texts through a call. Here nothing is shared, room is asked for once a value,
/// and short texts are copied as whole chunks into room that is always there. All borders are kept here; the
/// rest of the engine only appends.
struct OutputBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes there are.
    private(set) var count = 0

    /// A unit of copying, and the room that is there behind ``capacity`` so that the last one never runs over.
    typealias Chunk = SIMD16<UInt8>
    /// How many bytes a chunk has.
    static let chunkSize = 16

    init(capacity: Int = 64) {
        self.capacity = capacity
        base = .allocate(capacity: capacity + Self.chunkSize)
    }

    deinit { base.deallocate() }

    var isEmpty: Bool { count == 0 }

    /// The bytes themselves; the pointer is valid inside the function only.
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: base, count: count))
    }

    /// A copy of the bytes from an index on.
    func copy(from start: Int = 0) -> [UInt8] {
        precondition(start <= count)
        return Array(UnsafeBufferPointer(start: base + start, count: count - start))
    }

    /// The bytes from an index on as text.
    func text(from start: Int = 0) -> String {
        precondition(start <= count)
        return String(decoding: UnsafeBufferPointer(start: base + start, count: count - start), as: UTF8.self)
    }

    /// Whether the last byte ends a line; true without bytes.
    var endsLine: Bool { count == 0 || base[count - 1] == UInt8(ascii: "\n") }

    /// Whether the last byte is a blank.
    var endsWithBlank: Bool { count > 0 && base[count - 1] == UInt8(ascii: " ") }

    /// The bytes from an index on as a chunk; those behind the last one have no meaning.
    func chunk(at start: Int) -> Chunk {
        precondition(start >= 0 && start <= count)
        return UnsafeRawPointer(base + start).loadUnaligned(as: Chunk.self)
    }

    // MARK: Appending

    /// Makes sure that so many bytes can be appended without another question.
    @inline(__always)
    mutating func reserve(_ additional: Int) {
        if count + additional > capacity { grow(additional) }
    }

    private mutating func grow(_ additional: Int) {
        capacity = max(count + additional, capacity * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.chunkSize)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    mutating func append(contentsOf bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    mutating func append(contentsOf bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    mutating func append(_ text: consuming String) {
        var text = consume text
        text.withUTF8 { append(contentsOf: $0) }
    }

    /// Appends a part of a store of texts, behind which the store has at least a chunk more.
    @inline(__always)
    mutating func append(_ store: borrowing Span<UInt8>, from offset: Int, count length: Int) {
        precondition(offset >= 0 && length >= 0 && offset + length + Self.chunkSize <= store.count)
        reserve(length)
        store.withUnsafeBytes { bytes in
            guard let source = bytes.baseAddress?.advanced(by: offset) else { return }
            let target = UnsafeMutableRawPointer(base + count)
            if length <= Self.chunkSize {
                target.storeBytes(of: source.loadUnaligned(as: Chunk.self), as: Chunk.self)
            } else {
                target.copyMemory(from: source, byteCount: length)
            }
        }
        count += length
    }

    /// Puts a chunk behind the bytes and keeps the first of it; room for these must have been reserved.
    @inline(__always)
    mutating func append(_ chunk: Chunk, keeping length: Int) {
        assert(length <= Self.chunkSize && count + length <= capacity)
        UnsafeMutableRawPointer(base + count).storeBytes(of: chunk, as: Chunk.self)
        count += length
    }

    /// Lets a function write at most so many bytes behind the others; it answers how many it wrote.
    @inline(__always)
    mutating func append(atMost limit: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        reserve(limit)
        let written = write(UnsafeMutableBufferPointer(start: base + count, count: limit))
        precondition(written >= 0 && written <= limit)
        count += written
    }

    // MARK: Changing

    /// Forgets all bytes and keeps the room.
    mutating func removeAll() { count = 0 }

    /// Forgets the bytes from an index on.
    mutating func removeAll(from start: Int) {
        precondition(start <= count)
        count = start
    }

    mutating func insert(_ byte: UInt8, at index: Int) {
        precondition(index <= count)
        reserve(1)
        // The two places overlap: from the end to the beginning.
        (base + index + 1).update(from: base + index, count: count - index)
        base[index] = byte
        count += 1
    }

    mutating func remove(at index: Int) {
        precondition(index < count)
        (base + index).update(from: base + index + 1, count: count - index - 1)
        count -= 1
    }
}
