/// At most 40 bytes that are put often, as five words.
struct LongPiece: Sendable {
    let words: (UInt64, UInt64, UInt64, UInt64, UInt64)
    let count: Int

    init(_ text: String) {
        let bytes = Array(text.utf8)
        precondition(bytes.count <= 40)
        words = (
            UInt64(firstBytesOf: bytes, from: 0), UInt64(firstBytesOf: bytes, from: 8),
            UInt64(firstBytesOf: bytes, from: 16), UInt64(firstBytesOf: bytes, from: 24),
            UInt64(firstBytesOf: bytes, from: 32)
        )
        count = bytes.count
    }
}

extension UInt64 {
    /// Eight bytes from a place on, the first of them lowest; zeros beyond the end.
    fileprivate init(firstBytesOf bytes: [UInt8], from start: Int) {
        self = 0
        for (place, byte) in bytes.dropFirst(start).prefix(8).enumerated() {
            self |= UInt64(byte) << (8 * place)
        }
    }
}
