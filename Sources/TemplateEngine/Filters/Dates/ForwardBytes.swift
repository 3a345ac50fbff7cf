/// Bytes of a date, written right behind the output.
struct ForwardBytes {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    /// Appends what the function writes: no more bytes than said.
    @inline(__always)
    static func append(
        to bytes: inout OutputBuffer, atMost limit: Int, _ write: (inout ForwardBytes) -> Void
    ) {
        bytes.append(atMost: limit) { buffer in
            var forward = ForwardBytes(buffer: buffer)
            write(&forward)
            return forward.count
        }
    }

    private init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    /// Writes one byte.
    @inline(__always)
    mutating func put(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    /// Writes some bytes.
    @inline(__always)
    mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { put(byte) }
    }

    /// Writes a number from 0 to 9999 with at least so many digits.
    @inline(__always)
    mutating func put(_ number: Int, digits: Int) {
        let pairs = DigitPairs.pointer
        if number >= 1000 || digits > 3 {
            put(pairs[number / 100 * 2])
            put(pairs[number / 100 * 2 + 1])
        } else if number >= 100 || digits == 3 {
            put(pairs[number / 100 * 2 + 1])
        }
        let rest = number % 100
        if number >= 10 || digits > 1 { put(pairs[rest * 2]) }
        put(pairs[rest * 2 + 1])
    }
}
