/// Looks for some bytes in sixteen at a time.
///
/// May find a byte that is none of them, a harmless control, but never misses one; ``ByteSet`` then decides.
///
/// This file is unsafe because of its speed: every text of every row goes through it. All loads stay inside the
/// text that they are given.
struct ByteScreen: Sendable {
    typealias Chunk = OutputBuffer.Chunk

    /// Bytes below this one are found.
    private let lowest: Chunk
    private let marks: (Chunk, Chunk, Chunk, Chunk, Chunk, Chunk)

    /// - Parameters:
    ///   - bytes: at most six that are not controls.
    ///   - findsControls: whether all bytes below 0x20 are found, too.
    init(_ bytes: [UInt8], findsControls: Bool) {
        precondition((1...6).contains(bytes.count))
        func mark(_ index: Int) -> Chunk { Chunk(repeating: bytes[min(index, bytes.count - 1)]) }
        marks = (mark(0), mark(1), mark(2), mark(3), mark(4), mark(5))
        lowest = Chunk(repeating: findsControls ? 0x20 : 0)
    }

    /// How many bytes of a chunk stand in front of the first that is found; 16 when none is.
    @inline(__always)
    func clearCount(_ chunk: Chunk) -> Int {
        let early = (chunk .== marks.0) .| (chunk .== marks.1) .| (chunk .== marks.2)
        let late = (chunk .== marks.3) .| (chunk .== marks.4) .| (chunk .== marks.5)
        let found = early .| late .| (chunk .< lowest)
        // A mask has no other way to be asked which of its lanes comes first without a look at each. Both types are
        // sixteen bytes without references, and each lane of the mask is all ones or all zeros.
        let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return words[0].littleEndian.trailingZeroBitCount / 8 }
        if words[1] != 0 { return 8 + words[1].littleEndian.trailingZeroBitCount / 8 }
        return OutputBuffer.chunkSize
    }

    /// Loads up to sixteen bytes; what is missing of a chunk has no meaning.
    @inline(__always)
    static func load(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (chunk: Chunk, count: Int) {
        let left = text.count - index
        guard let base = UnsafeRawPointer(text.baseAddress)?.advanced(by: index) else { return (Chunk(), 0) }
        if left >= OutputBuffer.chunkSize {
            return (base.loadUnaligned(as: Chunk.self), OutputBuffer.chunkSize)
        }
        return (partial(base, left), left)
    }

    /// A chunk of fewer than sixteen bytes, put together from loads that overlap and stay inside the text.
    @inline(__always)
    private static func partial(_ base: UnsafeRawPointer, _ count: Int) -> Chunk {
        var words = SIMD2<UInt64>(0, 0)
        if count > 8 {
            words[0] = base.loadUnaligned(as: UInt64.self).littleEndian
            let last = base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian
            words[1] = last &>> UInt64((16 - count) * 8)
        } else if count >= 4 {
            let first = UInt64(base.loadUnaligned(as: UInt32.self).littleEndian)
            let last = UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self).littleEndian)
            words[0] = first | last &<< UInt64((count - 4) * 8)
        } else if count > 0 {
            let middle = count / 2
            words[0] =
                UInt64(base.load(as: UInt8.self))
                | UInt64(base.load(fromByteOffset: middle, as: UInt8.self)) &<< UInt64(middle * 8)
                | UInt64(base.load(fromByteOffset: count - 1, as: UInt8.self)) &<< UInt64((count - 1) * 8)
        }
        words[0] = words[0].littleEndian
        words[1] = words[1].littleEndian
        // The same sixteen bytes, seen one by one; any pattern of bits is a chunk.
        return unsafeBitCast(words, to: Chunk.self)
    }
}
