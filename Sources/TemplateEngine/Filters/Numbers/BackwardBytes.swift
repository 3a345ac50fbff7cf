/// Bytes of a number, written from its last digit to its first in a small buffer on the stack.
///
/// A number's digits come out of it from the right; this way none is written twice and nothing is allocated.
struct BackwardBytes {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var start: Int

    /// Room for 64 bits with six separators and a mark of ``NumberMark/limit`` bytes, and 18 fraction digits.
    private static let capacity = 256

    /// Appends what the function writes.
    @inline(__always)
    static func append(to bytes: inout OutputBuffer, _ write: (inout BackwardBytes) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity + OutputBuffer.chunkSize) { buffer in
            var backward = BackwardBytes(buffer: buffer, start: capacity)
            write(&backward)
            let count = capacity - backward.start
            if count <= OutputBuffer.chunkSize, let base = UnsafeRawPointer(buffer.baseAddress) {
                bytes.reserve(count)
                let chunk = base.loadUnaligned(fromByteOffset: backward.start, as: OutputBuffer.Chunk.self)
                bytes.append(chunk, keeping: count)
            } else {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[backward.start..<capacity]))
            }
        }
    }

    /// Puts one byte in front.
    @inline(__always)
    mutating func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
    }

    /// Puts a separator or a mark in front.
    @inline(__always)
    mutating func put(_ mark: NumberMark) {
        if let byte = mark.single { return put(byte) }
        for byte in mark.bytes.reversed() { put(byte) }
    }

    /// Puts two digits in front; the number is below 100.
    @inline(__always)
    mutating func putPair(_ number: UInt64) {
        let digits = DigitPairs.pointer + Int(truncatingIfNeeded: number) * 2
        start -= 2
        buffer[start] = digits[0]
        buffer[start + 1] = digits[1]
    }

    /// Puts the last digits of a number in front, with zeros where it has fewer, and answers the rest of it.
    @inline(__always)
    mutating func putDigits(of number: UInt64, count: Int) -> UInt64 {
        var number = number
        var count = count
        while count >= 2 {
            let rest = number / 100
            putPair(number - rest * 100)
            number = rest
            count -= 2
        }
        guard count == 1 else { return number }
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
        return number / 10
    }

    /// Puts all digits of a number in front, at least one.
    @inline(__always)
    mutating func putAllDigits(of number: UInt64) {
        var number = number
        while number >= 100 {
            let rest = number / 100
            putPair(number - rest * 100)
            number = rest
        }
        if number >= 10 {
            putPair(number)
        } else {
            put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
        }
    }

    /// Puts all digits of a number in front, a separator between thousands.
    @inline(__always)
    mutating func putGroups(of number: UInt64, separator: NumberMark) {
        var number = number
        while number >= 1000 {
            number = putDigits(of: number, count: 3)
            put(separator)
        }
        putAllDigits(of: number)
    }
}

/// The digits of 0 to 99, two each.
enum DigitPairs {
    private static let text: StaticString = """
        00010203040506070809101112131415161718192021222324252627282930313233343536373839\
        40414243444546474849505152535455565758596061626364656667686970717273747576777879\
        8081828384858687888990919293949596979899
        """

    /// 200 ASCII digits, there as long as the program.
    @inline(__always)
    static var pointer: UnsafePointer<UInt8> { text.utf8Start }
}
