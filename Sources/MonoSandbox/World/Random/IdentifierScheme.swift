/// Makes the opaque 24-digit hexadecimal identifiers and reads them back.
///
/// An identifier is 32 bits that tell its kind and link, then 64 bits that hide the place of the thing in
/// the world behind a bijection. So no table of identifiers is needed, however many rows there are.
struct IdentifierScheme: Sendable {
    enum Kind: UInt64 {
        case account = 1
        case customer
        case transaction
        case institution
        case holding
        case earning
    }

    private let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
    }

    func identifier(_ kind: Kind, place: UInt64, link: UInt32 = 0) -> String {
        let head = headMask(kind) ^ link
        let tail = SeededGenerator.mix(place ^ tailMask(kind, head: head))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        IdentifierScheme.appendHexadecimal(UInt64(head), digits: 8, to: &bytes)
        IdentifierScheme.appendHexadecimal(tail, digits: 16, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The place and link inside an identifier of this kind.
    ///
    /// Nil when the text is not 24 lower-case hexadecimal digits. Any other text gives numbers, so the
    /// caller must check that they are within the world.
    func place(_ kind: Kind, of identifier: String) -> (place: UInt64, link: UInt32)? {
        let digits = Array(identifier.utf8)
        guard digits.count == 24, let headBits = IdentifierScheme.number(digits[..<8]),
            let tail = IdentifierScheme.number(digits[8...])
        else { return nil }
        let head = UInt32(truncatingIfNeeded: headBits)
        let place = SeededGenerator.unmix(tail) ^ tailMask(kind, head: head)
        return (place, head ^ headMask(kind))
    }

    private func headMask(_ kind: Kind) -> UInt32 {
        // The leading 0x66 makes the first digits look like those of the other identifiers of the API.
        let bits = SeededGenerator.mix(SeededGenerator.mix(seed ^ 0x4845_4144) ^ kind.rawValue)
        return UInt32(truncatingIfNeeded: bits) & 0x00FF_FFFF | 0x6600_0000
    }

    private func tailMask(_ kind: Kind, head: UInt32) -> UInt64 {
        SeededGenerator.mix(SeededGenerator.mix(seed ^ kind.rawValue) ^ UInt64(head))
    }

    private static func appendHexadecimal(_ value: UInt64, digits: Int, to bytes: inout [UInt8]) {
        for position in stride(from: digits - 1, through: 0, by: -1) {
            let nibble = UInt8(truncatingIfNeeded: value >> UInt64(position * 4)) & 0xF
            bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }
}
