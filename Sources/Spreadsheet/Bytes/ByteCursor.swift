/// A place in reserved storage where bytes are put, a word at a time.
///
/// Unsafe, since a cell consists of half a dozen pieces of a few bytes each, and copying those through an
/// array costs more than making them. Every store is checked against the end of the storage.
struct ByteCursor {
    private let storage: UnsafeMutableBufferPointer<UInt8>
    /// Where the next byte goes.
    private(set) var position: Int

    /// How far beyond its last byte a store may reach.
    static let slack = 40

    init(_ storage: UnsafeMutableBufferPointer<UInt8>, at position: Int) {
        self.storage = storage
        self.position = position
    }

    /// Puts one byte.
    @inline(__always)
    mutating func put(_ byte: UInt8) {
        storage[checking: position, 1].storeBytes(of: byte, as: UInt8.self)
        position += 1
    }

    /// Puts the first bytes of a word, the lowest first.
    @inline(__always)
    mutating func put(_ word: UInt64, count: Int) {
        storage[checking: position, 8].storeBytes(of: word.littleEndian, as: UInt64.self)
        position += count
    }

    /// Puts a piece.
    @inline(__always)
    mutating func put(_ piece: LongPiece) {
        let target = storage[checking: position, 40]
        target.storeBytes(of: piece.words.0.littleEndian, as: UInt64.self)
        target.storeBytes(of: piece.words.1.littleEndian, toByteOffset: 8, as: UInt64.self)
        target.storeBytes(of: piece.words.2.littleEndian, toByteOffset: 16, as: UInt64.self)
        target.storeBytes(of: piece.words.3.littleEndian, toByteOffset: 24, as: UInt64.self)
        target.storeBytes(of: piece.words.4.littleEndian, toByteOffset: 32, as: UInt64.self)
        position += piece.count
    }

    /// Puts the bytes of a buffer.
    @inline(__always)
    mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        storage[checking: position, bytes.count].copyMemory(from: source, byteCount: bytes.count)
        position += bytes.count
    }

    /// Lets a function of C put bytes; it answers how many.
    mutating func put(atMost room: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        let target = storage[checking: position, room].assumingMemoryBound(to: UInt8.self)
        position += min(room, body(UnsafeMutableBufferPointer(start: target, count: room)))
    }

    /// Puts a literal.
    @inline(__always)
    mutating func put(_ literal: StaticString) {
        put(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// The address of a place, once it is certain that so many bytes fit there.
    @inline(__always)
    fileprivate subscript(checking position: Int, count: Int) -> UnsafeMutableRawPointer {
        precondition(position >= 0 && position + count <= self.count)
        guard let start = baseAddress else { preconditionFailure("a cursor without storage") }
        return UnsafeMutableRawPointer(start + position)
    }
}
