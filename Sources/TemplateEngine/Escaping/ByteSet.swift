/// A set of bytes that costs a shift and a mask to ask.
struct ByteSet: Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    init(_ bytes: [UInt8]) {
        for byte in bytes {
            let bit: UInt64 = 1 << UInt64(byte & 63)
            switch byte >> 6 {
            case 0: first |= bit
            case 1: second |= bit
            case 2: third |= bit
            default: fourth |= bit
            }
        }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word =
            switch byte >> 6 {
            case 0: first
            case 1: second
            case 2: third
            default: fourth
            }
        return word &>> UInt64(byte & 63) & 1 == 1
    }
}
